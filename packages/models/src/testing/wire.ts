/** How a model's reply ends: by itself, at its length, by the model's refusal or by its provider's filter. */
export type Stop = 'end' | 'length' | 'refusal' | 'filter';

/** A protocol's way to stream one reply, as pieces of an event stream. */
export interface Wire {
  /** Before the first words. */
  readonly begin: () => string;
  readonly words: (delta: string) => string;
  /** What keeps the line open and says nothing. */
  readonly ping: () => string;
  readonly end: (stop: Stop, usage: { readonly input: number; readonly output: number }) => string;
  /** The provider breaks off of its own accord. */
  readonly error: (kind: 'overloaded' | 'server') => string;
  /** The whole of it at once, as it comes without streaming. */
  readonly whole: (text: string) => string;
}

/** One event of a stream, with its name where the protocol gives it one. */
export function event(data: unknown, name?: string): string {
  return `${name === undefined ? '' : `event: ${name}\n`}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
}
