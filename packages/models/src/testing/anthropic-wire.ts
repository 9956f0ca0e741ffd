import { event, type Stop, type Wire } from './wire.ts';

const STOP_REASONS: Readonly<Record<Stop, string>> = {
  end: 'end_turn',
  length: 'max_tokens',
  refusal: 'refusal',
  filter: 'refusal',
};
const ERRORS = { overloaded: 'overloaded_error', server: 'api_error' } as const;

/**
 * Anthropic's Messages (https://docs.anthropic.com/en/api/messages-streaming). With `byTool` the reply is the input
 * of the tool named `json`, as it is asked for from models that know no output format.
 */
export function anthropicWire(model: string, byTool: boolean): Wire {
  const named = (data: { readonly type: string; readonly [field: string]: unknown }) =>
    event(data, data.type);
  const message = { id: 'msg_loopback', type: 'message', role: 'assistant', model };
  const block = byTool
    ? { type: 'tool_use', id: 'toolu_loopback', name: 'json', input: {} }
    : { type: 'text', text: '' };
  const delta = (words: string) =>
    byTool ? { type: 'input_json_delta', partial_json: words } : { type: 'text_delta', text: words };
  const stopOf = (stop: Stop) => (byTool && stop === 'end' ? 'tool_use' : STOP_REASONS[stop]);
  return {
    begin: () =>
      named({
        type: 'message_start',
        message: {
          ...message,
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: { input_tokens: 1, output_tokens: 1 },
        },
      }) + named({ type: 'content_block_start', index: 0, content_block: block }),
    words: (words) => named({ type: 'content_block_delta', index: 0, delta: delta(words) }),
    ping: () => named({ type: 'ping' }),
    end: (stop, { input, output }) =>
      named({ type: 'content_block_stop', index: 0 }) +
      named({
        type: 'message_delta',
        delta: { stop_reason: stopOf(stop), stop_sequence: null },
        usage: { input_tokens: input, output_tokens: output },
      }) +
      named({ type: 'message_stop' }),
    error: (kind) => named({ type: 'error', error: { type: ERRORS[kind], message: 'Broken off.' } }),
    whole: (text) =>
      JSON.stringify({
        ...message,
        content: [{ type: 'text', text }],
        stop_reason: 'end_turn',
        usage: { input_tokens: 1, output_tokens: 1 },
      }),
  };
}
