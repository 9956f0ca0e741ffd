import type { ModelFailure } from '@sounding/core/contract';

/**
 * What happened, and the one best thing to do about it; no two of them are told the same. That the local reading stands is
 * said by the page, which shows it.
 */
const WORDS: Readonly<Record<ModelFailure, readonly [happened: string, todo: string]>> = {
  timeout: ['The model did not finish in time.', 'Give it more seconds in the settings.'],
  unreachable: [
    'The model cannot be reached, or hung up.',
    'Check that it is running at the address in the settings.',
  ],
  rate_limited: ['The model has had too many requests.', 'Wait a minute and try again.'],
  overloaded: ['The model is overloaded at the moment.', 'Try again in a few minutes.'],
  server_error: ['The model’s provider reports a fault of its own.', 'Try again later.'],
  key_refused: ['The provider refuses the key.', 'Check the key in the settings.'],
  no_such_model: [
    'The provider knows no model of that name at that address.',
    'Check how the model’s name is spelt in the settings.',
  ],
  bad_request: [
    'The provider does not take what was sent.',
    'Choose a model that supports structured output.',
  ],
  redirected: [
    'The address points to another server, which nobody agreed to, so nothing went there.',
    'Put the right address into the settings.',
  ],
  refused: [
    'The model declined to reply.',
    'Choose another model in the settings, since this one is likely to decline again.',
  ],
  empty: ['The model replied with nothing.', 'Try again, since that is often chance.'],
  truncated: [
    'The model stopped in the middle of its reply.',
    'Choose a model that may write longer replies.',
  ],
  malformed: [
    'The model’s reply was not in the form it was asked for and could not be used.',
    'Choose a larger model, which keeps to the form more often.',
  ],
  language: [
    'The model replied in another language than English.',
    'Choose a model that is at home in English.',
  ],
  too_large: [
    'The model’s reply was far too long to be one and was cut off.',
    'Try again, and it may come to an end this time.',
  ],
  no_evidence: [
    'The model’s reply was not backed by what you said, so none of it is kept.',
    'Try again, and it may quote you word for word this time.',
  ],
  cancelled: ['It was stopped before the model had finished.', 'Start it again when you like.'],
  local_fault: [
    'Something went wrong on this machine, and nothing was kept.',
    'Look into the server’s log, which says more.',
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
