/** A figure that the person wrote down of their system before the session, such as "p99 latency is 240 ms". */
export interface GivenFigure {
  /** What it measures, in a few words: "p99 latency", "requests a second at peak". */
  readonly what: string;
  readonly value: number;
  /** As written: `ms`, `GB`, `req/s`, `%`; empty for a bare count. */
  readonly unit: string;
}
