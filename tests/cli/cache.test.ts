// ESLint's own cache is wrong for rules that look at a whole program; a key of the program's sources in the settings makes it right.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLOW, makeProject, PROJECT, ROOT, write } from './support.js';

const CONFIG = (
  settings: string,
): string => `import purposeLimitation, { cacheKey } from 'eslint-plugin-purpose-limitation';
import { defineConfig } from 'eslint/config';
export default defineConfig([purposeLimitation.configs.recommended, { settings: ${settings} }]);
`;
const CLEAN_ROWS = (FLOW['src/rows.ts'] ?? '').replace('account.twoFactorPhone', 'account.displayName');

function lint(cwd: string): number | null {
  const bin = path.join(ROOT, 'node_modules/eslint/bin/eslint.js');
  return spawnSync(process.execPath, [bin, 'src', '--cache', '--cache-strategy', 'content'], { cwd, encoding: 'utf8' })
    .status;
}

/** The exit codes before a flow is closed in another file than its entry's, with the flow, and after it is gone. */
function exitCodes(settings: string): (number | null)[] {
  const project = makeProject(PROJECT, FLOW, { 'eslint.config.js': CONFIG(settings), 'src/rows.ts': CLEAN_ROWS });
  const before = lint(project);
  write(project, { 'src/rows.ts': FLOW['src/rows.ts'] ?? '' });
  const closed = lint(project);
  write(project, { 'src/rows.ts': CLEAN_ROWS });
  return [before, closed, lint(project)];
}

describe('--cache', () => {
  it('misses a flow whose entry stands in a file that did not change', () => {
    expect(exitCodes('{}')).toEqual([0, 0, 0]);
  });

  it('finds it with a key of the sources in the settings', () => {
    expect(exitCodes("{ 'purpose-limitation/cache-key': cacheKey() }")).toEqual([0, 1, 0]);
  });
});
