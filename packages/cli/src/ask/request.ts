import { problemSchema } from '@sounding/core/contract';
import { Failure } from '../failure.ts';

const PATIENCE_MS = 15_000;

/** Nobody answers at the address: a server that stopped, or is about to serve. */
export class Unreachable extends Failure {}

/** The server's refusal, with the stable code of its problem document. */
export class Refusal extends Failure {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** What a reply is read by. */
interface Schema<T> {
  readonly safeParse: (value: unknown) => { success: true; data: T } | { success: false };
}

/**
 * One request to a server of Sounding, its reply read by the contract.
 * Throws `Unreachable`, a `Refusal`, or a `Failure` for a reply that the contract does not know.
 */
export async function request<T>(url: URL, schema: Schema<T>, init: RequestInit = {}): Promise<T> {
  let status: number;
  let body: unknown;
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
    status = response.status;
    body = await response.json();
  } catch (error) {
    if (late(error)) throw new Failure(`the server at ${url.origin} does not answer in time`);
    throw new Unreachable(`the server at ${url.origin} does not answer`);
  }
  if (status >= 400) throw refusalOf(body, status);
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  throw new Failure(`the server at ${url.origin} is of another version: its reply cannot be read`);
}

function refusalOf(body: unknown, status: number): Failure {
  const problem = problemSchema.safeParse(body);
  if (!problem.success) return new Failure(`the server refuses with status ${status}`);
  const { code, title, detail, errors = [] } = problem.data;
  const faults = errors.map(({ path, message }) => `${path} ${message}`);
  return new Refusal(code, [`${title}.`, detail, ...faults].filter(Boolean).join(' '));
}

function late(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
