// Workspaces of several packages: what a package was built into is led back to its source, by whatever says where that is.
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Linter } from 'eslint';
import type ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyze, findProjects, parseSettings, ProgramMaker } from '../../src/index.js';
import { Workspace, type Texts } from './workspace.js';

const OPTIONS = { lib: ['ES2022'], module: 'NodeNext', strict: true, declaration: true, composite: true, types: [] };
const LIBRARY = { ...OPTIONS, rootDir: 'src', outDir: 'dist' };

const config = (content: object): string => JSON.stringify(content);
const manifest = (name: string, more: object = {}): string =>
  config({
    name,
    type: 'module',
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    ...more,
  });

/** Declaration files lose the tag of a member that shares its line. */
const ACCOUNTS = `export interface Account { /** @purpose security */ recoveryEmail: string; nickname: string }

export async function loadAccount(id: string): Promise<Account> {
  return { recoveryEmail: id, nickname: id };
}
`;
/** One gives back what it gets, the other something else: only their code tells. */
const TEXT = `export function tidy(text: string): string {
  return text.trim().toLowerCase();
}

export function separator(text: string): string {
  void text;
  return ', ';
}
`;
const ADS = `/** @sink advertising */

import { tidy } from '@acme/text';

export function target(address: string): string[] {
  return [tidy(address)];
}
`;
/** Flows at 7:10 and 8:10, and none after them. */
const JOB = `import { loadAccount } from '@acme/accounts';
import { target } from '@acme/ads';
import { separator, tidy } from '@acme/text';

export async function run(id: string): Promise<void> {
  const account = await loadAccount(id);
  target(account.recoveryEmail);
  target(tidy(account.recoveryEmail));
  target(tidy(account.nickname));
  target(separator(account.recoveryEmail));
}
`;
const FLOWS = ['apps/web/src/job.ts:7:10 flow', 'apps/web/src/job.ts:8:10 flow'];

const LIBRARIES = ['accounts', 'text', 'ads'];
const TEXTS: Texts = {
  'package.json': config({ name: 'acme', private: true, workspaces: ['packages/*', 'apps/*'] }),
  ...Object.fromEntries(
    LIBRARIES.flatMap((name) => [
      [`packages/${name}/package.json`, manifest(`@acme/${name}`)],
      [`packages/${name}/tsconfig.json`, config({ compilerOptions: LIBRARY, include: ['src'] })],
    ]),
  ),
  'packages/accounts/src/index.ts': ACCOUNTS,
  'packages/text/src/index.ts': `export * from './tidy.js';\n`,
  'packages/text/src/tidy.ts': TEXT,
  'packages/ads/src/index.ts': ADS,
  'apps/web/package.json': config({ name: 'web', type: 'module', private: true }),
  'apps/web/tsconfig.json': config({ compilerOptions: { ...OPTIONS, noEmit: true }, include: ['src'] }),
  'apps/web/src/job.ts': JOB,
};
const WEB = ['apps/web/src/*.ts'];
const SERVICE: Linter.ParserOptions = { projectService: true };
const PROJECT: Linter.ParserOptions = { project: 'apps/web/tsconfig.json' };

const open: Workspace[] = [];

function workspace(changes: Texts = {}): Workspace {
  const made = new Workspace({ ...TEXTS, ...changes });
  open.push(made);
  for (const name of LIBRARIES) made.link(`@acme/${name}`, `packages/${name}`);
  return made;
}

// In CI typescript-eslint takes it that each file is read once, and sees nothing that is built in between (inferSingleRun).
beforeEach(() => {
  vi.stubEnv('CI', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  for (const each of open.splice(0)) each[Symbol.dispose]();
});

function buildAll(made: Workspace, changes: ts.CompilerOptions = {}): void {
  for (const name of LIBRARIES) made.build(`packages/${name}/tsconfig.json`, changes);
}

describe.each([
  ['projectService', SERVICE],
  ['project', PROJECT],
])('packages without references, by %s', (_, options) => {
  it('built with declaration maps: their maps lead to the sources', async () => {
    const made = workspace();
    buildAll(made, { declarationMap: true });
    // Only the maps know where the sources are.
    for (const name of LIBRARIES) rmSync(`${made.root}/packages/${name}/tsconfig.json`);
    expect(await made.lint(WEB, options)).toEqual(FLOWS);
  });

  it('built without maps: what their configurations write where leads to the sources', async () => {
    const made = workspace();
    buildAll(made);
    expect(await made.lint(WEB, options)).toEqual(FLOWS);
  });

  it('not built: so it does before anything is written', async () => {
    expect(await workspace().lint(WEB, options)).toEqual(FLOWS);
  });

  it('built by something else, without maps: the first call of each package is told, and all else is a library', async () => {
    const made = workspace();
    buildAll(made);
    for (const name of LIBRARIES) rmSync(`${made.root}/packages/${name}/tsconfig.json`);
    made.write('packages/accounts/dist/index.d.ts', ACCOUNTS_DECLARED);
    expect(await made.lint(WEB, options)).toEqual([
      'apps/web/src/job.ts:7:10 flow',
      'apps/web/src/job.ts:8:10 flow',
      expect.stringMatching(
        /^apps\/web\/src\/job\.ts:8:10 Labelled data goes into @acme\/text, .*"declarationMap": true/,
      ),
      // A function that nobody sees may give back what it gets.
      'apps/web/src/job.ts:10:10 flow',
    ]);
  });
});

const ACCOUNTS_DECLARED = `export interface Account {
  /** @purpose security */
  recoveryEmail: string;
  nickname: string;
}
export declare function loadAccount(id: string): Promise<Account>;
`;

describe('project references', () => {
  const REFERENCES = LIBRARIES.map((name) => ({ path: `../../packages/${name}` }));
  const REFERRING: Texts = {
    'apps/web/tsconfig.json': config({ compilerOptions: OPTIONS, include: ['src'], references: REFERENCES }),
  };

  it.each([
    ['projectService', SERVICE],
    ['project', PROJECT],
  ])('are seen in source by %s, built or not', async (_, options) => {
    const made = workspace(REFERRING);
    expect(await made.lint(WEB, options)).toEqual(FLOWS);
    buildAll(made);
    expect(await made.lint(WEB, options)).toEqual(FLOWS);
  });

  it('are seen in source where files are imported by their paths', async () => {
    const job = LIBRARIES.reduce(
      (text, name) => text.replace(`@acme/${name}`, `../../../packages/${name}/src/index.js`),
      JOB,
    );
    const made = workspace({ ...REFERRING, 'apps/web/src/job.ts': job });
    expect(await made.lint(WEB, PROJECT)).toEqual(FLOWS);
    buildAll(made);
    expect(await made.lint(WEB, PROJECT)).toEqual(FLOWS);
  });
});

describe('path aliases', () => {
  it.each([
    ['projectService', SERVICE],
    ['project', PROJECT],
  ])('lead to sources by %s', async (_, options) => {
    const paths = { '@acme/*': ['../../packages/*/src/index.ts'] };
    const compilerOptions = { ...OPTIONS, composite: false, noEmit: true, paths };
    const made = workspace({ 'apps/web/tsconfig.json': config({ compilerOptions, include: ['src'] }) });
    expect(await made.lint(WEB, options)).toEqual(FLOWS);
  });

  it('of a package that is entered by its map are its own', async () => {
    const compilerOptions = { ...LIBRARY, declarationMap: true, paths: { '~/*': ['./src/*'] } };
    const made = workspace({
      'packages/text/tsconfig.json': config({ compilerOptions, include: ['src'] }),
      'packages/text/src/index.ts': `export * from '~/tidy.js';\n`,
    });
    expect(await made.lint(WEB, SERVICE)).toEqual(FLOWS);
  });
});

describe('an entry in the source of another package', () => {
  const HELPER: Texts = {
    'packages/text/src/tidy.ts': `import { target } from '@acme/ads';\n${TEXT.replace(
      'return text.trim',
      'target(text);\n  return text.trim',
    )}`,
    'packages/ads/src/index.ts': ADS.replace(/import.*/, '').replace('tidy(address)', 'address'),
    'apps/web/src/job.ts': JOB.replace(/ {2}target.account.recoveryEmail.;\n {2}target\(tidy/, '  (tidy').replace(
      '(tidy(account.recoveryEmail))',
      'tidy(account.recoveryEmail)',
    ),
  };

  it('is told where the data leaves: the other project does not see where it comes from', async () => {
    const made = workspace(HELPER);
    buildAll(made, { declarationMap: true });
    expect(await made.lint([...WEB, 'packages/*/src/*.ts'], SERVICE)).toEqual(['apps/web/src/job.ts:7:8 step']);
  });

  it('is told once where all is one project', async () => {
    const include = ['apps/*/src', 'packages/*/src'];
    const compilerOptions = { ...OPTIONS, composite: false, noEmit: true };
    const made = workspace({ ...HELPER, 'tsconfig.all.json': config({ compilerOptions, include }) });
    const all: Linter.ParserOptions = { project: 'tsconfig.all.json' };
    expect(await made.lint([...WEB, 'packages/*/src/*.ts'], all)).toEqual(['packages/text/src/tidy.ts:3:10 flow']);
  });
});

describe('packages that are installed', () => {
  const installed = (declared: string): Texts => ({
    'apps/web/node_modules/@vendor/accounts/package.json': manifest('@vendor/accounts', { version: '1.0.0' }),
    'apps/web/node_modules/@vendor/accounts/dist/index.d.ts': declared,
    'apps/web/node_modules/@vendor/accounts/dist/index.js': 'export const loadAccount = async () => ({});\n',
    'apps/web/src/job.ts': JOB.replace('@acme/accounts', '@vendor/accounts'),
  });

  it('keep the labels that their declaration files have', async () => {
    expect(await workspace(installed(ACCOUNTS_DECLARED)).lint(WEB, SERVICE)).toEqual(FLOWS);
  });

  it('have no others', async () => {
    const made = workspace(installed(ACCOUNTS_DECLARED.replace('@purpose security', 'Where to write to.')));
    expect(await made.lint(WEB, SERVICE)).toEqual([]);
  });
});

describe('other ways in', () => {
  it('the command sees sources, too, and tells the entry in whichever package it stands', async () => {
    const made = workspace();
    expect(await check(made)).toEqual(FLOWS.map((flow) => flow.replace(' flow', '')));
    buildAll(made, { declarationMap: true });
    expect(await check(made)).toEqual(FLOWS.map((flow) => flow.replace(' flow', '')));
  });

  it('without type information the program of our own sees sources', async () => {
    const made = workspace();
    const reports = await made.lint(WEB, {});
    expect(reports.filter((each) => each.endsWith(' flow'))).toEqual(FLOWS);
  });
});

/** What the command does: a program for each configuration, one after the other. */
async function check({ root }: Workspace): Promise<string[]> {
  const isLinted = (file: string): Promise<boolean> => Promise.resolve(file.includes('/src/'));
  const { projects } = await findProjects({ cwd: root, isLinted, assumeLabels: false });
  const maker = new ProgramMaker();
  const found = projects.flatMap(({ roots }) => {
    const program = maker.make(roots);
    const analysis = analyze({ program, settings: parseSettings(undefined), rootDir: root });
    expect(analysis.diagnostics).toEqual([]);
    return analysis.violations.map(({ file, pos }) => {
      const place = program.getSourceFile(file)?.getLineAndCharacterOfPosition(pos);
      return `${path.posix.relative(root, file)}:${String((place?.line ?? -1) + 1)}:${String((place?.character ?? -1) + 1)}`;
    });
  });
  return [...new Set(found)].sort();
}

describe('after an edit', () => {
  it('of another package the same process sees its new source', async () => {
    const made = workspace();
    buildAll(made, { declarationMap: true });
    expect(await made.lint(WEB, SERVICE)).toEqual(FLOWS);
    made.write('packages/text/src/tidy.ts', TEXT.replace("', '", 'text'));
    expect(await made.lint(WEB, SERVICE)).toEqual([...FLOWS, 'apps/web/src/job.ts:10:10 flow']);
    made.write('packages/accounts/src/index.ts', ACCOUNTS.replace('@purpose security', ''));
    expect(await made.lint(WEB, SERVICE)).toEqual([]);
  });
});
