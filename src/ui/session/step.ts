/** The steps in the order in which people go through them. */
export const STEPS = ["reading", "findings", "judgements", "writing"] as const;

export type Step = (typeof STEPS)[number];

/** The step after a step; null after the last. */
export const stepAfter = (step: Step): Step | null => STEPS[STEPS.indexOf(step) + 1] ?? null;
