import { event, type Stop, type Wire } from './wire.ts';

const FINISH_REASONS: Readonly<Record<Stop, string>> = {
  end: 'stop',
  length: 'length',
  refusal: 'stop',
  filter: 'content_filter',
};
const ERRORS = {
  overloaded: { message: 'Broken off.', type: 'overloaded', code: 503 },
  server: { message: 'Broken off.', type: 'server_error', code: null },
} as const;

/** OpenAI's chat completions, as its kin speak them (https://platform.openai.com/docs/api-reference/chat-streaming). */
export function openAiWire(model: string): Wire {
  const chunk = { id: 'chatcmpl-loopback', object: 'chat.completion.chunk', created: 1_700_000_000, model };
  const choice = (delta: object, finish: string | null = null) =>
    event({ ...chunk, choices: [{ index: 0, delta, finish_reason: finish }] });
  return {
    begin: () => choice({ role: 'assistant', content: '' }),
    words: (content) => choice({ content }),
    ping: () => ': ping\n\n',
    end: (stop, { input, output }) =>
      (stop === 'refusal' ? choice({ refusal: 'I cannot help with that.' }) : '') +
      choice({}, FINISH_REASONS[stop]) +
      event({
        ...chunk,
        choices: [],
        usage: {
          prompt_tokens: input,
          completion_tokens: output,
          total_tokens: input + output,
          cost: 0.0125,
        },
      }) +
      event('[DONE]'),
    error: (kind) => event({ error: ERRORS[kind] }),
    whole: (content) =>
      JSON.stringify({
        ...chunk,
        object: 'chat.completion',
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 1, completion_tokens: 1 },
      }),
  };
}
