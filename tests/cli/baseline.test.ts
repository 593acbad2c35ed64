// `check --baseline`: known flows don't count, by what they are and not by where they stand.

import { readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { command, FLOW, makeProject, PROJECT, write } from './support.js';

const JOB = FLOW['src/job.ts'] ?? '';
const TWO = `${JOB}
export function weekly(accounts: readonly Account[]): number {
  return upload(accounts.map(rowOf));
}
`;

function start(job = JOB): { project: string; check: (...more: string[]) => number | null; read: () => string } {
  const project = makeProject(PROJECT, FLOW, { 'src/job.ts': job });
  const check = (...more: string[]): number | null =>
    command(project, 'check', '--baseline', 'flows.json', ...more).status;
  const read = (): string => readFileSync(path.join(project, 'flows.json'), 'utf8');
  return { project, check, read };
}

describe('check --baseline', () => {
  it('passes with known flows, wherever they move to and whatever locals are called', () => {
    const { project, check, read } = start();
    expect(check()).toBe(2);
    expect(check('--update')).toBe(0);
    const written = read();
    expect(check()).toBe(0);
    write(project, {
      'src/job.ts': JOB.replace('export', '\n\n// Runs at night.\nexport').replaceAll('accounts', 'members'),
      'src/rows.ts': (FLOW['src/rows.ts'] ?? '').replaceAll('phone', 'number').replace('[account', '[\n    account'),
    });
    expect(check()).toBe(0);
    expect(read()).toBe(written);
    renameSync(path.join(project, 'src/job.ts'), path.join(project, 'src/nightly-job.ts'));
    expect(check()).toBe(0);
  });

  it('fails for another entry, for one more of the same, and for one in the place of one that is gone', () => {
    const { project, check } = start();
    check('--update');
    write(project, { 'src/job.ts': TWO });
    const { stdout, status } = command(project, 'check', '--baseline', 'flows.json');
    expect(status).toBe(1);
    expect(stdout).toContain('src/job.ts:10:17');
    expect(stdout).toContain('1 flow, 1 suppressed, in 1 program');
    write(project, { 'src/job.ts': JOB.replace('  return', '  upload(accounts.map(rowOf));\n  return') });
    expect(check()).toBe(1);
    write(project, { 'src/job.ts': JOB.replace('nightly', 'weekly') });
    expect(check()).toBe(1);
  });

  it('loses what is gone, and gets what is new only when told', () => {
    const { project, check, read } = start(TWO);
    expect(check('--update')).toBe(0);
    const both = read();
    write(project, { 'src/job.ts': JOB });
    expect(check('--since=HEAD')).toBe(2);
    expect(read()).toBe(both);
    const { status, stderr } = command(project, 'check', '--baseline', 'flows.json');
    expect([status, stderr]).toEqual([0, 'flows.json: 1 gone, 1 flow left.\n']);
    expect(JSON.parse(read())).toMatchObject({ flows: [{ symbol: 'nightly', count: 1 }] });
    write(project, { 'src/job.ts': TWO });
    expect(check()).toBe(1);
    expect(JSON.parse(read())).toMatchObject({ flows: [{ symbol: 'nightly' }] });
    expect(check('--update')).toBe(0);
    expect(read()).toBe(both);
  });

  it('keeps the reasons that people write into it, and shows them', () => {
    const { project, check, read } = start();
    check('--update');
    write(project, {
      'flows.json': read().replace('"count": 1', '"count": 1,\n      "reason": "until the new consent form"'),
    });
    const { stdout } = command(project, 'check', '--baseline', 'flows.json', '-f', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [],
      suppressed: [{ suppression: { kind: 'baseline', justification: 'until the new consent form' } }],
    });
    check('--update');
    expect(read()).toContain('until the new consent form');
  });

  it('says what is wrong with a file that is no baseline', () => {
    const { project } = start();
    write(project, { 'flows.json': '{ "version": 1, "flows": [{ "sink": 3 }] }\n' });
    const { status, stderr } = command(project, 'check', '--baseline', 'flows.json');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^purpose-limitation: flows\.json is no baseline: flows\.0\./);
    expect(command(project, 'check', '--update').status).toBe(2);
  });
});
