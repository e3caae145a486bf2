import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The first test of a file waits for the models to load, on two busy cores.
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 },
});
