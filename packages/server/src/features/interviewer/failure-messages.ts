import type { ModelFailure } from '@sounding/core/contract';

/** What happened, and what to do about it, each in a plain sentence or two. */
const WORDS: Readonly<Record<ModelFailure, readonly [happened: string, todo: string]>> = {
  timeout: ['The model did not finish in time.', 'Try again, or give it more seconds in the settings.'],
  unreachable: [
    'The model cannot be reached, or hung up.',
    'Look at its address in the settings and try again.',
  ],
  rate_limited: ['The model has had too many requests.', 'Wait a moment and try again.'],
  overloaded: ['The model is overloaded at the moment.', 'Wait a moment and try again.'],
  server_error: ['The model’s provider reports a fault of its own.', 'Try again in a moment.'],
  key_refused: ['The provider refuses the key.', 'Look at the key in the settings.'],
  no_such_model: [
    'The provider knows no model of that name at that address.',
    'Look at both in the settings.',
  ],
  bad_request: [
    'The provider does not take what was sent. It may not know structured output.',
    'Choose a model that does, or shorten the answer.',
  ],
  redirected: [
    'The address points to another server, which nobody agreed to, so nothing went there.',
    'Look at the address.',
  ],
  refused: ['The model declined to reply.', 'Try again, or choose another model.'],
  empty: ['The model replied with nothing.', 'Try again, or choose another model.'],
  truncated: [
    'The model stopped in the middle of its reply.',
    'Try again, or choose a model that writes longer ones.',
  ],
  malformed: ['The model’s reply could not be read.', 'Try again, or choose another model.'],
  language: ['The model replied in another language than English.', 'Try again, or choose another model.'],
  too_large: ['The model’s reply was far too long to be one.', 'Try again, or choose another model.'],
  no_evidence: ['The model’s reply was not backed by what you said.', 'Try again, or choose another model.'],
  cancelled: ['It was stopped before the model had finished.', 'Try again when you like.'],
  local_fault: [
    'Something went wrong on this machine, and nothing was kept.',
    'Try again; the server log says more.',
  ],
};

/** Says a failure of a model to a person: what happened, and what to do. */
export function explainFailure(reason: ModelFailure): string {
  return WORDS[reason].join(' ');
}

/** Says only what happened, where somebody else stood in for the model and nothing is to be done. */
export function whatHappened(reason: ModelFailure): string {
  return WORDS[reason][0];
}
