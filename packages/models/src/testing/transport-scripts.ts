import type { Script, Turn } from './script.ts';

const GOOD: Turn = { kind: 'reply', says: 'good' };
const status = (status: number, headers?: Readonly<Record<string, string>>): Turn => ({
  kind: 'status',
  status,
  ...(headers && { headers }),
});

/** How the line and the server behave. */
export const TRANSPORT_SCRIPTS: readonly Script[] = [
  { name: 'good', does: 'Replies as it should.', turns: [GOOD], expected: 'held' },
  {
    name: 'slow first byte',
    does: 'Thinks for a while before the first byte, within the deadline.',
    turns: [{ ...GOOD, afterMs: 400 }],
    expected: 'held',
  },
  {
    name: 'no first byte',
    does: 'Takes the request and never replies.',
    turns: [{ kind: 'silent' }],
    expected: 'timeout',
  },
  {
    name: 'stall in mid-stream',
    does: 'Stops in the middle of its words and keeps the line open.',
    turns: [{ ...GOOD, share: 0.5, breaks: 'stall' }],
    expected: 'timeout',
  },
  {
    name: 'slow drip with pings',
    does: 'Sends its words piece by piece, with pings between them.',
    turns: [{ ...GOOD, everyMs: 5 }],
    expected: 'held',
  },
  {
    name: '429 with retry-after',
    does: 'Asks for a second of patience, then replies.',
    turns: [status(429, { 'retry-after': '1' }), GOOD],
    expected: 'held',
  },
  {
    name: '429 with a date',
    does: 'Asks for patience until a moment that is over, then replies.',
    turns: [status(429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }), GOOD],
    expected: 'held',
  },
  {
    name: '429 without retry-after',
    does: 'Is busy once, then replies.',
    turns: [status(429), GOOD],
    expected: 'held',
  },
  { name: '429 for ever', does: 'Is busy every time.', turns: [status(429)], expected: 'rate_limited' },
  {
    name: 'retry-after beyond the deadline',
    does: 'Asks to be left alone for an hour.',
    turns: [status(429, { 'retry-after': '3600' }), GOOD],
    expected: 'rate_limited',
    note: 'Fails at once: waiting for it would be of no use.',
  },
  { name: '500 once', does: 'Breaks once, then replies.', turns: [status(500), GOOD], expected: 'held' },
  { name: '500 for ever', does: 'Breaks every time.', turns: [status(500)], expected: 'server_error' },
  {
    name: '502 then 503',
    does: 'Is restarted behind its proxy, then replies.',
    turns: [status(502), status(503), GOOD],
    expected: 'held',
  },
  {
    name: '529 once',
    does: 'Is overloaded once, then replies.',
    turns: [status(529), GOOD],
    expected: 'held',
  },
  { name: '529 for ever', does: 'Is overloaded every time.', turns: [status(529)], expected: 'overloaded' },
  { name: '401', does: 'Does not know the key.', turns: [status(401)], expected: 'key_refused' },
  {
    name: '403',
    does: 'Knows the key and does not let it in.',
    turns: [status(403)],
    expected: 'key_refused',
  },
  { name: '404', does: 'Does not know the model.', turns: [status(404)], expected: 'no_such_model' },
  { name: '400', does: 'Dislikes the request.', turns: [status(400)], expected: 'bad_request' },
  {
    name: 'closed before headers',
    does: 'Hangs up every time.',
    turns: [{ kind: 'close' }],
    expected: 'unreachable',
  },
  {
    name: 'closed once',
    does: 'Hangs up once, then replies.',
    turns: [{ kind: 'close' }, GOOD],
    expected: 'held',
  },
  {
    name: 'closed in mid-stream',
    does: 'Hangs up in the middle of its words.',
    turns: [{ ...GOOD, share: 0.5, breaks: 'close' }],
    expected: 'unreachable',
    note: 'Not tried again: its words were seen, and paid for.',
  },
  {
    name: 'error event at once',
    does: 'Begins the stream and says that it is overloaded.',
    turns: [{ ...GOOD, share: 0, breaks: 'overloaded' }],
    expected: 'overloaded',
  },
  {
    name: 'error event in mid-stream',
    does: 'Breaks off in the middle of its words and says so.',
    turns: [{ ...GOOD, share: 0.5, breaks: 'server' }],
    expected: 'server_error',
  },
  {
    name: 'garbled event',
    does: 'Sends an event in mid-stream that is no JSON.',
    turns: [{ ...GOOD, share: 0.5, breaks: 'garble' }],
    expected: 'malformed',
  },
  {
    name: 'redirect within the origin',
    does: 'Moved to another path of the same server.',
    turns: [{ kind: 'redirect', to: 'same' }, GOOD],
    expected: 'held',
  },
  {
    name: 'redirect to another origin',
    does: 'Wants the text and the key to be sent elsewhere.',
    turns: [{ kind: 'redirect', to: 'other' }, GOOD],
    expected: 'redirected',
    note: 'Nothing arrives there.',
  },
  {
    name: 'a page in HTML',
    does: 'Shows a web page, with status 200.',
    turns: [{ kind: 'page' }],
    expected: 'malformed',
  },
  {
    name: 'not streamed',
    does: 'Replies in one piece, although a stream was asked for.',
    turns: [{ kind: 'unstreamed', says: 'good' }],
    expected: 'malformed',
  },
];
