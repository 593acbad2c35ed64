// What ESLint gets from the rule about members without a label: which names it knows, what it leaves alone, and what its suggestion
// writes.
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { requirePurpose } from '../../rules/require-purpose.js';
import { RuleTester, STRICT_ASSERTIONS } from '../support/rule-tester.js';

const FIXTURES = path.join(import.meta.dirname, 'fixtures-advice');
const MAIN = path.join(FIXTURES, 'main.ts');
const SCRIPT = path.join(FIXTURES, 'ads/plain.js');

const ROOT = path.relative(process.cwd(), FIXTURES).replaceAll('\\', '/');

const tester = new RuleTester({
  languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: FIXTURES } },
});

const MFA = 'security.authentication.mfa';
const typed = (member: string): string => `export interface Account {\n  ${member}\n}\n`;

/** A member of `Account` that is silent. */
const silent = (member: string) => ({ name: member, filename: MAIN, code: typed(member) });

/** A member of `Account` that is reported with a purpose. */
const reported = (name: string, purpose: string, rest = ': string;') => ({
  name: `${name}${rest}`,
  filename: MAIN,
  code: typed(`${name}${rest}`),
  errors: [
    {
      messageId: 'named',
      data: { member: `Account.${name}`, purpose },
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 3 + name.length,
      suggestions: [
        {
          messageId: 'label',
          data: { purpose },
          output: typed(`/** @purpose ${purpose} */\n  ${name}${rest}`),
        },
      ],
    },
  ],
});

/** One report of a case that is about where the tag goes. */
const tag = (
  member: string,
  purpose: string,
  output: string,
  place: { line: number; column: number; endLine: number; endColumn: number },
) => ({
  messageId: 'named',
  data: { member, purpose },
  ...place,
  suggestions: [{ messageId: 'label', data: { purpose }, output }],
});

tester.run('require-purpose', requirePurpose, {
  assertionOptions: STRICT_ASSERTIONS,
  valid: [
    // A label of its own, its type's, its holder's, its file's, and one of another purpose: somebody has thought about it.
    silent('/** @purpose security */ twoFactorPhone: string;'),
    silent('/** @purpose marketing */ recoveryEmail: string;'),
    silent('/** @purpose security.recovery */ recovery: { email: string };'),
    {
      name: 'a member that a script assigns outside of functions',
      filename: MAIN,
      code: "this.recoveryEmail = '';\n",
    },
    {
      name: 'a labelled interface',
      filename: MAIN,
      code: '/** @purpose security */\nexport interface Account {\n  recoveryEmail: string;\n}',
    },
    {
      name: 'a labelled type',
      filename: MAIN,
      code: '/** @purpose security */\ntype Phone = string & {};\nexport interface Account {\n  recoveryPhone: Phone;\n}',
    },
    {
      name: 'a file whose exports are labelled',
      filename: MAIN,
      code: '/** @purpose security */\n\nexport interface Account {\n  recoveryEmail: string;\n}',
    },
    {
      name: 'an inherited label',
      filename: MAIN,
      code: `export interface HasRecovery {
  /** @purpose security */
  recoveryEmail: string;
}
export class Account implements HasRecovery {
  recoveryEmail = '';
}`,
    },
    {
      name: 'a label by settings',
      filename: MAIN,
      code: typed('recoveryEmail: string;'),
      settings: { 'purpose-limitation': { sources: [{ source: 'Account.recoveryEmail', purpose: 'security' }] } },
    },
    {
      name: 'ignored',
      filename: MAIN,
      code: typed('recoveryEmail: string;'),
      options: [{ ignore: ['^Account\\.rec'] }],
    },
    // Words that only sound like it.
    silent('phone: string;'),
    silent('email: string;'),
    silent('backup: string;'),
    silent('backupName: string;'),
    silent('backupContacts: string[];'),
    silent('fallbackEmail: string;'),
    silent('securityEmail: string;'),
    silent('verificationEmail: string;'),
    silent('otp: string;'),
    silent('otpCode: string;'),
    silent('mfaCode: string;'),
    silent('discoveryEmail: string;'),
    silent('factoryPhone: string;'),
    silent('loginEmail: string;'),
    silent('alertEmail: string;'),
    // Flags, times, counts, functions and texts about it.
    silent('hasBackupCodes: boolean;'),
    silent('twoFactorEnabled: boolean;'),
    silent('twoFactorPhone: boolean;'),
    silent('recoveryEmailVerified: string;'),
    silent('recoveryEmailVerifiedAt: string;'),
    silent('recoveryPhone: Date | null;'),
    silent('backupCodesCount: number;'),
    silent('recoveryEmailLabel: string;'),
    silent('recoveryEmailTemplateId: string;'),
    silent('sendRecoveryEmail: string;'),
    silent('onRecoveryEmail: (value: string) => void;'),
    silent('recoveryEmail(): string;'),
    silent("recoveryEmail: 'on' | 'off';"),
    {
      name: "a component's properties and state, and what a function is given",
      filename: MAIN,
      code: `export interface RecoveryProps { recoveryEmail: string }
export type FormState = { recoveryEmail: string };
export type SetupOptions = { recoveryEmail: string };
export function setup({ recoveryEmail }: { recoveryEmail: string }): string {
  const row: { recoveryEmail: string } = { recoveryEmail };
  return row.recoveryEmail;
}`,
    },
    { name: 'a value that is written', filename: MAIN, code: "export const row = { recoveryEmail: 'a@b.example' };" },
    {
      name: 'what a request brings',
      filename: MAIN,
      code: "import { z } from 'zod';\nexport const sendOtpSchema = z.object({ email: z.string() });",
    },
    {
      name: 'an object literal that is no schema',
      filename: MAIN,
      code: 'declare const z: any;\nz.object({ otpSecret: 1 });',
    },
  ],
  invalid: [
    reported('twoFactorPhone', MFA),
    reported('two_factor_phone', MFA),
    reported('TWO_FACTOR_PHONE', MFA),
    reported('twoFAPhoneNumber', MFA),
    reported('phone2faPhone', MFA),
    reported('mfaMobile', MFA),
    reported('otpSecret', MFA, '?: string | null;'),
    reported('totpsecret', MFA),
    reported('encryptedTotpSecret', MFA),
    reported('otpSecretHash', MFA),
    reported('backupCodes', MFA, ': readonly string[];'),
    reported('backup_codes_json', MFA),
    reported('hashedRecoveryCodes', MFA, ': Map<string, boolean>;'),
    reported('recoveryEmail', 'security.recovery'),
    reported('accountRecoveryPhone', 'security.recovery', ': number;'),
    reported('backupEmail', 'security.recovery'),
    reported('securityAnswer', 'security.recovery'),
    reported('securityPhone', 'security'),
    reported('verificationPhone', 'security.verification'),
    reported('loginPhone', 'security.authentication'),
    reported('securityAlertEmail', 'security.alerts'),
    {
      name: 'a word of the holder: a nested literal, a type, a class',
      filename: MAIN,
      code: `export interface Account {
  twoFactor: { phone: string; name: string };
}
export class RecoveryContact {
  email = '';
}`,
      errors: [
        tag(
          'twoFactor.phone',
          MFA,
          `export interface Account {
  twoFactor: { /** @purpose ${MFA} */ phone: string; name: string };
}
export class RecoveryContact {
  email = '';
}`,
          { line: 2, column: 16, endLine: 2, endColumn: 21 },
        ),
        tag(
          'RecoveryContact.email',
          'security.recovery',
          `export interface Account {
  twoFactor: { phone: string; name: string };
}
export class RecoveryContact {
  /** @purpose security.recovery */
  email = '';
}`,
          { line: 5, column: 3, endLine: 5, endColumn: 8 },
        ),
      ],
    },
    {
      name: 'a parameter property, an accessor and a decorated column',
      filename: MAIN,
      code: `declare function Column(): PropertyDecorator;
export class User {
  @Column()
  otpSecret!: string;
  constructor(private readonly recoveryEmail: string) {}
  get backupEmail() { return this.recoveryEmail; }
}`,
      errors: [
        {
          at: [4, 3, 12],
          member: 'otpSecret',
          purpose: MFA,
          before: '  @Column()',
          after: `  /** @purpose ${MFA} */\n  @Column()`,
        },
        {
          at: [5, 32, 45],
          member: 'recoveryEmail',
          purpose: 'security.recovery',
          before: 'private readonly',
          after: '/** @purpose security.recovery */ private readonly',
        },
        {
          at: [6, 7, 18],
          member: 'backupEmail',
          purpose: 'security.recovery',
          before: '  get backup',
          after: '  /** @purpose security.recovery */\n  get backup',
        },
      ].map(({ at: [line = 0, column = 0, endColumn = 0], member, purpose, before, after }) =>
        tag(
          `User.${member}`,
          purpose,
          `declare function Column(): PropertyDecorator;
export class User {
  @Column()
  otpSecret!: string;
  constructor(private readonly recoveryEmail: string) {}
  get backupEmail() { return this.recoveryEmail; }
}`.replace(before, after),
          { line, column, endLine: line, endColumn },
        ),
      ),
    },
    {
      name: "a schema's keys",
      filename: MAIN,
      code: "import { z as zod } from 'zod';\nexport const User = zod.object({ otpSecret: zod.string() });",
      errors: [
        tag(
          'User.otpSecret',
          MFA,
          `import { z as zod } from 'zod';\nexport const User = zod.object({ /** @purpose ${MFA} */ otpSecret: zod.string() });`,
          { line: 2, column: 34, endLine: 2, endColumn: 43 },
        ),
      ],
    },
    {
      name: "a class's members in JavaScript",
      filename: SCRIPT,
      code: "export class User {\n  constructor() {\n    this.otpSecret = '';\n  }\n}",
      errors: [
        tag(
          'User.otpSecret',
          MFA,
          `export class User {\n  constructor() {\n    /** @purpose ${MFA} */\n    this.otpSecret = '';\n  }\n}`,
          { line: 3, column: 10, endLine: 3, endColumn: 19 },
        ),
      ],
    },
    {
      name: 'a comment of one line that is there becomes one of several',
      filename: MAIN,
      code: typed('/** For lost passwords. */\n  recoveryEmail: string;'),
      errors: [
        tag(
          'Account.recoveryEmail',
          'security.recovery',
          typed('/**\n   * For lost passwords.\n   * @purpose security.recovery\n   */\n  recoveryEmail: string;'),
          { line: 3, column: 3, endLine: 3, endColumn: 16 },
        ),
      ],
    },
    {
      name: 'a comment of several lines gets one more, with the line ends of the file',
      filename: MAIN,
      code: typed('/**\n   * For lost passwords.\n   * @see reset\n   */\n  recoveryEmail: string;').replaceAll(
        '\n',
        '\r\n',
      ),
      errors: [
        tag(
          'Account.recoveryEmail',
          'security.recovery',
          typed(
            '/**\n   * For lost passwords.\n   * @see reset\n   * @purpose security.recovery\n   */\n  recoveryEmail: string;',
          ).replaceAll('\n', '\r\n'),
          { line: 6, column: 3, endLine: 6, endColumn: 16 },
        ),
      ],
    },
    {
      name: 'a comment on the line of the member stays there',
      filename: MAIN,
      code: 'export interface Account { /** Theirs. */ recoveryEmail: string }',
      errors: [
        tag(
          'Account.recoveryEmail',
          'security.recovery',
          'export interface Account { /** Theirs. @purpose security.recovery */ recoveryEmail: string }',
          { line: 1, column: 43, endLine: 1, endColumn: 56 },
        ),
      ],
    },
    {
      name: 'a member whose data reaches a security consumer, once where its name says so, too',
      filename: MAIN,
      code: `import { authenticator } from 'otplib';
export interface Enrolment { seed: string; otpSecret: string }
export const code = (row: Enrolment) => authenticator.generate(row.seed) + authenticator.generate(row.otpSecret);`,
      errors: [
        tag(
          'Enrolment.otpSecret',
          MFA,
          `import { authenticator } from 'otplib';
export interface Enrolment { seed: string; /** @purpose ${MFA} */ otpSecret: string }
export const code = (row: Enrolment) => authenticator.generate(row.seed) + authenticator.generate(row.otpSecret);`,
          { line: 2, column: 44, endLine: 2, endColumn: 53 },
        ),
        {
          ...tag(
            'Enrolment.seed',
            MFA,
            `import { authenticator } from 'otplib';
export interface Enrolment { /** @purpose ${MFA} */ seed: string; otpSecret: string }
export const code = (row: Enrolment) => authenticator.generate(row.seed) + authenticator.generate(row.otpSecret);`,
            { line: 2, column: 30, endLine: 2, endColumn: 34 },
          ),
          messageId: 'used',
          data: { member: 'Enrolment.seed', purpose: MFA, consumer: `otplib (${ROOT}/main.ts:3)` },
        },
      ].sort((a, b) => a.column - b.column),
    },
    {
      name: 'a label on one member says nothing of the next',
      filename: MAIN,
      code: typed('/** @purpose security */\n  otpSecret: string;\n  recoveryEmail: string;'),
      errors: [
        tag(
          'Account.recoveryEmail',
          'security.recovery',
          typed(
            '/** @purpose security */\n  otpSecret: string;\n  /** @purpose security.recovery */\n  recoveryEmail: string;',
          ),
          { line: 4, column: 3, endLine: 4, endColumn: 16 },
        ),
      ],
    },
  ],
});
