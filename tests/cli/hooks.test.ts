// Hooks by the real tools: a commit with only the middle file of a flow is refused, an innocent one passes.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, FLOW, git, makeProject, PROJECT, ROOT, write, type Texts } from './support.js';

const CLEAN_ROWS = (FLOW['src/rows.ts'] ?? '').replace('account.twoFactorPhone', 'account.displayName');
const START: Texts = { ...FLOW, 'src/rows.ts': CLEAN_ROWS, 'src/neutral.ts': 'export const answer = 42;\n' };

/** Hooks find the tools by the path, as in a shell that npm started. */
function run(cwd: string, name: string, ...args: string[]): { status: number | null; output: string } {
  const PATH = [path.join(cwd, 'node_modules/.bin'), process.env['PATH']].join(path.delimiter);
  const env = {
    ...process.env,
    FORCE_COLOR: '0',
    NO_COLOR: '1',
    PATH,
    PRE_COMMIT_HOME: path.join(cwd, 'node_modules/.cache/pre-commit'),
    CI: '',
  };
  const { status, stdout, stderr } = spawnSync(name, args, { cwd, encoding: 'utf8', env });
  return { status, output: `${stdout}${stderr}` };
}

function commit(cwd: string): { status: number | null; output: string } {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return run(cwd, 'git', ...who, 'commit', '-m', 'Change');
}

const has = (name: string): boolean =>
  existsSync(path.join(ROOT, 'node_modules/.bin', name)) || spawnSync('which', [name]).status === 0;

interface Tool {
  readonly name: string;
  readonly files: Texts;
  readonly install: (cwd: string) => void;
}

const TOOLS: readonly Tool[] = [
  {
    name: 'pre-commit',
    files: {},
    install: (cwd) => {
      // Our own hooks, from a repository that holds nothing else.
      const hooks = path.join(cwd, 'node_modules/hooks');
      mkdirSync(hooks);
      cpSync(path.join(ROOT, '.pre-commit-hooks.yaml'), path.join(hooks, '.pre-commit-hooks.yaml'));
      commitAll(hooks);
      const rev = git(hooks, 'rev-parse', 'HEAD').trim();
      write(cwd, {
        '.pre-commit-config.yaml': `repos:\n  - repo: ${hooks}\n    rev: ${rev}\n    hooks:\n      - id: purpose-limitation\n`,
      });
      commitAll(cwd, 'Hooks');
      expect(run(cwd, 'pre-commit', 'install').status).toBe(0);
    },
  },
  {
    name: 'husky',
    files: {
      '.husky/pre-commit': 'npx --no-install lint-staged\n',
      'lint-staged.config.js': "export default { '*.{ts,tsx}': () => 'purpose-limitation check --staged' };\n",
    },
    install: (cwd) => {
      expect(run(cwd, 'husky').status).toBe(0);
    },
  },
  {
    name: 'lefthook',
    files: {
      'lefthook.yml':
        'pre-commit:\n  commands:\n    purpose-limitation:\n      run: npx --no-install purpose-limitation check --staged\n',
    },
    install: (cwd) => {
      expect(run(cwd, 'lefthook', 'install').status).toBe(0);
    },
  },
];

describe.each(TOOLS.filter(({ name }) => has(name)))('a hook of $name', ({ files, install }) => {
  it('refuses the middle file of a flow, and lets an innocent one pass', () => {
    const project = makeProject(PROJECT, START, files);
    commitAll(project);
    install(project);
    write(project, { 'src/neutral.ts': 'export const answer = 43;\n' });
    git(project, 'add', '-A');
    expect(commit(project)).toMatchObject({ status: 0 });
    write(project, { 'src/rows.ts': FLOW['src/rows.ts'] ?? '' });
    git(project, 'add', '-A');
    const refused = commit(project);
    expect(refused.output).toContain('src/job.ts:6:17');
    expect(refused.status).not.toBe(0);
    expect(git(project, 'log', '--format=%s', '-1').trim()).toBe('Change');
    expect(git(project, 'status', '--porcelain').trim()).toBe('M  src/rows.ts');
  });
});

it('at least husky, which is installed with the project, was tried', () => {
  expect(TOOLS.filter(({ name }) => has(name)).map(({ name }) => name)).toContain('husky');
});
