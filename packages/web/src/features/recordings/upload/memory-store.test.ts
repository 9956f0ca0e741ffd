import { describe, it } from 'vitest';
import { storeCases } from './chunk-store.suite.ts';
import { createMemoryStore } from './memory-store.suite.ts';

describe('createMemoryStore', () => {
  it.each(storeCases)('$name', async ({ run }) => {
    await run(createMemoryStore());
  });
});
