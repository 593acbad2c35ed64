// Projects that are linted without type information: the rules make a program of their own. They live in folders of their own, which
// the tests change while they look on.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import ts from 'typescript';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { noCrossPurposeFlow } from '../../rules/no-cross-purpose-flow.js';
import { validPurposeTag } from '../../rules/valid-purpose-tag.js';

type Files = Readonly<Record<string, string>>;

const ACCOUNT = `export class Account {
  constructor() {
    /** @purpose security */
    this.phone = '';
    this.name = '';
  }
}
`;
const ADS = `/** @sink advertising */

export function target(value) {
  return [value];
}
`;
/** Reported at 5:10. */
const JOB = `import { Account } from './account.js';
import { target } from './ads.js';

const account = new Account();
target(  account.phone);
target(account.name);
`;
const PLAIN: Files = { 'account.js': ACCOUNT, 'ads.js': ADS, 'job.js': JOB };
const FLOW = 'job.js:5:10 flow';

const folders: string[] = [];

function makeProject(files: Files): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'purpose-limitation-untyped-')));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  return folder;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const CONFIG: Linter.Config = {
  files: ['**/*.{js,cjs,mjs,ts,tsx}'],
  plugins: { own: { rules: { flow: noCrossPurposeFlow, tags: validPurposeTag } } },
  rules: { 'own/flow': 'error', 'own/tags': 'error' },
};
/** The parser of TypeScript without a project: syntax only. */
const SYNTAX_ONLY: Linter.Config = { files: ['**/*.ts'], languageOptions: { parser } };

function createEslint(cwd: string, ...configs: Linter.Config[]): ESLint {
  return new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [CONFIG, ...configs] });
}

/** `job.js:5:10 flow`, in the order of files and places. */
function shown(cwd: string, results: readonly ESLint.LintResult[]): string[] {
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, messageId = '', message }) => {
      const place = `${path.relative(cwd, filePath).replaceAll('\\', '/')}:${String(line)}:${String(column)}`;
      return `${place} ${messageId === '' ? message : messageId}`;
    }),
  );
}

async function lint(cwd: string, files: readonly string[], ...configs: Linter.Config[]): Promise<string[]> {
  return shown(cwd, await createEslint(cwd, ...configs).lintFiles([...files]));
}

const flowsOf = (reports: readonly string[]): string[] => reports.filter((each) => each.endsWith(' flow'));
const noticesOf = (reports: readonly string[]): string[] =>
  reports.filter((each) => each.endsWith(' noTypeInformation'));

describe('a project of plain JavaScript', () => {
  it('without a configuration: each file is seen with what it imports', async () => {
    const cwd = makeProject(PLAIN);
    expect(flowsOf(await lint(cwd, ['.']))).toEqual([FLOW]);
  });

  it('with a jsconfig.json: callers are seen, too', async () => {
    const cwd = makeProject({
      'jsconfig.json': '{}',
      'account.js': ACCOUNT,
      'ads.js': ADS,
      'forward.js': "import { target } from './ads.js';\n\nexport const forward = (value) => target(value);\n",
      'main.js': `import { Account } from './account.js';
import { forward } from './forward.js';

forward(new Account().phone);
`,
    });
    expect(flowsOf(await lint(cwd, ['.']))).toEqual(['forward.js:3:42 flow']);
    expect(flowsOf(await lint(cwd, ['forward.js']))).toEqual(['forward.js:3:42 flow']);
  });

  it('with CommonJS', async () => {
    const cwd = makeProject({
      'account.cjs': `${ACCOUNT.replace('export ', '')}exports.Account = Account;\n`,
      'ads.cjs': `${ADS.replace('export ', '')}module.exports = { target };\n`,
      'job.cjs': `const { Account } = require('./account.cjs');
const { target } = require('./ads.cjs');

target(new Account().phone);
target(new Account().name);
`,
    });
    expect(flowsOf(await lint(cwd, ['.']))).toEqual(['job.cjs:4:8 flow']);
  });

  it('with labels and sinks in the settings only', async () => {
    const cwd = makeProject({
      ...PLAIN,
      'account.js': "export class Account {\n  phone = '';\n  name = '';\n}\n",
      'ads.js': ADS.replace('/** @sink advertising */', ''),
    });
    expect(await lint(cwd, ['.'])).toEqual([]);
    const settings = {
      'purpose-limitation': {
        sources: [{ source: 'Account.phone', purpose: 'security' }],
        sinks: [{ files: 'ads.js', purpose: 'advertising' }],
      },
    };
    expect(flowsOf(await lint(cwd, ['.'], { settings }))).toEqual([FLOW]);
  });

  it('reports mistakes in tags, with fixes', async () => {
    const cwd = makeProject({ ...PLAIN, 'account.js': ACCOUNT.replace('security', 'securty') });
    expect(await lint(cwd, ['.'])).toEqual(['account.js:3:18 unknownPurpose']);
    const fixing = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [CONFIG], fix: true });
    const [account] = await fixing.lintFiles(['account.js']);
    expect(account?.output).toBe(ACCOUNT);
  });
});

describe('TypeScript, parsed without a project', () => {
  const TYPED: Files = {
    'tsconfig.json': '{ "compilerOptions": { "strict": true, "types": [] }, "include": ["src"] }',
    'src/account.ts': 'export interface Account {\n  /** @purpose security */\n  phone: string;\n}\n',
    'src/ads.ts': '/** @sink advertising */\n\nexport const target = (value: string): string => value;\n',
    'src/job.ts': `import type { Account } from './account.js';
import { target } from './ads.js';

export const run = (account: Account): string => target(account.phone);
`,
  };

  it('is analysed with the nearest configuration', async () => {
    const cwd = makeProject(TYPED);
    expect(flowsOf(await lint(cwd, ['src'], SYNTAX_ONLY))).toEqual(['src/job.ts:4:57 flow']);
  });

  it('is analysed with the configuration that the nearest one refers to', async () => {
    const { 'tsconfig.json': own = '', ...files } = TYPED;
    const cwd = makeProject({
      ...files,
      'tsconfig.app.json': own,
      'tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
    });
    const [notice] = (await createEslint(cwd, SYNTAX_ONLY).lintFiles(['src'])).flatMap(({ messages }) => messages);
    expect(notice?.message).toContain('made from tsconfig.app.json;');
    expect(flowsOf(await lint(cwd, ['src'], SYNTAX_ONLY))).toEqual(['src/job.ts:4:57 flow']);
  });

  it('is analysed alone where the configuration leaves it out', async () => {
    const cwd = makeProject({
      ...TYPED,
      'scripts/job.ts': (TYPED['src/job.ts'] ?? '').replaceAll('./', '../src/'),
    });
    const reports = await lint(cwd, ['scripts'], SYNTAX_ONLY);
    expect(reports).toEqual(['scripts/job.ts:1:1 noTypeInformation', 'scripts/job.ts:4:57 flow']);
  });

  it.each([
    ['no JSON', 'compilerOptions: strict'],
    ['half of it', '{ "compilerOptions": { "strict": true'],
    ['a base that is missing', '{ "extends": "./missing.json", "include": ["src"] }'],
    ['an option that does not exist', '{ "compilerOptions": { "strikt": true }, "include": ["src"] }'],
  ])('is analysed, and the error said, with a configuration that cannot be read: %s', async (_, config) => {
    const cwd = makeProject({ ...TYPED, 'tsconfig.json': config });
    const results = await createEslint(cwd, SYNTAX_ONLY).lintFiles(['src']);
    expect(flowsOf(shown(cwd, results))).toEqual(['src/job.ts:4:57 flow']);
    const [notice] = results.flatMap(({ messages }) => messages);
    expect(notice?.message).toMatch(/tsconfig\.json \(the configuration has an error: .+\)/);
  });
});

describe('saying so', () => {
  it('happens once in a run, at the first line of the first file', async () => {
    const cwd = makeProject(PLAIN);
    const results = await createEslint(cwd).lintFiles(['ads.js', 'job.js', 'account.js']);
    const reports = shown(cwd, results);
    // ESLint reads files side by side, so any of them may be the first one that is linted.
    expect(noticesOf(reports)).toEqual([expect.stringMatching(/^(?:account|ads|job)\.js:1:1 /)]);
    const notices = results.flatMap(({ messages }) =>
      messages.filter((each) => each.messageId === 'noTypeInformation'),
    );
    expect(notices[0]?.message).toMatch(/made from this file and what it imports/);
  });

  it('names the configuration, and stays with the file that said it', async () => {
    const cwd = makeProject({ ...PLAIN, 'jsconfig.json': '{}' });
    const results = await createEslint(cwd).lintFiles(['ads.js']);
    expect(results[0]?.messages[0]?.message).toMatch(/made from jsconfig\.json; type information from the parser/);
    expect(noticesOf(await lint(cwd, ['.']))).toEqual(['ads.js:1:1 noTypeInformation']);
    expect(noticesOf(await lint(cwd, ['ads.js']))).toEqual(['ads.js:1:1 noTypeInformation']);
  });

  it('passes over files that lead to no label, and projects without any', async () => {
    const cwd = makeProject({ ...PLAIN, 'a-tool.js': 'export const tool = 1;\n', 'ads.js': ADS });
    expect(noticesOf(await lint(cwd, ['a-tool.js', 'ads.js']))).toEqual([]);
    const [notice, ...more] = noticesOf(await lint(cwd, ['.']));
    expect(notice).toMatch(/^(?:account|ads|job)\.js:1:1 /);
    expect(more).toEqual([]);
  });

  it('is not needed where the parser gives type information', async () => {
    const cwd = makeProject({ ...PLAIN, 'jsconfig.json': '{}' });
    const typed: Linter.Config = {
      files: ['**/*.js'],
      languageOptions: { parser, parserOptions: { project: './jsconfig.json', tsconfigRootDir: cwd } },
    };
    expect(await lint(cwd, ['.'], typed)).toEqual([FLOW]);
  });
});

describe('changes', () => {
  const texts: readonly (readonly [string, Files, string])[] = [
    ['without a configuration', {}, 'account.js'],
    ['with a configuration', { 'jsconfig.json': '{ "compilerOptions": { "module": "esnext" } }' }, 'account.js'],
  ];

  it.each(texts)('in another file show at the next run, %s', async (_, more) => {
    const cwd = makeProject({ ...PLAIN, ...more });
    expect(flowsOf(await lint(cwd, ['job.js']))).toEqual([FLOW]);
    write(cwd, 'account.js', ACCOUNT.replace('@purpose security', 'no label'));
    expect(flowsOf(await lint(cwd, ['job.js']))).toEqual([]);
    write(cwd, 'account.js', ACCOUNT);
    expect(flowsOf(await lint(cwd, ['job.js']))).toEqual([FLOW]);
    write(cwd, 'ads.js', ADS.replace('@sink', 'no sink:'));
    expect(flowsOf(await lint(cwd, ['.']))).toEqual([]);
  });

  it('of the linted text count before they are saved, and only there', async () => {
    const cwd = makeProject({ ...PLAIN, 'jsconfig.json': '{ "compilerOptions": { "module": "esnext" } }' });
    const eslint = createEslint(cwd);
    const edited = async (text: string): Promise<string[]> =>
      flowsOf(shown(cwd, await eslint.lintText(text, { filePath: path.join(cwd, 'job.js') })));
    expect(await edited(JOB)).toEqual([FLOW]);
    expect(await edited(`// edited\n\n${JOB}`)).toEqual(['job.js:7:10 flow']);
    expect(await edited(JOB.replace('account.phone', "'+49'"))).toEqual([]);
    expect(flowsOf(await lint(cwd, ['.']))).toEqual([FLOW]);
  });

  it('that bring the first label are seen, in the linted text and in a new file', async () => {
    const cwd = makeProject({ ...PLAIN, 'account.js': ACCOUNT.replace('@purpose security', ''), 'ads.js': ADS });
    expect(await lint(cwd, ['.'])).toEqual([]);
    const labelled = `${JOB}/** @purpose security */\nconst code = '1';\ntarget(code);\n`;
    const results = await createEslint(cwd).lintText(labelled, { filePath: path.join(cwd, 'job.js') });
    expect(flowsOf(shown(cwd, results))).toEqual(['job.js:9:8 flow']);
    write(cwd, 'job.js', JOB.replace('./account.js', './later.js'));
    expect(flowsOf(await lint(cwd, ['job.js']))).toEqual([]);
    write(cwd, 'later.js', ACCOUNT);
    expect(flowsOf(await lint(cwd, ['job.js']))).toEqual([FLOW]);
  });

  it('of the configuration and new files of it are seen', async () => {
    const cwd = makeProject({
      'jsconfig.json': '{ "compilerOptions": { "module": "esnext" }, "include": ["*.js"] }',
      'ads.js': ADS,
      'forward.js': "import { target } from './ads.js';\n\nexport const forward = (value) => target(value);\n",
      'account.js': ACCOUNT,
    });
    expect(flowsOf(await lint(cwd, ['.']))).toEqual([]);
    const main = "import { Account } from './account.js';\nimport { forward } from './forward.js';\n\n";
    write(cwd, 'main.js', `${main}forward(new Account().phone);\n`);
    expect(flowsOf(await lint(cwd, ['main.js', 'forward.js']))).toEqual(['forward.js:3:42 flow']);
    write(cwd, 'jsconfig.json', '{ "compilerOptions": { "module": "esnext" }, "include": ["ads.js", "forward.js"] }');
    expect(flowsOf(await lint(cwd, ['forward.js']))).toEqual([]);
  });
});

describe('a file that was linted before another one changed', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is looked at again when it comes by again', async () => {
    const cwd = makeProject({ ...PLAIN, 'jsconfig.json': '{ "include": ["*.js"] }' });
    // No time passes for those who look at the clock: only that the file comes by again says that a new run has begun.
    await delay(50);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now());
    expect(flowsOf(await lint(cwd, ['job.js']))).toEqual([FLOW]);
    write(cwd, 'ads.js', `${ADS}\n`);
    await lint(cwd, ['ads.js']);
    write(cwd, 'account.js', ACCOUNT.replace('@purpose security', 'no label'));
    expect(flowsOf(await lint(cwd, ['job.js']))).toEqual([]);
  });
});

describe('a failure inside', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('names file and rule, and is no empty result', async () => {
    const cwd = makeProject(PLAIN);
    vi.spyOn(ts.sys, 'fileExists').mockImplementation(() => {
      throw new Error('a defect');
    });
    await expect(lint(cwd, ['job.js'])).rejects.toThrow(/a defect[\s\S]*job\.js[\s\S]*Rule: "own\//);
  });
});
