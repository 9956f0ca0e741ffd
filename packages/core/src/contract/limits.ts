/** Bounds that every edge shares, so that the page can say them before the server refuses. */

/** Longest answer text, in UTF-16 code units: about 40 minutes of speech. */
export const MAX_ANSWER_UNITS = 40_000;
/** Longest question text, in UTF-16 code units. */
export const MAX_QUESTION_UNITS = 4_000;
/** Most key points of one question. */
export const MAX_KEY_POINTS = 50;
/** Longest answering time, in seconds: a day. */
export const MAX_SECONDS = 86_400;
/** Largest request body, in bytes: room for the longest answer in any script, escaped. */
export const MAX_BODY_BYTES = 512 * 1024;
