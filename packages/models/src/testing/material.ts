/** What a request asks about, read from the request itself. */
export interface Material {
  readonly use: 'assess' | 'probe' | 'coach';
  /** The person's words, as they arrived; the latest where there are several answers. */
  readonly answer: string;
  /** How many answers there are. */
  readonly answers: number;
  readonly question: string;
  /** The dimensions that an assessment is asked for. */
  readonly dimensions: readonly string[];
}
