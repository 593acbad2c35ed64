// Comments that switch the plugin's rules off: with a reason, without one, and past the day that was agreed on.
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { noCrossPurposeFlow } from '../../rules/no-cross-purpose-flow.js';
import { requireSuppressionReason } from '../../rules/require-suppression-reason.js';
import { RuleTester, STRICT_ASSERTIONS } from '../support/rule-tester.js';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const MAIN = path.join(FIXTURES, 'main.ts');
const FLOW = 'purpose-limitation/no-cross-purpose-flow';

beforeAll(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 12), toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

const languageOptions = { parser, parserOptions: { projectService: true, tsconfigRootDir: FIXTURES } };
const known = {
  rules: { 'no-cross-purpose-flow': noCrossPurposeFlow, 'require-suppression-reason': requireSuppressionReason },
};
const tester = new RuleTester({
  languageOptions,
  linterOptions: { reportUnusedDisableDirectives: 'off' },
  plugins: { 'purpose-limitation': known },
});

const IMPORTS = `import type { Account } from './account.js';
import { target } from './campaign.js';
`;
const main = (code: string): string => `${IMPORTS}${code}\nexport type Used = [Account, typeof target];\n`;

const missing = (rules = FLOW) => ({ messageId: 'missingReason', data: { rules } });

tester.run('require-suppression-reason', requireSuppressionReason, {
  assertionOptions: STRICT_ASSERTIONS,
  valid: [
    { name: 'a reason', filename: MAIN, code: `/* eslint-disable ${FLOW} -- the broker is our own bank */` },
    {
      name: 'a reason on a line',
      filename: MAIN,
      code: `f(); // eslint-disable-line ${FLOW} -- a test number\nfunction f() {}`,
    },
    { name: 'another rule, without a reason', filename: MAIN, code: '/* eslint-disable no-console */' },
    {
      name: 'a rule of another plugin or of ESLint',
      filename: MAIN,
      code: '/* eslint-disable no-restricted-imports */',
    },
    { name: 'the last day', filename: MAIN, code: `/* eslint-disable ${FLOW} -- moving out, until 2026-11-22 */` },
    { name: 'a date that is not agreed on', filename: MAIN, code: `/* eslint-disable ${FLOW} -- as of 2020-01-01 */` },
    { name: 'switching on again', filename: MAIN, code: `/* eslint-enable ${FLOW} */` },
    {
      name: 'a text that only looks like a directive',
      filename: MAIN,
      code: `export const a = '// eslint-disable-line ${FLOW}';`,
    },
    { name: 'configuration that does not switch off', filename: MAIN, code: `/* eslint ${FLOW}: "warn" */` },
    { name: 'configuration with a reason', filename: MAIN, code: `/* eslint ${FLOW}: "off" -- generated */` },
    { name: 'all rules, where nothing is hidden', filename: MAIN, code: `/* eslint-disable */\n${main('')}` },
    {
      name: 'all rules, switched on again before the finding',
      filename: MAIN,
      code: main(
        '/* eslint-disable */\n/* eslint-enable */\nexport const f = (a: Account) => target(a.twoFactorPhone);',
      ),
    },
    {
      name: 'all rules of the line below the finding',
      filename: MAIN,
      code: main('export const f = (a: Account) => target(a.twoFactorPhone);\n// eslint-disable-next-line\nf;'),
    },
    {
      name: 'all rules, with a reason',
      filename: MAIN,
      code: main(
        '// eslint-disable-next-line -- agreed with legal\nexport const f = (a: Account) => target(a.twoFactorPhone);',
      ),
    },
  ],
  invalid: [
    {
      name: 'no reason, on the file',
      filename: MAIN,
      code: `/* eslint-disable ${FLOW} */`,
      errors: [{ ...missing(), line: 1, column: 0, endLine: 1, endColumn: 62 }],
    },
    {
      name: 'dashes without a text behind them',
      filename: MAIN,
      code: `/* eslint-disable ${FLOW} -- */`,
      errors: [{ ...missing(), line: 1, column: 0, endLine: 1, endColumn: 65 }],
    },
    {
      name: 'no reason, for the next line',
      filename: MAIN,
      code: `f();\n  // eslint-disable-next-line no-console, ${FLOW}\nfunction f() {}`,
      errors: [{ ...missing(), line: 2, column: 0, endLine: 2, endColumn: 83 }],
    },
    {
      name: 'this rule itself, and another of ours',
      filename: MAIN,
      code: `/* eslint-disable purpose-limitation/require-suppression-reason, ${FLOW} */`,
      errors: [
        {
          ...missing(`purpose-limitation/require-suppression-reason, ${FLOW}`),
          line: 1,
          column: 0,
          endLine: 1,
          endColumn: 109,
        },
      ],
    },
    {
      name: 'configuration without a reason',
      filename: MAIN,
      code: `/* eslint ${FLOW}: ["off"], no-console: 0 */`,
      errors: [{ ...missing(), line: 1, column: 0, endLine: 1, endColumn: 78 }],
    },
    {
      name: 'past its day',
      filename: MAIN,
      code: `/* eslint-disable ${FLOW} -- until 2026-11-21: the broker's contract ends */`,
      errors: [
        {
          messageId: 'expired',
          data: { rules: FLOW, date: '2026-11-21' },
          line: 1,
          column: 0,
          endLine: 1,
          endColumn: 110,
        },
      ],
    },
    {
      name: 'a day that no calendar has',
      filename: MAIN,
      code: `/* eslint-disable ${FLOW} -- until 2027-02-30 */`,
      errors: [
        { messageId: 'invalidDate', data: { date: '2027-02-30' }, line: 1, column: 0, endLine: 1, endColumn: 82 },
      ],
    },
    {
      name: 'all rules, where a flow is hidden',
      filename: MAIN,
      code: main('export const f = (a: Account) => target(a.twoFactorPhone); // eslint-disable-line'),
      errors: [
        {
          messageId: 'hidden',
          data: { rules: FLOW, count: 'a finding' },
          line: 3,
          column: 0,
          endLine: 3,
          endColumn: 82,
        },
      ],
    },
    {
      name: 'all rules, where flows and a tag are hidden',
      filename: MAIN,
      code: main(`/* eslint-disable */
export const f = (a: Account) => target(a.twoFactorPhone);
/** @purpose securty */
export const g = (a: Account) => target(a.twoFactorPhone);
/* eslint-enable */`),
      errors: [
        {
          messageId: 'hidden',
          data: { rules: `${FLOW}, purpose-limitation/valid-purpose-tag`, count: '3 findings' },
          line: 3,
          column: 0,
          endLine: 3,
          endColumn: 21,
        },
      ],
    },
    {
      name: 'all rules, past the day',
      filename: MAIN,
      code: main(
        '// eslint-disable-next-line -- until 2025-01-01\nexport const f = (a: Account) => target(a.twoFactorPhone);',
      ),
      errors: [
        {
          messageId: 'expired',
          data: { rules: FLOW, date: '2025-01-01' },
          line: 3,
          column: 0,
          endLine: 3,
          endColumn: 48,
        },
      ],
    },
  ],
});

/** `3 rule`, of a text linted as `main.ts` with the plugin under a name. */
async function lint(code: string, name: string): Promise<string[]> {
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions,
    plugins: { [name]: known },
    rules: { [`${name}/no-cross-purpose-flow`]: 'error', [`${name}/require-suppression-reason`]: 'error' },
  };
  const eslint = new ESLint({ cwd: FIXTURES, overrideConfigFile: true, overrideConfig: [config] });
  const [result] = await eslint.lintText(code, { filePath: MAIN });
  return (result?.messages ?? []).map(({ ruleId, line }) => `${String(line)} ${String(ruleId)}`);
}

describe('a comment that switches everything off', () => {
  it.each([
    ['/* eslint-disable */', ''],
    ['', ' // eslint-disable-line'],
  ])('%s%s does not hide its own report', async (before, behind) => {
    const code = main(`${before}export const f = (a: Account) => target(a.twoFactorPhone);${behind}`);
    expect(await lint(code, 'purpose-limitation')).toEqual(['3 purpose-limitation/require-suppression-reason']);
  });
});

describe('a plugin under a name of the user', () => {
  it('is meant by that name', async () => {
    const code =
      '/* eslint-disable privacy/no-cross-purpose-flow */\n/* eslint-disable other/no-cross-purpose-flow */\n';
    const found = await lint(code, 'privacy');
    expect(found.filter((each) => each.endsWith('reason'))).toEqual(['1 privacy/require-suppression-reason']);
  });
});
