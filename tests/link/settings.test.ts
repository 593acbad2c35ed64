/** What settings say of functions holds in the analysis: models and sanitizers, of packages with and without types and of files. */
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { parseSettings } from '../../src/settings.js';
import { CASE_ROOT, createCaseProgram } from '../support/corpus/program.js';

const ACCOUNT = `
/** @purpose security */
export declare const phone: string;
/** @sink advertising */
export function send(value: unknown): void {}
`;

/** The texts of what is reported. */
function reported(settings: unknown, files: Readonly<Record<string, string>>): readonly string[] {
  const all = new Map([['account.ts', ACCOUNT], ...Object.entries(files)]);
  const { violations, diagnostics } = analyze({
    program: createCaseProgram(all),
    settings: parseSettings(settings),
    rootDir: CASE_ROOT,
  });
  expect(diagnostics).toEqual([]);
  return violations.map(({ file, pos, end }) => (all.get(file.slice(CASE_ROOT.length + 1)) ?? '').slice(pos, end));
}

const TYPED = `
export declare class Vault { put(text: string): string; take(key: string): string }
export declare function region(phone: string): string;
`;

const MAIN = `
import { Vault, region } from 'acme';
import { phone, send } from './account.ts';
const vault = new Vault();
const receipt = vault.put(phone);
send(receipt);
send(vault.take('a'));
send(region(phone));
`;

const VAULT = [
  { package: 'acme', export: 'Vault', member: 'put', rows: [{ from: 'argument[0]', to: 'receiver.property[%kept]' }] },
  { package: 'acme', export: 'Vault', member: 'take', rows: [{ from: 'receiver.property[%kept]', to: 'result' }] },
];

test('without settings a package passes on what it is given', () => {
  expect(reported({}, { 'node_modules/acme/index.d.ts': TYPED, 'main.ts': MAIN })).toEqual([
    'receipt',
    'region(phone)',
  ]);
});

test.each([
  ['with types', { 'node_modules/acme/index.d.ts': TYPED }],
  ['without types', { 'acme.d.ts': "declare module 'acme';" }],
])('models of a package %s', (_name, types) => {
  expect(reported({ models: VAULT }, { ...types, 'main.ts': MAIN })).toEqual(["vault.take('a')", 'region(phone)']);
});

test.each([
  ['with types', { 'node_modules/acme/index.d.ts': TYPED }],
  ['without types', { 'acme.d.ts': "declare module 'acme';" }],
])('sanitizers of a package %s', (_name, types) => {
  const sanitizers = [{ package: 'acme', export: 'region', purpose: 'security', reason: 'a region has many people' }];
  expect(reported({ models: VAULT, sanitizers }, { ...types, 'main.ts': MAIN })).toEqual(["vault.take('a')"]);
});

test('a model of a function of a file stands for its code', () => {
  const files = {
    'codec.ts': 'export function encode(text: string, salt: string): string { return eval(`${text}${salt}`); }',
    'main.ts': `
import { phone, send } from './account.ts';
import { encode } from './codec.ts';
send(encode('a', phone));
send(encode(phone, 'a'));
`,
  };
  const rows = [{ from: 'argument[0]', to: 'result', kind: 'derived' }];
  expect(reported({ models: [{ files: 'codec.ts', export: 'encode', rows }] }, files)).toEqual(["encode(phone, 'a')"]);
});
