import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Programs of the corpus and of the ecosystem projects may hold files named like tests.
    exclude: ['**/node_modules/**', 'tests/flows/**', 'tests/rules/fixtures*/**', 'tests/ecosystem/*/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', './scripts/count-reporter.mjs'],
    coverage: { include: ['src/**', 'rules/**'] },
  },
});
