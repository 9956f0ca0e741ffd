/** Samples a second of all sound in here: what both models were trained on, and how recordings are kept. */
export const SAMPLE_RATE = 16_000;
