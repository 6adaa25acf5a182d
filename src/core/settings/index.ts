export { withoutPreset, withPreset } from "./change-presets";
export * from "./change-rules";
export * from "./report-settings";
export * from "./rule-settings";
export { SettingsError, type SettingsErrorCode } from "./settings-error";
export * from "./settings";
