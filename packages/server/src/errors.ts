/** Every error code a caller may meet, with its HTTP status and its one-line title. Codes are stable. */
const CODES = {
  malformed_request: [400, 'The request could not be read'],
  malformed_json: [400, 'The body is not JSON'],
  invalid_request: [400, 'The request does not fit the contract'],
  invalid_cursor: [400, 'The cursor is not one that this list gave'],
  invalid_idempotency_key: [400, 'The Idempotency-Key cannot be used'],
  foreign_host: [403, 'This host name is not served'],
  foreign_origin: [403, 'Another site may not call this server'],
  not_found: [404, 'There is nothing at this address'],
  answer_not_found: [404, 'There is no such answer'],
  question_not_found: [404, 'There is no such question'],
  recording_not_found: [404, 'There is no such recording'],
  session_not_found: [404, 'There is no such session'],
  method_not_allowed: [405, 'This address does not take that method'],
  draft_newer: [409, 'A newer version of the draft is kept'],
  offset_conflict: [409, 'The recording does not end there'],
  answer_in_session: [409, 'The answer belongs to a session'],
  session_closed: [409, 'The session is closed'],
  turn_passed: [409, 'This turn is over'],
  no_open_probe: [409, 'No follow-up is open there'],
  probe_open: [409, 'A follow-up is still open'],
  not_answered: [409, 'The question is not answered yet'],
  recording_finished: [409, 'The recording is finished'],
  no_endpoint: [409, 'No transcription endpoint is set'],
  endpoint_changed: [409, 'Another transcription endpoint is set now'],
  no_model: [409, 'No model is set'],
  model_changed: [409, 'Another model is set now'],
  agreement_needed: [409, 'Nobody agreed to this model yet'],
  model_busy: [409, 'The model is at this already'],
  settings_changed: [409, 'The settings were changed meanwhile'],
  settings_damaged: [409, 'The settings cannot be read'],
  tus_version: [412, 'This version of the tus protocol is not spoken'],
  recording_too_long: [413, 'The recording is too long'],
  chunk_too_large: [413, 'The chunk is too large'],
  body_too_large: [413, 'The body is too large'],
  unsupported_media_type: [415, 'The body is of another type than this address takes'],
  unknown_question: [422, 'The question is not in the bank'],
  unknown_answer: [422, 'The answer that is named is not here'],
  unknown_recording: [422, 'The recording is not here'],
  nothing_to_assess: [422, 'There is nothing in the answer to assess'],
  consent_needed: [422, 'A recording is sent out only with consent'],
  idempotency_key_reused: [422, 'The Idempotency-Key was used for another body'],
  range_not_satisfiable: [416, 'The recording has no such range'],
  recording_busy: [423, 'Another chunk is being written'],
  too_many_requests: [429, 'Too many requests'],
  internal: [500, 'Something went wrong on the server'],
  not_redacted: [500, 'A confidential term could not be taken out'],
  page_not_built: [503, 'The page is not built yet'],
  transcription_refused: [502, 'The transcription endpoint refuses'],
  transcription_failed: [502, 'The transcription endpoint gave no transcript'],
  transcription_timeout: [504, 'The transcription endpoint took too long'],
  store_unavailable: [503, 'The store does not answer'],
  disk_full: [507, 'The disk is full'],
  recordings_full: [507, 'There is no room for more recordings'],
  // At start-up, never over HTTP.
  invalid_config: [500, 'The configuration has faults'],
  data_directory_held: [500, 'Another process holds the data directory'],
  data_directory_unusable: [500, 'The data directory cannot be used'],
  store_newer: [500, 'The store was written by a newer Sounding'],
  store_unreadable: [500, 'The store cannot be read'],
  migration_failed: [500, 'The store could not be brought up to date'],
  address_in_use: [500, 'The address is taken'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

/** A stable name for one way of going wrong. */
export type ErrorCode = keyof typeof CODES;

/** One fault of a request or of the configuration: where it is and what is wrong, never the value itself. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/**
 * A failure with a stable code. `message` is for people and says what to do;
 * it never holds a person's text. `cause` keeps what was underneath.
 */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly faults: readonly Fault[];

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; faults?: readonly Fault[] } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'CodedError';
    this.code = code;
    this.faults = options.faults ?? [];
  }
}

/** The HTTP status that goes with a code. */
export function statusOf(code: ErrorCode): number {
  return CODES[code][0];
}

/** The short title that goes with a code; the same for every occurrence, as RFC 9457 asks. */
export function titleOf(code: ErrorCode): string {
  return CODES[code][1];
}
