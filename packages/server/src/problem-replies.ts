import { problemSchema } from '@sounding/core/contract';

/** What every route may reply besides: a problem document, as OpenAPI is told. */
export const problemReplies = {
  default: {
    description: 'What went wrong, as a problem document (RFC 9457).',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
};
