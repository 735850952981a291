import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The ring that drives the built extension in both browsers: `vitest run --config vitest.e2e.config.ts`. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/testing/build.ts'],
    // One browser at a time: two that share a slow machine make each other late.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
