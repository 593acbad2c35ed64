// What ESLint gets from the flow rule: places, the data of the message, settings.
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { noCrossPurposeFlow } from '../../rules/no-cross-purpose-flow.js';
import { RuleTester, STRICT_ASSERTIONS } from '../support/rule-tester.js';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const MAIN = path.join(FIXTURES, 'main.ts');
const ROOT = path.relative(process.cwd(), FIXTURES).replaceAll('\\', '/');

const languageOptions = { parser, parserOptions: { projectService: true, tsconfigRootDir: FIXTURES } };
const tester = new RuleTester({ languageOptions });

const IMPORTS = `import type { Account, User } from './account.js';
import { target } from './campaign.js';
import { upload } from './audiences.js';
`;

/** A file that stands in for `main.ts`, with the imports in its first three lines. */
const main = (code: string): string =>
  `${IMPORTS}${code}\nexport type Used = [Account, User, typeof target, typeof upload];\n`;

const settings = (own: object): { 'purpose-limitation': object } => ({ 'purpose-limitation': own });
const SINK_BY_FILE = { sinks: [{ files: `${ROOT}/audiences.ts`, purpose: 'advertising' }] };
const SOURCE_BY_NAME = { sources: [{ source: 'User.phone', purpose: 'security' }] };

const mfa = {
  source: 'Account.twoFactorPhone',
  purposes: 'security.authentication.mfa',
  declared: `${ROOT}/account.ts:3`,
  way: 'is handed to',
  used: 'advertising',
  use: 'internal use',
};

tester.run('no-cross-purpose-flow', noCrossPurposeFlow, {
  assertionOptions: STRICT_ASSERTIONS,
  valid: [
    {
      name: 'data without a label',
      filename: MAIN,
      code: main('export const f = (a: Account) => target(a.displayName);'),
    },
    {
      name: 'a module that is no sink',
      filename: MAIN,
      code: main('export const f = (a: Account) => upload(a.twoFactorPhone);'),
    },
    {
      name: 'a source that no setting names',
      filename: MAIN,
      code: main('export const f = (u: User) => target(u.phone);'),
    },
    {
      name: 'another member of a source in the settings',
      filename: MAIN,
      code: main('export const f = (u: User) => target(u.name);'),
      settings: settings(SOURCE_BY_NAME),
    },
    {
      name: 'the outcome of a match, when matches are not wanted',
      filename: MAIN,
      code: main('export const f = (a: Account, to: string) => target(String(a.twoFactorPhone === to));'),
      options: [{ matches: false }],
    },
    {
      name: 'a file that a setting takes out of a sink again',
      filename: MAIN,
      code: main('export const f = (a: Account) => upload(a.twoFactorPhone);'),
      settings: settings({
        sinks: [...SINK_BY_FILE.sinks, { files: `${ROOT}/audiences.ts`, purpose: 'none' }],
      }),
    },
  ],
  invalid: [
    {
      name: 'an argument, at the argument',
      filename: MAIN,
      code: main('export const f = (a: Account) => target(a.twoFactorPhone);'),
      errors: [
        {
          messageId: 'flow',
          data: { ...mfa, sink: `${ROOT}/campaign.ts`, path: 'a.twoFactorPhone' },
          line: 4,
          column: 41,
          endLine: 4,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'the outcome of a match, with the match as a step',
      filename: MAIN,
      code: main('export const f = (a: Account, to: string) => target(String(a.twoFactorPhone === to));'),
      errors: [
        {
          messageId: 'match',
          data: {
            ...mfa,
            sink: `${ROOT}/campaign.ts`,
            path: 'a.twoFactorPhone → matched against: a.twoFactorPhone === to → String(a.twoFactorPhone === to)',
          },
          line: 4,
          column: 53,
          endLine: 4,
          endColumn: 84,
        },
      ],
    },
    {
      name: 'data beside the outcome of a match, when matches are not wanted',
      filename: MAIN,
      code: main('export const f = (a: Account) => target(a.twoFactorPhone);'),
      options: [{ matches: false }],
      errors: [
        {
          messageId: 'flow',
          data: { ...mfa, sink: `${ROOT}/campaign.ts`, path: 'a.twoFactorPhone' },
          line: 4,
          column: 41,
          endLine: 4,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'an argument over several lines, with its steps',
      filename: MAIN,
      code: main(
        'export function f({ twoFactorPhone }: Account) {\n  target(\n    twoFactorPhone\n      .trim(),\n  );\n}',
      ),
      errors: [
        {
          messageId: 'flow',
          data: { ...mfa, sink: `${ROOT}/campaign.ts`, path: 'twoFactorPhone → twoFactorPhone .trim()' },
          line: 6,
          column: 5,
          endLine: 7,
          endColumn: 14,
        },
      ],
    },
    {
      name: 'a sink by its file, in the settings',
      filename: MAIN,
      code: main('export const f = (a: Account) => upload(a.twoFactorPhone);'),
      settings: settings(SINK_BY_FILE),
      errors: [
        {
          messageId: 'flow',
          data: { ...mfa, sink: `${ROOT}/audiences.ts`, path: 'a.twoFactorPhone' },
          line: 4,
          column: 41,
          endLine: 4,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'a source by its type and property, in the settings',
      filename: MAIN,
      code: main('export const f = (u: User) => target(u.phone);'),
      settings: settings(SOURCE_BY_NAME),
      errors: [
        {
          messageId: 'flow',
          data: {
            ...mfa,
            source: 'User.phone',
            purposes: 'security',
            declared: `${ROOT}/account.ts:9`,
            sink: `${ROOT}/campaign.ts`,
            path: 'u.phone',
          },
          line: 4,
          column: 38,
          endLine: 4,
          endColumn: 45,
        },
      ],
    },
  ],
});

const forwarded = main(
  'function forward(phone: string): void {\n  target(phone);\n}\nexport const f = (a: Account) => forward(a.twoFactorPhone);',
);
const forwardedEntry = {
  messageId: 'flow',
  data: { ...mfa, sink: `${ROOT}/campaign.ts`, path: 'a.twoFactorPhone → phone' },
  line: 5,
  column: 10,
  endLine: 5,
  endColumn: 15,
};
const ownSource = main(
  'interface Row {\n  /** @purpose security */\n  phone: string;\n}\nexport const f = (r: Row) => target(r.phone);',
);
const ownData = {
  ...mfa,
  source: 'Row.phone',
  purposes: 'security',
  declared: `${ROOT}/main.ts:6`,
  sink: `${ROOT}/campaign.ts`,
};

tester.run('no-cross-purpose-flow, reportAlong', noCrossPurposeFlow, {
  assertionOptions: STRICT_ASSERTIONS,
  valid: [
    {
      name: 'steps of data without a label',
      filename: MAIN,
      code: forwarded.replace('forward(a.twoFactorPhone)', 'forward(a.displayName)'),
      options: [{ reportAlong: ['source', 'steps'] }],
    },
  ],
  invalid: [
    { name: 'only the entry, without the option', filename: MAIN, code: forwarded, errors: [forwardedEntry] },
    {
      name: 'the call that passes the data on',
      filename: MAIN,
      code: forwarded,
      options: [{ reportAlong: ['steps'] }],
      errors: [
        forwardedEntry,
        {
          messageId: 'step',
          data: { ...mfa, sink: `${ROOT}/campaign.ts`, entry: `${ROOT}/main.ts:5` },
          line: 7,
          column: 42,
          endLine: 7,
          endColumn: 58,
        },
      ],
    },
    {
      name: 'the source, at its name',
      filename: MAIN,
      code: ownSource,
      options: [{ reportAlong: ['source'] }],
      errors: [
        {
          messageId: 'source',
          data: { ...ownData, entry: `${ROOT}/main.ts:8` },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 8,
        },
        { messageId: 'flow', data: { ...ownData, path: 'r.phone' }, line: 8, column: 37, endLine: 8, endColumn: 44 },
      ],
    },
  ],
});

describe('reportAlong over several files', () => {
  const folder = path.join(import.meta.dirname, 'fixtures-along');

  it('reports each place in the file it stands in, pointing at the entry', async () => {
    const config: Linter.Config = {
      files: ['**/*.ts'],
      plugins: { 'purpose-limitation': { rules: { 'no-cross-purpose-flow': noCrossPurposeFlow } } },
      languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: folder } },
      rules: { 'purpose-limitation/no-cross-purpose-flow': ['error', { reportAlong: ['source', 'steps'] }] },
    };
    const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [config] });
    const results = await eslint.lintFiles(['*.ts']);
    const reports = results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, messageId, message }) => `${path.basename(filePath)}:${String(line)} ${messageId ?? message}`,
      ),
    );
    expect(reports.sort()).toEqual(['account.ts:3 source', 'job.ts:5 step', 'relay.ts:4 flow']);
    const [atSource] = results.flatMap(({ messages }) => messages).filter(({ messageId }) => messageId === 'source');
    expect(atSource?.message).toContain('at relay.ts:4');
  });
});

describe('a malformed setting', () => {
  async function lint(own: object): Promise<ESLint.LintResult[]> {
    const config: Linter.Config = {
      files: ['**/*.ts'],
      plugins: { 'purpose-limitation': { rules: { 'no-cross-purpose-flow': noCrossPurposeFlow } } },
      languageOptions: languageOptions,
      rules: { 'purpose-limitation/no-cross-purpose-flow': 'error' },
      settings: settings(own),
    };
    return new ESLint({ cwd: FIXTURES, overrideConfigFile: true, overrideConfig: [config] }).lintFiles(['*.ts']);
  }

  it.each([
    [
      'an unknown purpose',
      { sinks: [{ files: 'a.ts', purpose: 'advertisng' }] },
      /purpose-limitation\.sinks\[0\][\s\S]*advertising/,
    ],
    ['an unknown key', { sink: [] }, /purpose-limitation/],
    ['a source without a purpose', { sources: [{ source: 'User.phone' }] }, /purpose-limitation\.sources\[0\]/],
  ])('stops the run with an error that names the path: %s', async (_, own, expected) => {
    await expect(lint(own)).rejects.toThrow(expected);
  });
});
