// `purpose-limitation explain`: the path through a place, or where it was cut.

import { describe, expect, it } from 'vitest';
import { command, FLOW, makeProject, PROJECT } from './support.js';

const project = makeProject(PROJECT, FLOW, {
  'src/other.ts': `import type { Account } from './account.js';
import { upload } from './audiences.js';

/** @sanitizes security a country has millions of people */
function countryOf(phone: string): string {
  return phone.slice(0, 3);
}

/** @consent advertising */
declare function mayAdvertise(account: Account): boolean;

export function run(account: Account): void {
  upload([countryOf(account.twoFactorPhone)]);
  if (mayAdvertise(account)) upload([account.twoFactorPhone]);
  console.log(account.twoFactorPhone);
  upload([account.displayName]);
}
`,
});

const explain = (place: string, ...more: string[]) => command(project, 'explain', place, ...more);

describe('explain', () => {
  it('shows the flow that a middle step is part of, and exits with 1', () => {
    const { status, stdout } = explain('src/rows.ts:4');
    expect(status).toBe(1);
    expect(stdout).toContain(
      'src/job.ts:6:17  error  Account.twoFactorPhone, collected for security, is handed to src/audiences.ts',
    );
    expect(stdout).toMatch(/src\/rows\.ts:4 +account\.twoFactorPhone\n/);
  });

  it('shows where a label ends: at a sanitizer, and at code outside the program', () => {
    const sanitized = explain('src/other.ts:13');
    expect(sanitized.status).toBe(0);
    expect(sanitized.stdout).toContain('Data of Account.twoFactorPhone (security) gets here:');
    expect(sanitized.stdout).toContain(': countryOf is marked with @sanitizes: its result carries no label');
    const logged = explain('src/other.ts:15');
    expect(logged.stdout).toContain(
      'src/other.ts:15  account.twoFactorPhone: handed to code outside the program that is no sink',
    );
    expect(logged.stdout).not.toContain('@sanitizes');
  });

  it('says that consent holds', () => {
    expect(explain('src/other.ts:14')).toMatchObject({ status: 0 });
    expect(explain('src/other.ts:14').stdout).toContain('Here consent holds to advertising.');
  });

  it('says what is declared and marked at a place', () => {
    expect(explain('src/account.ts:3').stdout).toContain(
      'Declared here: Account.twoFactorPhone, collected for security (by tag).',
    );
    expect(explain('src/audiences.ts:3').stdout).toContain('This file is a sink: it serves advertising.audience.');
  });

  it('says that nothing gets to a place', () => {
    const { status, stdout } = explain('src/other.ts:16');
    expect([status, stdout]).toEqual([
      0,
      'No labelled data gets here, and nothing here is labelled or marked as a sink.\n',
    ]);
  });

  it('prints the stages on request', () => {
    const { stdout } = explain('src/rows.ts:4', '--stages');
    expect(stdout).toMatch(/\nlabels\n {2}.*member twoFactorPhone \(Account\.twoFactorPhone: security by tag\)/);
    expect(stdout).toMatch(/\nfacts\n {2}label 0: #\d+ read `account\.twoFactorPhone`/);
  });

  it('refuses what is no place', () => {
    expect(explain('src/rows.ts')).toMatchObject({ status: 2, stdout: '' });
    expect(explain('src/rows.ts:999').stderr).toContain('lines');
    expect(explain('src/missing.ts:1').stderr).toContain('no program that is analysed holds this file');
  });
});
