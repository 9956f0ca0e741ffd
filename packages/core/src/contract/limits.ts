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
/** Largest body where an answer or a draft comes with its timing, in bytes: room for `MAX_TIMED_WORDS` besides the text. */
export const MAX_TIMED_BODY_BYTES = 2 * 1024 * 1024;
/** Longest recording of one answer, in seconds. */
export const MAX_RECORDING_SECONDS = 1_200;
/** A recording is 16,000 samples a second of two bytes each, one channel. */
export const RECORDING_BYTES_PER_SECOND = 32_000;
/** Largest recording, in bytes. */
export const MAX_RECORDING_BYTES = MAX_RECORDING_SECONDS * RECORDING_BYTES_PER_SECOND;
/** Most timed words, or stretches of voice, of one answer. */
export const MAX_TIMED_WORDS = 8_000;
/** Most confidential terms, and terms that a recogniser is told of. */
export const MAX_TERMS = 200;
/** Longest such term, in UTF-16 code units. */
export const MAX_TERM_UNITS = 100;
