import { describe, expect, it } from 'vitest';
import { describeError } from './describe-error.ts';

describe('describing an error for the log', () => {
  it('keeps messages of errors with a code, and the chain of causes', () => {
    const cause = Object.assign(new Error('database or disk is full'), {
      code: 'ERR_SQLITE_ERROR',
      detail: 'secret',
    });
    const error = Object.assign(new Error('outer', { cause }), { code: 'internal' });
    expect(describeError(error)).toMatchObject({
      name: 'Error',
      code: 'internal',
      cause: { code: 'ERR_SQLITE_ERROR', message: 'database or disk is full' },
    });
    expect(JSON.stringify(describeError(error))).not.toContain('secret');
  });

  it('leaves out what may quote a person, also where the message has several lines', () => {
    const quoting = [
      new Error('saw "secret"\n  at secret'),
      new SyntaxError('near secret'),
      'secret',
      { secret: 1 },
    ];
    for (const error of quoting) expect(JSON.stringify(describeError(error))).not.toContain('secret');
  });
});
