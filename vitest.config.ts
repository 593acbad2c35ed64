import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Programs of the corpus and of the ecosystem projects may hold files named like tests. */
const SUBJECTS = ['**/node_modules/**', 'tests/flows/**', 'tests/rules/fixtures*/**', 'tests/ecosystem/*/**'];

/** Older versions of TypeScript that the package supports, installed under these names behind `typescript-`. */
const VERSIONS = ['5.4', '5.9'].filter(
  // Without them the tests still run, save in CI: there it is a failure.
  (version) =>
    process.env['CI'] !== undefined || existsSync(new URL(`node_modules/typescript-${version}`, import.meta.url)),
);

/** Of how many cases of the corpus one is run on older versions. With 1, as `npm run test:typescript` has it, all the rest is run, too. */
const SAMPLE = process.env['CORPUS_SAMPLE'] ?? '12';

/** What hangs on TypeScript's own interface: the corpus, what it does not publish, and the rules under typescript-eslint. */
const BY_VERSION = [
  'tests/typescript.test.ts',
  'tests/flows.test.ts',
  'tests/annotations/internals.test.ts',
  'tests/rules/no-cross-purpose-flow.test.ts',
];
const BY_VERSION_ALL = [
  ...BY_VERSION,
  'tests/annotations/**/*.test.ts',
  'tests/projects/**/*.test.ts',
  'tests/rules/**/*.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'current', include: ['tests/**/*.test.ts'] } },
      ...VERSIONS.map((version) => ({
        extends: true as const,
        test: {
          name: `typescript-${version}`,
          include: SAMPLE === '1' ? BY_VERSION_ALL : BY_VERSION,
          execArgv: ['--import', new URL('tests/support/typescript-version.mjs', import.meta.url).href],
          env: { TYPESCRIPT_VERSION: version, CORPUS_SAMPLE: SAMPLE },
        },
      })),
    ],
    exclude: SUBJECTS,
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', './scripts/count-reporter.mjs'],
    coverage: { include: ['src/**', 'rules/**'] },
  },
});
