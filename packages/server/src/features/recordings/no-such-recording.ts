import { CodedError } from '../../errors.ts';

/** What is said of an id that no recording has, or whose file is gone. */
export function noSuchRecording(): CodedError {
  return new CodedError('recording_not_found', 'It may have been deleted.');
}
