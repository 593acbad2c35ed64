// Projects in temporary folders, on which the built command is run as users run it.

import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, vi } from 'vitest';

// Each run is a process that reads a configuration and makes a program.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const BIN = path.join(ROOT, 'dist/src/cli/bin.js');
const NAME = 'eslint-plugin-purpose-limitation';

export type Texts = Readonly<Record<string, string>>;

/** What every project has. */
export const PROJECT: Texts = {
  'package.json': '{ "type": "module", "private": true }\n',
  'eslint.config.js': `import purposeLimitation from '${NAME}';
import { defineConfig } from 'eslint/config';
export default defineConfig([purposeLimitation.configs.recommended]);
`,
  'tsconfig.json':
    '{ "compilerOptions": { "strict": true, "module": "NodeNext", "noEmit": true, "types": [] }, "include": ["src"] }\n',
};

/** A flow through three files. */
export const FLOW: Texts = {
  'src/account.ts': `export interface Account {
  /** @purpose security */
  twoFactorPhone: string;
  displayName: string;
}
`,
  'src/rows.ts': `import type { Account } from './account.js';

export function rowOf(account: Account): string[] {
  const phone = account.twoFactorPhone;
  return [account.displayName, phone];
}
`,
  'src/audiences.ts': `/** @sink advertising.audience */

export function upload(rows: readonly unknown[]): number {
  return rows.length;
}
`,
  'src/job.ts': `import type { Account } from './account.js';
import { upload } from './audiences.js';
import { rowOf } from './rows.js';

export function nightly(accounts: readonly Account[]): number {
  return upload(accounts.map(rowOf));
}
`,
};

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A project with these files, in which packages can be imported. */
export function makeProject(...texts: readonly Texts[]): string {
  if (!existsSync(BIN)) throw new Error("not built: run 'npm run build' first");
  // The real path: a program names its files so.
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'purpose-limitation-cli-')));
  made.push(folder);
  linkPackages(path.join(folder, 'node_modules'));
  for (const each of texts) write(folder, each);
  return folder;
}

export function write(folder: string, texts: Texts): void {
  for (const [name, text] of Object.entries(texts)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function linkPackages(target: string): void {
  const source = path.join(ROOT, 'node_modules');
  const commands = path.join(target, '.bin');
  mkdirSync(commands, { recursive: true });
  for (const entry of readdirSync(source)) {
    if (entry !== '.bin') symlinkSync(path.join(source, entry), path.join(target, entry), 'junction');
  }
  for (const each of readdirSync(path.join(source, '.bin'))) {
    symlinkSync(path.join(source, '.bin', each), path.join(commands, each));
  }
  symlinkSync(ROOT, path.join(target, NAME), 'junction');
  // As an installation would make it.
  writeFileSync(path.join(commands, 'purpose-limitation'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`, {
    mode: 0o755,
  });
}

/** Runs the command; output is no terminal, as in a pipe. */
export function command(cwd: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}

export function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...who, ...args], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** A repository whose first commit holds everything but the packages. */
export function commitAll(cwd: string, message = 'First'): void {
  if (!existsSync(path.join(cwd, '.git'))) {
    git(cwd, 'init', '-q', '-b', 'main');
    write(cwd, { '.gitignore': 'node_modules\n' });
  }
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '-m', message);
}
