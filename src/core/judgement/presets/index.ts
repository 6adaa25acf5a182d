import type { Preset } from "../preset";
import { pace } from "./pace";

export const PRESETS: readonly Preset[] = [pace];

export const DEFAULT_PRESET: Preset = pace;
