// The ESLint formatters, run by ESLint: what they make of messages is what the command makes of flows.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { command, FLOW, makeProject, PROJECT, ROOT } from './support.js';

const ADS = `/** @sink advertising */
import type { Account } from './account.js';

export const row = (account: Account): string => account.twoFactorPhone;
// eslint-disable-next-line purpose-limitation/no-cross-purpose-flow -- agreed with legal
export const other = (account: Account): string => account.twoFactorPhone;
var unused = 1;
`;
const CONFIG = (PROJECT['eslint.config.js'] ?? '').replace(
  '.recommended]',
  ".recommended, { rules: { 'no-var': 'warn' } }]",
);

const project = makeProject(PROJECT, FLOW, { 'src/ads.ts': ADS, 'eslint.config.js': CONFIG });

function eslint(format: string, ...more: string[]): string {
  const bin = path.join(ROOT, 'node_modules/eslint/bin/eslint.js');
  const formatter = `./node_modules/eslint-plugin-purpose-limitation/formatters/${format}.js`;
  const { stdout, stderr } = spawnSync(process.execPath, [bin, 'src', '-f', formatter, ...more], {
    cwd: project,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return stdout;
}

const resultsOf = (text: string): Result[] => (JSON.parse(text) as Log).runs[0]?.results ?? [];
const isFlow = ({ ruleId = '' }: Result): boolean => ruleId.startsWith('purpose-limitation/no-cross-purpose-flow');
const comparable = ({ ruleId, level, message, locations, partialFingerprints, suppressions, codeFlows }: Result) => ({
  ruleId,
  level,
  message,
  locations,
  partialFingerprints,
  suppressions,
  lines: codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => location?.physicalLocation?.region?.startLine),
});

describe('the SARIF formatter', () => {
  it.each([[[]], [['--concurrency', '2']]])('gives the flows that the command gives, with %j', (more: string[]) => {
    const linted = resultsOf(eslint('sarif', ...more));
    const checked = resultsOf(command(project, 'check', '-f', 'sarif').stdout);
    const byLine = (a: Result, b: Result): number =>
      JSON.stringify(a.locations) < JSON.stringify(b.locations) ? -1 : 1;
    expect(checked).toHaveLength(3);
    expect(linted.filter(isFlow).sort(byLine).map(comparable)).toEqual(checked.sort(byLine).map(comparable));
    expect(linted.filter((each) => !isFlow(each)).map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['no-var', 'warning'],
    ]);
  });

  it('is accepted by the validator', () => {
    const file = path.join(project, 'eslint.sarif');
    writeFileSync(file, eslint('sarif'));
    const tool = path.join(ROOT, 'node_modules/.bin/sarif-multitool');
    const { stdout } = spawnSync(process.execPath, [tool, 'validate', file, '--rule-kind', '"Sarif;Ghas"'], {
      encoding: 'utf8',
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    });
    expect(stdout).toContain('Analysis completed successfully.');
    const complaints = stdout.split('\n').filter((line) => /: (?:error|warning|note) /.test(line));
    expect(complaints.filter((line) => !line.includes('informationUri'))).toEqual([]);
  });
});

describe('the HTML formatter', () => {
  it('shows each flow with its lines of code', () => {
    const html = eslint('html');
    expect(html).toContain('<title>Purpose limitation: 2 flows</title>');
    expect(html).toContain('const phone = <mark>account.twoFactorPhone</mark>;');
    expect(html).toContain('agreed with legal');
  });
});
