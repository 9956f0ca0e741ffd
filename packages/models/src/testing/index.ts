/** A provider for tests, journeys and benchmarks: nothing that is shipped comes in here. */
export { type LoopbackProvider, type RecordedRequest, startLoopbackProvider } from './loopback-provider.ts';
export type { Material } from './material.ts';
export type { Saying } from './sayings.ts';
export type { Script, Turn } from './script.ts';
export { SCRIPTS } from './scripts.ts';
