// What ESLint gets from the rule about tags: a message id for each kind of mistake, places, fixes and suggestions. Which tags are
// mistaken is the engine's business and tested there.
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { validPurposeTag } from '../../rules/valid-purpose-tag.js';
import { RuleTester, STRICT_ASSERTIONS } from '../support/rule-tester.js';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const MAIN = path.join(FIXTURES, 'main.ts');

const tester = new RuleTester({
  languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: FIXTURES } },
});

const belongs = {
  purpose: 'a member, variable, parameter, function, type, class or enum, or at the top of a file',
  sanitizes: 'a function or method',
};

tester.run('valid-purpose-tag', validPurposeTag, {
  assertionOptions: STRICT_ASSERTIONS,
  valid: [
    {
      name: 'a purpose, several of them, and names from other vocabularies',
      filename: MAIN,
      code: `export interface A {
  /** @purpose security.recovery for the reset mail */
  email: string;
  /** @purpose security, marketing */
  both: string;
  /** @purpose dpv:EnforceSecurity */
  phone: string;
}
`,
    },
    {
      name: 'a sink, a sanitizer with its reason, a consent',
      filename: MAIN,
      code: `/** @sink advertising */

/** @sanitizes security a country has millions of people */
export const country = (phone: string) => (phone.startsWith('+49') ? 'de' : 'other');
/** @consent marketing.direct */
export const agreed = (user: object) => 'newsletter' in user;
/** @sink none */
export function erase() {}
`,
    },
    {
      name: 'tags of others, and comments that are no doc comments',
      filename: MAIN,
      code: '/** @since 1 @link x */\nexport const a = 1; // @purpose securty\n',
    },
    { name: 'text in a string', filename: MAIN, code: "export const a = '/** @purpose securty */';" },
    {
      name: 'a term of the settings',
      filename: MAIN,
      code: '/** @purpose billing.invoices */\nexport const a = 1;',
      settings: { 'purpose-limitation': { purposes: ['billing.invoices'] } },
    },
    { name: 'a file without tags, of a program in which others are right', filename: MAIN, code: 'export {};' },
  ],
  invalid: [
    {
      name: 'an unknown purpose with a near one: replaced',
      filename: MAIN,
      code: 'export interface A {\n  /** @purpose securty for codes */\n  phone: string;\n}',
      output: 'export interface A {\n  /** @purpose security for codes */\n  phone: string;\n}',
      errors: [
        {
          messageId: 'unknownPurpose',
          data: { message: 'Unknown purpose "securty" in @purpose. Did you mean "security"?' },
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 23,
        },
      ],
    },
    {
      name: 'the tail of a purpose: the whole name',
      filename: MAIN,
      code: 'export const /** @purpose mfa */ phone = 1;',
      output: 'export const /** @purpose security.authentication.mfa */ phone = 1;',
      errors: [
        {
          messageId: 'unknownPurpose',
          data: { message: 'Unknown purpose "mfa" in @purpose. Did you mean "security.authentication.mfa"?' },
          line: 1,
          column: 27,
          endLine: 1,
          endColumn: 30,
        },
      ],
    },
    {
      name: 'an unknown purpose near none: no fix',
      filename: MAIN,
      code: 'export const /** @purpose warehouse */ phone = 1;',
      errors: [
        {
          messageId: 'unknownPurpose',
          data: { message: 'Unknown purpose "warehouse" in @purpose.' },
          line: 1,
          column: 27,
          endLine: 1,
          endColumn: 36,
        },
      ],
    },
    {
      name: 'no purpose at all',
      filename: MAIN,
      code: 'export const /** @purpose */ phone = 1;',
      errors: [
        {
          messageId: 'unknownPurpose',
          data: { message: '@purpose needs a purpose, such as security.' },
          line: 1,
          column: 18,
          endLine: 1,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'a word behind a comma may be text, and one more purpose would allow more: suggested only',
      filename: MAIN,
      code: 'export const /** @purpose security, marketting teams never see it */ phone = 1;',
      errors: [
        {
          messageId: 'unknownPurpose',
          data: { message: 'Unknown purpose "marketting" in @purpose. Did you mean "marketing"?' },
          line: 1,
          column: 37,
          endLine: 1,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'replace',
              data: { word: 'marketting', suggestion: 'marketing' },
              output: 'export const /** @purpose security, marketing teams never see it */ phone = 1;',
            },
          ],
        },
      ],
    },
    {
      name: 'in schema metadata: no fix, as the place is the whole value',
      filename: MAIN,
      code: "declare const z: any;\nexport const A = z.object({ phone: z.string().meta({ purpose: 'securty' }) });",
      errors: [
        {
          messageId: 'unknownPurpose',
          data: { message: 'Unknown purpose "securty" in schema metadata. Did you mean "security"?' },
          line: 2,
          column: 63,
          endLine: 2,
          endColumn: 72,
        },
      ],
    },
    {
      name: 'two misspelt tags: their names replaced',
      filename: MAIN,
      code: '/** @snik advertising */\n\nexport interface A {\n  /** @purposes security */\n  phone: string;\n}',
      output: '/** @sink advertising */\n\nexport interface A {\n  /** @purpose security */\n  phone: string;\n}',
      errors: [
        {
          messageId: 'unknownTag',
          data: { message: 'Unknown tag @snik. Did you mean @sink?' },
          line: 1,
          column: 6,
          endLine: 1,
          endColumn: 10,
        },
        {
          messageId: 'unknownTag',
          data: { message: 'Unknown tag @purposes. Did you mean @purpose?' },
          line: 4,
          column: 8,
          endLine: 4,
          endColumn: 16,
        },
      ],
    },
    {
      name: 'a misplaced tag, over two lines',
      filename: MAIN,
      code: 'let a = 1;\n/**\n * @purpose security\n *   for codes\n */\nif (a) a = 2;\nexport {};',
      errors: [
        {
          messageId: 'misplacedTag',
          data: { message: `@purpose says nothing here: it belongs on ${belongs.purpose}.` },
          line: 3,
          column: 4,
          endLine: 4,
          endColumn: 15,
        },
      ],
    },
    {
      name: 'a tag within @param',
      filename: MAIN,
      code: 'let a = 1;\n/** @param b - the number @purpose security */\nexport const f = (b: string) => a + b.length;\na = 2;',
      errors: [
        {
          messageId: 'tagInParam',
          data: {
            message:
              '@purpose does not work inside another tag: write it in a comment of its own before the parameter or member.',
          },
          line: 2,
          column: 27,
          endLine: 2,
          endColumn: 44,
        },
      ],
    },
    {
      name: 'two tags that contradict each other',
      filename: MAIN,
      code: 'export {};\n/**\n * @sink advertising\n * @sink none\n */\nexport function f() {}',
      errors: [
        {
          messageId: 'contradictoryTag',
          data: { message: '@sink contradicts @sink on the same declaration.' },
          line: 4,
          column: 4,
          endLine: 4,
          endColumn: 14,
        },
      ],
    },
    {
      name: 'a sanitizer without a reason',
      filename: MAIN,
      code: 'export {};\n/** @sanitizes security */\nexport function count(list: string[]) { return list.length; }',
      errors: [
        {
          messageId: 'missingReason',
          data: {
            message:
              '@sanitizes needs a reason after the purpose: why does the result no longer tell whom it is about?',
          },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 24,
        },
      ],
    },
    {
      name: 'a sanitizer on a digest',
      filename: MAIN,
      code: 'export {};\n/** @sanitizes security nobody can read it */\nexport const sha256 = (text: string) => text;',
      errors: [
        {
          messageId: 'digestSanitizer',
          data: {
            message:
              '@sanitizes does not hold here: "sha256" shows that the result is computed from the value and still tells whom it is about. A digest, encoding, encryption, mask or normal form of an address is as good as the address for a match.',
          },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 43,
        },
      ],
    },
    {
      name: 'a tag that labels nothing',
      filename: MAIN,
      code: 'export {};\n/** @purpose security */\nexport function forget(): void {}',
      errors: [
        {
          messageId: 'deadTag',
          data: { message: '@purpose labels nothing: the function gives no result.' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 22,
        },
      ],
    },
  ],
});

// The parser that ESLint brings, and files that no configuration includes.
new RuleTester().run('valid-purpose-tag, without type information', validPurposeTag, {
  assertionOptions: STRICT_ASSERTIONS,
  valid: [
    {
      name: 'a right tag in JavaScript',
      filename: path.join(FIXTURES, 'plain.js'),
      code: 'export const /** @purpose security */ phone = 1;',
    },
    {
      name: 'a file of another language',
      filename: path.join(FIXTURES, 'plain.vue'),
      code: 'export const /** @purpose securty */ phone = 1;',
    },
    { name: 'text without a file', filename: '<input>', code: 'export const /** @purpose securty */ phone = 1;' },
  ],
  invalid: [
    {
      name: 'a misspelt purpose behind a hashbang',
      filename: path.join(FIXTURES, 'plain.mjs'),
      code: '#!/usr/bin/env node\nexport const /** @purpose securty */ phone = 1;',
      output: '#!/usr/bin/env node\nexport const /** @purpose security */ phone = 1;',
      errors: [
        {
          messageId: 'unknownPurpose',
          data: { message: 'Unknown purpose "securty" in @purpose. Did you mean "security"?' },
          line: 2,
          column: 27,
          endLine: 2,
          endColumn: 34,
        },
      ],
    },
    {
      name: 'a misspelt tag alone, on a member that JavaScript declares by assignment',
      filename: path.join(FIXTURES, 'plain.cjs'),
      languageOptions: { sourceType: 'commonjs' },
      code: 'class A { constructor() { /** @sanitises security totals */ this.count = () => 1; } }\nmodule.exports = { A };',
      output:
        'class A { constructor() { /** @sanitizes security totals */ this.count = () => 1; } }\nmodule.exports = { A };',
      errors: [
        {
          messageId: 'unknownTag',
          data: { message: 'Unknown tag @sanitises. Did you mean @sanitizes?' },
          line: 1,
          column: 32,
          endLine: 1,
          endColumn: 41,
        },
      ],
    },
    {
      name: 'a file of a configuration, parsed without a project: what is linted counts, not what is on the disk',
      filename: MAIN,
      languageOptions: { parser },
      code: 'let a: string;\n/** @sanitizes security gone */\ninterface B { b: typeof a }\nexport type C = B;',
      errors: [
        {
          messageId: 'misplacedTag',
          data: { message: `@sanitizes says nothing here: it belongs on ${belongs.sanitizes}.` },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 29,
        },
      ],
    },
  ],
});
