// `purpose-limitation init`: what seems to be missing, and what it writes.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { BIN, command, commitAll, git, makeProject, PROJECT, type Texts } from './support.js';

const APP: Texts = {
  'src/account.ts': `export interface Account {
  id: string;
  recoveryEmail: string;
  /** For sign-in. */
  twoFactorPhone?: string;
  newsletterEmail: string;
}
`,
  'src/ads/audience.ts': `import type { Account } from '../account.js';

export function row(account: Account): unknown[] {
  return [account.id, account.twoFactorPhone];
}
`,
  'src/pixel.ts': `export async function track(email: string): Promise<void> {
  await fetch('https://graph.facebook.com/v21.0/1234/events', { method: 'POST', body: email });
}
`,
};

/** Runs `init` as on a terminal: presses keys when it asks. */
function answer(
  cwd: string,
  keys: readonly string[],
): Promise<{ status: number | null; shown: string; noted: string }> {
  const env = { ...process.env, NO_COLOR: '1' };
  const terminal = pathToFileURL(path.join(import.meta.dirname, 'terminal.mjs')).href;
  const child = spawn(process.execPath, ['--import', terminal, BIN, 'init'], { cwd, env });
  let [shown, noted] = ['', ''];
  let left = [...keys];
  // A pipe stays open where a terminal would be let go.
  const endIfDone = (): void => {
    if (/files? written\.|Nothing was written/.test(shown + noted)) child.stdin.end();
  };
  child.stderr.on('data', (chunk: Buffer) => {
    noted += chunk.toString();
    endIfDone();
  });
  child.stdout.on('data', (chunk: Buffer) => {
    shown += stripVTControlCharacters(chunk.toString());
    endIfDone();
    if (!shown.includes('What shall be written?')) return;
    left.forEach((key, index) => setTimeout(() => child.stdin.write(key), 100 * (index + 1)));
    left = [];
  });
  return new Promise((resolve) => {
    child.on('close', (status) => {
      resolve({ status, shown, noted });
    });
  });
}

const SPACE = ' ';
const ENTER = '\r';
const CANCEL = '\u0003';

describe('init on a terminal', () => {
  const shownNotes = (text: string): string => stripVTControlCharacters(text).replaceAll('\r', '').trim();

  it('writes what is left chosen, and nothing else', async () => {
    const project = makeProject(PROJECT, APP);
    commitAll(project);
    const { status, shown } = await answer(project, [SPACE, ENTER]);
    expect(status).toBe(0);
    expect(shown).toContain('Account.recoveryEmail: @purpose security.recovery');
    expect(shown).toContain('3 files written.');
    const account = readFileSync(path.join(project, 'src/account.ts'), 'utf8');
    expect(account).not.toContain('@purpose security.recovery');
    expect(account).toContain('@purpose security.authentication.mfa');
    expect(readFileSync(path.join(project, 'src/ads/audience.ts'), 'utf8')).toContain('@sink advertising');
  });

  it.each([
    ['cancelled', [CANCEL]],
    ['left without a choice', [SPACE, 'j', SPACE, 'j', SPACE, 'j', SPACE, ENTER]],
  ])('writes nothing when it is %s', async (_, keys: readonly string[]) => {
    const project = makeProject(PROJECT, APP);
    commitAll(project);
    const { status, noted } = await answer(project, keys);
    expect([status, shownNotes(noted)]).toEqual([0, 'Nothing was written.']);
    expect(git(project, 'status', '--porcelain')).toBe('');
  });
});

describe('init', () => {
  it('shows candidates with reasons, and writes nothing unless told', () => {
    const project = makeProject(PROJECT, APP);
    commitAll(project);
    const { status, stdout, stderr } = command(project, 'init');
    expect(status).toBe(0);
    expect(stdout).toContain('src/account.ts:3  Account.recoveryEmail: @purpose security.recovery (its name says');
    expect(stdout).toContain(
      'src/account.ts:5  Account.twoFactorPhone: @purpose security.authentication.mfa (its name says',
    );
    expect(stdout).toContain('src/ads/audience.ts:1  this file: @sink advertising (it lies in ads/)');
    expect(stdout).toMatch(
      /src\/pixel\.ts:2 {2}this file: @sink advertising[\w.]* \(it sends requests to graph\.facebook\.com/,
    );
    expect(stdout).not.toContain('newsletterEmail');
    expect(stderr).toBe('Nothing was written: --yes writes all of it.\n');
    expect(git(project, 'status', '--porcelain')).toBe('');
  });

  it('--yes writes tags that hold, and a second time nothing', () => {
    const project = makeProject(PROJECT, APP, {
      'src/windows.ts': '\uFEFFexport interface Login {\r\n  otpSecret: string;\r\n}\r\n',
    });
    expect(command(project, 'check').status).toBe(0);
    expect(command(project, 'init', '--yes').stdout).toContain('4 files written.');
    const account = readFileSync(path.join(project, 'src/account.ts'), 'utf8');
    expect(account).toContain('  /** @purpose security.recovery */\n  recoveryEmail: string;\n');
    expect(account).toContain(
      '  /**\n   * For sign-in.\n   * @purpose security.authentication.mfa\n   */\n  twoFactorPhone?: string;\n',
    );
    const windows = readFileSync(path.join(project, 'src/windows.ts'), 'utf8');
    expect(windows).toMatch(/^\uFEFFexport interface Login \{\r\n {2}\/\*\* @purpose [\w.]+ \*\/\r\n {2}otpSecret/);
    expect(command(project, 'check').stdout).toContain('src/ads/audience.ts:6:23  error  Account.twoFactorPhone');
    commitAll(project);
    expect(command(project, 'init', '--yes')).toMatchObject({ status: 0, stdout: 'Nothing seems to be missing.\n' });
    expect(git(project, 'status', '--porcelain')).toBe('');
  });

  it('says what data reaches, whatever its name, and that it is used for two things', () => {
    const project = makeProject(PROJECT, APP, {
      'src/security/sms.ts':
        '/** @sink security */\nexport function sendCode(to: string): void {\n  console.log(to);\n}\n',
      'src/member.ts': `import { track } from './pixel.js';
import { sendCode } from './security/sms.js';

export interface Member {
  mobile: string;
  city: string;
}

export function run(member: Member): void {
  sendCode(member.mobile);
  void track(member.mobile);
}
`,
    });
    const { stdout } = command(project, 'init', '--yes');
    const reason = 'it reaches sendCode (src/member.ts:10), which serves security; used for two things: ';
    expect(stdout).toContain(`src/member.ts:5  Member.mobile: @purpose security (${reason}`);
    expect(command(project, 'check').stdout).toContain('Member.mobile, collected for security');
    expect(command(project, 'init', '--yes').stdout).toBe('Nothing seems to be missing.\n');
  });

  it('writes a configuration where there is none', () => {
    const project = makeProject(PROJECT, APP);
    rmSync(path.join(project, 'eslint.config.js'));
    expect(command(project, 'init').stdout).toContain('There is no ESLint configuration.');
    expect(existsSync(path.join(project, 'eslint.config.mjs'))).toBe(false);
    expect(command(project, 'init', '--yes').status).toBe(0);
    const eslint = path.join(project, 'node_modules/eslint/bin/eslint.js');
    expect(() => execFileSync(process.execPath, [eslint, 'src/account.ts'], { cwd: project })).not.toThrow();
    expect(command(project, 'init', '--yes').stdout).toBe('Nothing seems to be missing.\n');
  });
});
