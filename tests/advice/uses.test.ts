// Declarations without a label whose data reaches code that serves security, and what it reaches besides: found back from the
// consumers' calls, and followed forward with assumed labels.
import { describe, expect, it } from 'vitest';
import { adviceOf } from '../../src/advice/index.js';
import { parseSettings } from '../../src/settings.js';
import { CASE_ROOT, createCaseProgram } from '../support/corpus/program.js';

interface Found {
  /** `Account.phone -> twilio at verify.ts:4 (security.verification)`. */
  readonly used: readonly string[];
  /** `Account.phone: twilio at verify.ts:4, ads.ts at job.ts:7`. */
  readonly dual: readonly string[];
}

function uses(files: Readonly<Record<string, string>>, settings?: object): Found {
  const program = createCaseProgram(new Map(Object.entries(files)));
  const advice = adviceOf({ program, settings: parseSettings(settings), rootDir: CASE_ROOT }, '');
  const place = ({ name, file, line }: { name: string; file: string; line: number }): string =>
    `${name} at ${file.slice(CASE_ROOT.length + 1)}:${String(line)}`;
  const names = Object.keys(files).map((name) => `${CASE_ROOT}/${name}`);
  return {
    used: names.flatMap((name) =>
      advice.unlabelledByUse(name).map((each) => `${each.display} -> ${place(each.security)} (${each.purpose})`),
    ),
    dual: names.flatMap((name) =>
      advice.dualUses(name).map((each) => `${each.display}: ${place(each.security)}, ${place(each.forbidden)}`),
    ),
  };
}

const NOTHING: Found = { used: [], dual: [] };

const ACCOUNT = `export interface Account {
  id: string;
  phone: string;
  email: string;
  active: boolean;
}
`;
const VERIFY = `import twilio from 'twilio';
import { config } from './config.js';
const client = twilio(config.sid, config.secret);
export const start = (to: string) => client.verify.v2.services(config.service).verifications.create({ to, channel: 'sms' });
export const check = (to: string, code: string) => client.verify.v2.services(config.service).verificationChecks.create({ to, code });
`;
const CONFIG =
  'export const config: { sid: string; secret: string; service: string } = { sid: "", secret: "", service: "" };\n';
const ADS = `/** @sink advertising */

export function target(value: unknown): void {
  console.log(value);
}
`;

describe('a consumer of security', () => {
  it('is reached through functions and files; credentials of the application are not collected', () => {
    const job = `import type { Account } from './account.js';
import { start } from './verify.js';
const normalize = (text: string) => text.replace(/\\D/g, '');
export const enroll = (account: Account) => start(normalize(account.phone));
`;
    expect(uses({ 'account.ts': ACCOUNT, 'config.ts': CONFIG, 'verify.ts': VERIFY, 'job.ts': job })).toEqual({
      used: ['Account.phone -> twilio at verify.ts:4 (security.verification)'],
      dual: [],
    });
  });

  it('is told where advertising is reached, too', () => {
    const job = `import type { Account } from './account.js';
import { target } from './ads.js';
import { start } from './verify.js';
export function run(account: Account): void {
  void start(account.phone);
  target(account.phone.trim());
  target(account.email);
}
`;
    expect(
      uses({ 'account.ts': ACCOUNT, 'config.ts': CONFIG, 'verify.ts': VERIFY, 'ads.ts': ADS, 'job.ts': job }),
    ).toEqual({
      used: ['Account.phone -> twilio at verify.ts:4 (security.verification)'],
      dual: ['Account.phone: twilio at verify.ts:4, ads.ts at job.ts:6'],
    });
  });

  it('is what nobody finds in a program that mentions none', () => {
    const job = `import type { Account } from './account.js';
import { target } from './ads.js';
export const run = (account: Account) => target(account.phone);
`;
    expect(uses({ 'account.ts': ACCOUNT, 'ads.ts': ADS, 'job.ts': job })).toEqual(NOTHING);
  });

  it('may be code of the program that says it serves security', () => {
    const files = {
      'account.ts': ACCOUNT,
      'codes.ts': '/** @sink security.alerts */\n\nexport const warn = (to: string) => [to];\n',
      'ads.ts': ADS,
      'job.ts': `import type { Account } from './account.js';
import { target } from './ads.js';
import { warn } from './codes.js';
export function run(account: Account): void {
  warn(account.email);
  target({ email: account.email, name: account.id });
}
`,
    };
    expect(uses(files)).toEqual({
      used: ['Account.email -> codes.ts at job.ts:5 (security.alerts)'],
      dual: ['Account.email: codes.ts at job.ts:5, ads.ts at job.ts:6'],
    });
  });

  it('may be a global of the browser or a URL', () => {
    const files = {
      'account.ts': ACCOUNT,
      'job.ts': `import type { Account } from './account.js';
export const a = (account: Account) =>
  fetch('https://verify.twilio.com/v2/Services/1/Verifications', { method: 'POST', body: 'To=' + account.phone });
`,
    };
    expect(uses(files).used).toEqual(['Account.phone -> verify.twilio.com at job.ts:3 (security.verification)']);
  });
});

describe('what is reached', () => {
  const run = (job: string, more: Readonly<Record<string, string>> = {}, settings?: object): Found =>
    uses(
      { 'account.ts': ACCOUNT, ...more, 'job.ts': `import type { Account } from './account.js';\n${job}` },
      settings,
    );

  it('is the secret, and neither the typed code nor the name in the link', () => {
    const job = `import { authenticator } from 'otplib';
interface Enrolment { secret: string; userEmail: string }
interface Login { code: string }
export const check = (login: Login, row: Enrolment) => authenticator.check(login.code, row.secret);
export const verify = (login: Login, row: Enrolment) => authenticator.verify({ token: login.code, secret: row.secret });
export const link = (row: Enrolment) => authenticator.keyuri(row.userEmail, 'Shop', row.secret);
export type Used = Account;
`;
    expect(run(job).used).toEqual(['Enrolment.secret -> otplib at job.ts:5 (security.authentication.mfa)']);
  });

  it('is a credential of WebAuthn, and not how the person is called', () => {
    const job = `import { generateRegistrationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
interface Passkey { credentialId: string; publicKey: Uint8Array; counter: number }
export const register = (account: Account) =>
  generateRegistrationOptions({ rpName: 'Shop', rpID: 'shop.example', userName: account.email, userID: account.id });
export const login = (response: unknown, expectedChallenge: string, passkey: Passkey) =>
  verifyAuthenticationResponse({ response, expectedChallenge, credential: { id: passkey.credentialId, publicKey: passkey.publicKey } });
`;
    expect(run(job).used).toEqual(
      [
        'Passkey.credentialId -> @simplewebauthn/server at job.ts:8 (security.authentication)',
        'Passkey.publicKey -> @simplewebauthn/server at job.ts:8 (security.authentication)',
      ].map((each) => each.replace(':8', ':7')),
    );
  });

  it('is where it is kept, and not what hands it on', () => {
    const job = `import { start } from './verify.js';
interface SendInput { to: string }
const send = (input: SendInput) => start(input.to);
export const run = (account: Account) => send({ to: account.phone });
`;
    expect(run(job, { 'config.ts': CONFIG, 'verify.ts': VERIFY }).used).toEqual([
      'Account.phone -> twilio at verify.ts:4 (security.verification)',
    ]);
  });

  it('is a parameter that nothing in the program gives, for dual use only', () => {
    const job = `import { start } from './verify.js';
import { target } from './ads.js';
export function handle(phone: string, other: string): void {
  void start(phone);
  target(phone);
  target(other);
}
export type Used = Account;
`;
    expect(run(job, { 'config.ts': CONFIG, 'verify.ts': VERIFY, 'ads.ts': ADS })).toEqual({
      used: [],
      dual: ['phone: twilio at verify.ts:4, ads.ts at job.ts:6'],
    });
  });

  it('is a member that is read in a callback', () => {
    const job = `import { start } from './verify.js';
export const all = (accounts: Account[]) => Promise.all(accounts.map(({ phone }) => phone).map((phone) => start(phone)));
`;
    expect(run(job, { 'config.ts': CONFIG, 'verify.ts': VERIFY }).used).toEqual([
      'Account.phone -> twilio at verify.ts:4 (security.verification)',
    ]);
  });

  it('is none of what has a label', () => {
    const labelled = ACCOUNT.replace('  phone', '  /** @purpose security */\n  phone');
    const job = `import { start } from './verify.js';
import { target } from './ads.js';
export function run(account: Account): void {
  void start(account.phone);
  target(account.phone);
}
`;
    const files = { 'account.ts': labelled, 'config.ts': CONFIG, 'verify.ts': VERIFY, 'ads.ts': ADS };
    expect(run(job, files)).toEqual(NOTHING);
  });

  it('is told of advertising where the policy forbids it, and by a match, too', () => {
    const job = `import { start } from './verify.js';
import { target } from './ads.js';
export function run(account: Account, list: Set<string>): void {
  void start(account.phone);
  if (list.has(account.phone)) target(account.id);
}
`;
    const more = { 'config.ts': CONFIG, 'verify.ts': VERIFY, 'ads.ts': ADS };
    expect(run(job, more).dual).toEqual(['Account.phone: twilio at verify.ts:4, ads.ts at job.ts:6']);
    expect(run(job, more, { policy: { defaults: false } }).dual).toEqual([]);
  });

  it("is told of a vendor's package without a mark", () => {
    const job = `import { start } from './verify.js';
import { CustomAudience } from 'facebook-nodejs-business-sdk';
export function run(account: Account): void {
  void start(account.phone);
  new CustomAudience('1').createUser([account.phone]);
}
`;
    expect(run(job, { 'config.ts': CONFIG, 'verify.ts': VERIFY }).dual).toEqual([
      'Account.phone: twilio at verify.ts:4, facebook-nodejs-business-sdk at job.ts:6',
    ]);
  });
});
