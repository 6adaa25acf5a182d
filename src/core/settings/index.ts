export { withoutPreset, withPreset } from "./change-presets";
export * from "./settings";
