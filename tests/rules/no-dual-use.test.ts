// What ESLint gets from the rule about data that is used for two things: the place of the declaration and both ends. What counts as an
// end is the engine's business and tested there.
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { noDualUse } from '../../rules/no-dual-use.js';
import { RuleTester, STRICT_ASSERTIONS } from '../support/rule-tester.js';

const FIXTURES = path.join(import.meta.dirname, 'fixtures-advice');
const MAIN = path.join(FIXTURES, 'main.ts');
const ROOT = path.relative(process.cwd(), FIXTURES).replaceAll('\\', '/');

const tester = new RuleTester({
  languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: FIXTURES } },
});

const program = (run: string, tag = ''): string => `import { match } from './ads/match.js';
import { sendCode } from './security/sms.js';

export interface Account {
  ${tag}phone: string;
  name: string;
}

export function run(account: Account): void {
  ${run}
}
`;

tester.run('no-dual-use', noDualUse, {
  assertionOptions: STRICT_ASSERTIONS,
  valid: [
    { name: 'security alone', filename: MAIN, code: program('sendCode(account.phone);') },
    { name: 'advertising alone', filename: MAIN, code: program('match([account.phone]);') },
    {
      name: 'each of another member',
      filename: MAIN,
      code: program('sendCode(account.phone);\n  match([account.name]);'),
    },
    {
      name: 'with a label the flow rule takes over',
      filename: MAIN,
      code: program('sendCode(account.phone);\n  match([account.phone]);', '/** @purpose security */ '),
    },
  ],
  invalid: [
    {
      name: 'both, at the declaration',
      filename: MAIN,
      code: program('sendCode(account.phone);\n  match([account.phone]);'),
      errors: [
        {
          messageId: 'dual',
          data: {
            source: 'Account.phone',
            security: `${ROOT}/security/sms.ts (${ROOT}/main.ts:10)`,
            secured: 'security.verification',
            forbidden: `${ROOT}/ads/match.ts (${ROOT}/main.ts:11)`,
            used: 'advertising.audience',
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 8,
        },
      ],
    },
  ],
});
