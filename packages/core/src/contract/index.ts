/** The contract: zod schemas of the HTTP API and of files. A door of its own, so that core's rooms need no zod. */
export * from './answers.ts';
export * from './assessment.ts';
export * from './health.ts';
export * from './limits.ts';
export * from './problem.ts';
export * from './questions.ts';
export * from './score-line.ts';
