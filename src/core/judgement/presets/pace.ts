import type { Preset } from "../preset";

/** Our own default: on track from 0.9 of the progress expected by now, slightly behind from 0.6. */
export const pace: Preset = { id: "pace", onTrackFrom: 0.9, slightlyBehindFrom: 0.6 };
