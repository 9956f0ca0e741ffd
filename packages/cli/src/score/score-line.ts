import type { Level } from '@sounding/core';
import { type ScoreLine, scoreLineSchema } from '@sounding/core/contract';
import { decodeText } from './decode-text.ts';
import type { Line } from './read-lines.ts';
import { scoreAnswer } from './score-answer.ts';

/** What the schema found wrong, as far as it is told on. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What one input line came to: the line to print, and what went wrong if it did. */
export interface ScoredLine {
  /** JSON with its line feed. */
  readonly output: string;
  readonly error?: string;
}

/** Scores one line of a stream; undefined for an empty line, which is passed over. Never throws. */
export function scoreLine({ number, bytes }: Line, maxBytes: number, level: Level): ScoredLine | undefined {
  if (bytes === undefined) return failed(number, `the line is longer than ${maxBytes} bytes`);
  const source = decodeText(bytes);
  if (source === undefined) return failed(number, 'the line is not UTF-8');
  if (source.trim() === '') return undefined;
  const parsed = parseJson(source);
  if ('error' in parsed) return failed(number, parsed.error);
  const checked = scoreLineSchema.safeParse(parsed.value);
  if (!checked.success)
    return failed(number, complaintOf(checked.error.issues, parsed.value), idOf(parsed.value));
  const { id } = checked.data;
  if (typeof id === 'number' && Number.isInteger(id) && !Number.isSafeInteger(id)) {
    return failed(number, 'id: too large for a JSON number to be kept exactly; write it as a string');
  }
  return { output: `${JSON.stringify({ id, ...assessmentOf(checked.data, level) })}\n` };
}

function assessmentOf({ question, kind, mode, seconds, text, keyPoints }: ScoreLine, level: Level) {
  return scoreAnswer(
    { text, mode: mode ?? 'typed', ...(seconds == null ? {} : { seconds }) },
    { text: question ?? '', ...(kind == null ? {} : { kind }), ...(keyPoints == null ? {} : { keyPoints }) },
    level,
  );
}

function parseJson(source: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(source) };
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}` };
  }
}

function complaintOf(issues: readonly Issue[], value: unknown): string {
  return issues.map((issue) => oneComplaint(issue, value)).join('; ');
}

function oneComplaint({ path, message }: Issue, value: unknown): string {
  const [name] = path;
  if (name === undefined) return 'not a JSON object';
  if (name === 'id' && idOf(value) === undefined) return 'id: a string or a number is needed';
  const absent =
    path.length === 1 && typeof value === 'object' && value !== null && !Object.hasOwn(value, name);
  return absent ? `${String(name)} is missing` : `${path.map(String).join('.')}: ${lowerFirst(message)}`;
}

/** The schema's own words without their common preamble. */
function lowerFirst(message: string): string {
  const words = message.replace(/^Invalid input: /, '');
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function idOf(value: unknown): string | number | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : undefined;
}

function failed(line: number, error: string, id?: string | number): ScoredLine {
  return { output: `${JSON.stringify({ ...(id === undefined ? {} : { id }), line, error })}\n`, error };
}
