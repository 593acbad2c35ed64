// What ESLint gets from the rule about imports between security code and advertising code, in both directions.
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { noPurposeMixingImports } from '../../rules/no-purpose-mixing-imports.js';
import { RuleTester, STRICT_ASSERTIONS } from '../support/rule-tester.js';

const FIXTURES = path.join(import.meta.dirname, 'fixtures-advice');
const MAIN = path.join(FIXTURES, 'main.ts');
const ROOT = path.relative(process.cwd(), FIXTURES).replaceAll('\\', '/');
const MFA = 'security.authentication.mfa';

const tester = new RuleTester({
  languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: FIXTURES } },
});

const labelled = (code: string): string => `/** @purpose security */\n\n${code}\nexport const phone = '';\n`;
const sink = (code: string): string => `/** @sink advertising */\n\n${code}\nexport const x = 1;\n`;

/** A case whose import stands in the third line. */
function mixed(name: string, code: string, specifier: string, report: object) {
  const column = (code.split('\n')[2] ?? '').indexOf(specifier) + 1;
  const at = { line: 3, column, endLine: 3, endColumn: column + specifier.length };
  return { name, filename: MAIN, code, errors: [{ ...report, ...at }] };
}

const toMatch = {
  messageId: 'sink',
  data: { collected: 'security', name: `${ROOT}/ads/match.ts`, used: 'advertising.audience' },
};
const toPhones = {
  messageId: 'source',
  data: { used: 'advertising', name: `${ROOT}/security/phones.ts`, collected: MFA },
};
const fromMatch = "'./ads/match.js'";
const fromPhones = "'./security/phones.js'";

tester.run('no-purpose-mixing-imports', noPurposeMixingImports, {
  assertionOptions: STRICT_ASSERTIONS,
  valid: [
    {
      name: 'a module that is neither',
      filename: MAIN,
      code: `import { match } from ${fromMatch};\nimport { findPhone } from ${fromPhones};\nmatch([findPhone('1')]);`,
    },
    {
      name: 'security and security',
      filename: MAIN,
      code: labelled(`import { findPhone } from ${fromPhones};\nfindPhone('');`),
    },
    {
      name: 'security and its own sink',
      filename: MAIN,
      code: labelled("import { sendCode } from './security/sms.js';\nsendCode('');"),
    },
    {
      name: 'advertising and advertising',
      filename: MAIN,
      code: sink(`import { match } from ${fromMatch};\nmatch([]);`),
    },
    {
      name: 'advertising and a module without a label',
      filename: MAIN,
      code: sink("import { GRAPH } from './endpoints.js';\nGRAPH;"),
    },
    {
      name: 'a label on a member is not one on the module',
      filename: MAIN,
      code: `import { match } from ${fromMatch};\nexport interface A {\n  /** @purpose security */\n  phone: string;\n}\nmatch([]);`,
    },
    {
      name: 'a sink that is a function, in a module that is none',
      filename: MAIN,
      code: `import { findPhone } from ${fromPhones};\n/** @sink advertising */\nexport function add() {}\nfindPhone('');`,
    },
    {
      name: 'a types-only import, where the options say so',
      filename: MAIN,
      code: sink(`import type { SecondFactor } from ${fromPhones};\nexport type A = SecondFactor;`),
      options: [{ types: false }],
    },
    {
      name: 'what the policy allows',
      filename: MAIN,
      code: labelled(`import { match } from ${fromMatch};\nmatch([]);`),
      settings: { 'purpose-limitation': { policy: { defaults: false, forbid: [] } } },
    },
    {
      name: 'data that was collected for both',
      filename: MAIN,
      code: `/** @purpose security, advertising */\n\nimport { match } from ${fromMatch};\nmatch([]);\nexport const phone = '';`,
    },
    {
      name: "a vendor's package that advertises nothing",
      filename: MAIN,
      code: labelled("import twilio from 'twilio';\ntwilio;"),
    },
  ],
  invalid: [
    mixed('security imports a sink', labelled(`import { match } from ${fromMatch};\nmatch([]);`), fromMatch, toMatch),
    mixed(
      'a sink imports security',
      sink(`import { findPhone } from ${fromPhones};\nfindPhone('');`),
      fromPhones,
      toPhones,
    ),
    mixed(
      'only types',
      sink(`import type { SecondFactor } from ${fromPhones};\nexport type A = SecondFactor;`),
      fromPhones,
      toPhones,
    ),
    mixed('for its effects', labelled(`import ${fromMatch};`), fromMatch, toMatch),
    mixed('a namespace', labelled(`import * as ads from ${fromMatch};\nads.match([]);`), fromMatch, toMatch),
    mixed('passed on', labelled(`export { match } from ${fromMatch};`), fromMatch, toMatch),
    mixed('all of it passed on', labelled(`export * from ${fromMatch};`), fromMatch, toMatch),
    mixed('loaded', labelled(`export const load = () => import(${fromMatch});`), fromMatch, toMatch),
    mixed(
      'through a barrel',
      labelled("import { match } from './ads/index.js';\nmatch([]);"),
      "'./ads/index.js'",
      toMatch,
    ),
    mixed('a type of it', sink(`export type A = import(${fromPhones}).SecondFactor;`), fromPhones, toPhones),
    mixed(
      'code that serves security counts as security',
      sink("import { sendCode } from './security/sms.js';\nsendCode('');"),
      "'./security/sms.js'",
      {
        messageId: 'source',
        data: { used: 'advertising', name: `${ROOT}/security/sms.ts`, collected: 'security.verification' },
      },
    ),
    mixed(
      "a vendor's package",
      labelled("import { CustomAudience } from 'facebook-nodejs-business-sdk';\nnew CustomAudience();"),
      "'facebook-nodejs-business-sdk'",
      { messageId: 'sink', data: { collected: 'security', name: 'facebook-nodejs-business-sdk', used: 'advertising' } },
    ),
    {
      ...mixed('a sink by settings', labelled("import { GRAPH } from './endpoints.js';\nGRAPH;"), "'./endpoints.js'", {
        messageId: 'sink',
        data: { collected: 'security', name: `${ROOT}/endpoints.ts`, used: 'marketing' },
      }),
      settings: { 'purpose-limitation': { sinks: [{ files: `${ROOT}/endpoints.ts`, purpose: 'marketing' }] } },
    },
  ],
});
