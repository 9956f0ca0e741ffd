import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/{src,cases}/**/*.test.ts', 'scripts/**/*.test.ts', 'lab/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
