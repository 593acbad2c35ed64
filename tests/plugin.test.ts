// The plugin as ESLint sees it: its shape, its configuration, and a flow through a project's files. Imports the package by
// its name, which means what is built: run it by `npm test`, or `npm run build` first.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ESLint, type Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import plugin from 'eslint-plugin-purpose-limitation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What is only likely to be missing is a warning. */
const WARNINGS: ReadonlySet<string> = new Set(['require-purpose', 'require-sink']);

const RULE = 'purpose-limitation/no-cross-purpose-flow';

const PROJECT: Readonly<Record<string, string>> = {
  'tsconfig.json':
    '{ "compilerOptions": { "strict": true, "module": "NodeNext", "types": [], "noEmit": true }, "include": ["src"] }',
  'src/account.ts': `export interface Account {
  /** @purpose security */
  twoFactorPhone: string;
}
`,
  'src/format.ts': `export function format(value: string): string {
  return value.replace(/\\D/g, '');
}
`,
  'src/job.ts': `import type { Account } from './account.js';
import { row } from './audience.js';
import { format } from './format.js';

export function run(account: Account): void {
  row(format(account.twoFactorPhone));
}
`,
  'src/audience.ts': `/** @sink advertising */

import type { Account } from './account.js';

export function row(phone: string): string[] {
  return [phone];
}

export function own(account: Account): string {
  return account.twoFactorPhone;
}
`,
  'src/script.js': 'export const nothing = 1;\n',
};

let project = '';

beforeAll(() => {
  project = realpathSync(mkdtempSync(path.join(tmpdir(), 'purpose-limitation-plugin-')));
  for (const [name, text] of Object.entries(PROJECT)) {
    mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
    writeFileSync(path.join(project, name), text);
  }
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

function createEslint(...configs: Linter.Config[]): ESLint {
  const overrideConfig = defineConfig([plugin.configs.recommended, ...configs]);
  return new ESLint({ cwd: project, overrideConfigFile: true, overrideConfig });
}

/** `src/job.ts:6:7 message`, of each file in the order of their names. */
async function reports(patterns: readonly string[], ...configs: Linter.Config[]): Promise<string[]> {
  const results = await createEslint(...configs).lintFiles([...patterns]);
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ line, column, message }) => `${path.relative(project, filePath)}:${line}:${column} ${message}`),
    )
    .sort();
}

describe('the plugin', () => {
  it('has a name, a version, a namespace and documented rules', () => {
    expect(plugin.meta).toMatchObject({
      name: 'eslint-plugin-purpose-limitation',
      namespace: 'purpose-limitation',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
    });
    for (const [name, { meta }] of Object.entries(plugin.rules)) {
      expect(meta?.docs?.url, name).toMatch(new RegExp(`docs/rules/${name}\\.md$`));
      expect(meta?.schema, name).toBeDefined();
    }
  });

  it('is what `require` gives, too', () => {
    const required: unknown = createRequire(import.meta.url)('eslint-plugin-purpose-limitation');
    expect(Object.keys(required as object)).toEqual(Object.keys(plugin));
    expect(required).toHaveProperty('meta', plugin.meta);
  });
});

describe('the recommended configuration', () => {
  it('turns on the rules that call themselves recommended, and no others', async () => {
    const recommended = Object.entries(plugin.rules).filter(([, { meta }]) => meta?.docs?.recommended === true);
    const expected = recommended.map(([name, { meta }]) => [
      `purpose-limitation/${name}`,
      [WARNINGS.has(name) ? 1 : 2, ...((meta?.defaultOptions ?? []) as unknown[])],
    ]);
    const config = (await createEslint().calculateConfigForFile('src/job.ts')) as Linter.Config;
    expect(expected).not.toEqual([]);
    expect(config.rules).toEqual(Object.fromEntries(expected));
  });

  it('is a list of flat configurations with names, that turns the flow rule on', async () => {
    expect(Array.isArray(plugin.configs.recommended)).toBe(true);
    for (const config of plugin.configs.recommended) expect(config.name).toMatch(/^purpose-limitation\//);
    const config = (await createEslint().calculateConfigForFile('src/job.ts')) as Linter.Config;
    expect(config.rules).toMatchObject({ [RULE]: [2, { matches: true }] });
  });

  it('turns on no rule that does not exist, and finds itself under its namespace', () => {
    const used = plugin.configs.recommended.flatMap(({ rules = {} }) => Object.keys(rules));
    const known = Object.keys(plugin.rules).map((name) => `purpose-limitation/${name}`);
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
    const own = plugin.configs.recommended.map(({ plugins }) => plugins?.['purpose-limitation']).filter(Boolean);
    expect(own).toEqual([plugin]);
  });

  it('gives type information to TypeScript files and leaves JavaScript the parser it has', async () => {
    const eslint = createEslint();
    const typed = (await eslint.calculateConfigForFile('src/job.ts')) as Linter.Config;
    const plain = (await eslint.calculateConfigForFile('src/script.js')) as Linter.Config;
    expect(typed.languageOptions?.['parserOptions']).toMatchObject({ projectService: true });
    expect(plain.languageOptions?.['parserOptions']).not.toHaveProperty('projectService');
  });

  it('lets parser options that come later win', async () => {
    const own = { projectService: false, project: './tsconfig.json', tsconfigRootDir: project };
    const later: Linter.Config = { files: ['**/*.ts'], languageOptions: { parserOptions: own } };
    const config = (await createEslint(later).calculateConfigForFile('src/job.ts')) as Linter.Config;
    expect(config.languageOptions?.['parserOptions']).toMatchObject(own);
    expect(await reports(['src/*.ts'], later)).toEqual(await reports(['src/*.ts']));
  });
});

describe('the strict configuration', () => {
  it('turns all rules on as errors', async () => {
    const eslint = new ESLint({ cwd: project, overrideConfigFile: true, overrideConfig: plugin.configs.strict });
    const config = (await eslint.calculateConfigForFile('src/job.ts')) as Linter.Config;
    const severities = Object.entries(config.rules ?? {}).map(([name, entry]) => [name, (entry as unknown[])[0]]);
    const all = Object.keys(plugin.rules).map((name) => [`purpose-limitation/${name}`, 2]);
    expect(severities.sort()).toEqual(all.sort());
  });

  it('forbids analytics, next to settings of the user', async () => {
    const own: Linter.Config = {
      settings: { 'purpose-limitation': { sinks: [{ files: 'src/x.ts', purpose: 'analytics' }] } },
    };
    const eslint = new ESLint({
      cwd: project,
      overrideConfigFile: true,
      overrideConfig: defineConfig([plugin.configs.strict, own]),
    });
    const config = (await eslint.calculateConfigForFile('src/job.ts')) as Linter.Config;
    expect(config.settings?.['purpose-limitation']).toEqual({
      policy: { analytics: true },
      sinks: [{ files: 'src/x.ts', purpose: 'analytics' }],
    });
  });
});

describe('linting a project', () => {
  it('finds a flow across files, at its entry, and one that the sink obtains itself', async () => {
    const found = await reports(['src/*.ts']);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^src\/audience\.ts:10:10 Account\.twoFactorPhone was collected for security/);
    expect(found[1]).toMatch(/^src\/job\.ts:6:7 Account\.twoFactorPhone was collected for security/);
    expect(found[1]).toContain('account.twoFactorPhone');
    expect(found[1]).toContain('src/format.ts:');
  });

  it('gives the same reports whatever the order of the files', async () => {
    const files = Object.keys(PROJECT).filter((name) => name.endsWith('.ts'));
    const expected = await reports(files);
    expect(await reports([...files].reverse())).toEqual(expected);
    expect(await reports([...files.slice(2), ...files.slice(0, 2)])).toEqual(expected);
  });

  it('gives a file the same reports alone as among all others', async () => {
    const all = await reports(['src/*.ts']);
    const alone = await Promise.all(['src/job.ts', 'src/audience.ts', 'src/format.ts'].map((name) => reports([name])));
    expect(alone.flat().sort()).toEqual(all);
  });

  it('says on one line what a formatter prints on one line', async () => {
    for (const report of await reports(['src/*.ts'])) expect(report).not.toMatch(/\n/);
  });
});
