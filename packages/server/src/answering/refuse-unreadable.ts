import type { Assessment, Probe } from '@sounding/core';
import { assessmentSchema, probeSchema } from '@sounding/core/contract';
import type { z } from 'zod';
import { CodedError } from '../errors.ts';

/**
 * Refuses an assessment of another engine that the contract could not give back: rows never change, so that what is kept
 * once is to be readable for good. Throws `internal`, which says where, and nothing of the text.
 */
export function refuseUnreadableAssessment(assessment: Assessment): void {
  refuse('An assessment', assessmentSchema.safeParse(assessment));
}

/** As for assessments, of a follow-up: it becomes part of an event, which never changes. */
export function refuseUnreadableProbe(probe: Probe): void {
  refuse('A follow-up', probeSchema.safeParse(probe));
}

function refuse(what: string, { error }: z.ZodSafeParseResult<unknown>): void {
  if (error === undefined) return;
  const places = error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new CodedError('internal', `${what} does not fit the contract at ${places}.`, { cause: error });
}
