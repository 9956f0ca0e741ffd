import { problemSchema } from '@sounding/core/contract';
import type { FastifyError } from 'fastify';
import { describe, expect, it } from 'vitest';
import { CodedError } from '../errors.ts';
import { toCodedError, toProblem } from './problem-details.ts';

describe('a problem document', () => {
  it('fits the contract, with the status of its code and its faults', () => {
    const faults = [{ path: 'body/text', message: 'is missing' }];
    for (const [code, status] of [
      ['disk_full', 507],
      ['store_unavailable', 503],
      ['too_many_requests', 429],
      ['unknown_question', 422],
    ] as const) {
      const problem = problemSchema.parse(toProblem(new CodedError(code, 'what to do', { faults }), 'r1'));
      expect(problem).toMatchObject({ status, code, detail: 'what to do', errors: faults });
      expect(problem.type).toContain(code);
      expect(problem.instance).toContain('r1');
    }
  });

  it('hides what an unknown error says, and keeps it as the cause', () => {
    const error = Object.assign(new Error('secret'), { code: 'X', statusCode: 500 });
    const coded = toCodedError(error as FastifyError);
    expect(coded).toMatchObject({ code: 'internal', cause: error });
    expect(JSON.stringify(toProblem(coded, 'r1'))).not.toContain('secret');
  });
});
