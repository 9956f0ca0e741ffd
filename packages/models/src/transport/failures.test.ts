import { describe, expect, it } from 'vitest';
import { failureOfErrorEvent, failureOfStatus } from './failures.ts';

describe('why a model failed', () => {
  it('is told by the status', () => {
    const cases = {
      400: 'bad_request',
      401: 'key_refused',
      403: 'key_refused',
      404: 'no_such_model',
      413: 'bad_request',
      422: 'bad_request',
      429: 'rate_limited',
      500: 'server_error',
      502: 'server_error',
      503: 'overloaded',
      504: 'server_error',
      529: 'overloaded',
    } as const;
    for (const [status, reason] of Object.entries(cases)) {
      expect([status, failureOfStatus(Number(status))]).toEqual([status, reason]);
    }
    expect(failureOfStatus(200)).toBeUndefined();
  });

  it('is told by what a provider calls its error, wherever it says so', () => {
    const cases = [
      [{ type: 'overloaded_error', message: 'x' }, 'overloaded'],
      [{ type: 'rate_limit_error' }, 'rate_limited'],
      [{ type: 'authentication_error' }, 'key_refused'],
      [{ type: 'api_error' }, 'server_error'],
      [{ message: 'x', code: 'insufficient_quota', type: null }, 'rate_limited'],
      [{ message: 'x', code: 502 }, 'server_error'],
      [{ message: 'x', code: '429' }, 'rate_limited'],
      [{ error: { type: 'content_filter' } }, 'refused'],
      ['model runner has stopped', 'server_error'],
      [Object.assign(new Error('x'), { name: 'AI_APICallError', statusCode: 529 }), 'overloaded'],
      [
        Object.assign(new Error('x'), { name: 'AI_TypeValidationError', value: { error: 'x' } }),
        'server_error',
      ],
      [Object.assign(new Error('x'), { name: 'AI_TypeValidationError', value: { choice: 1 } }), 'malformed'],
      [Object.assign(new Error('x'), { name: 'AI_JSONParseError' }), 'malformed'],
    ] as const;
    for (const [error, reason] of cases) expect([error, failureOfErrorEvent(error)]).toEqual([error, reason]);
  });

  it('is not guessed at from words of a message, nor for an error of the line', () => {
    expect(failureOfErrorEvent({ message: 'we were rate limited by the overloaded api' })).toBe(
      'server_error',
    );
    expect(failureOfErrorEvent(new TypeError('terminated'))).toBeUndefined();
    const circle: Record<string, unknown> = { name: 'x' };
    circle.cause = circle;
    expect(failureOfErrorEvent(circle)).toBe('server_error');
  });
});
