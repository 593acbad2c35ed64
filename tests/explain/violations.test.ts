// From arrivals to violations: one an entry, with the way that the data took.
import fc from 'fast-check';
import type ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Violation } from '../../src/explain/index.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { CASE_ROOT, createCaseProgram } from '../support/corpus/program.js';

const ACCOUNT = `export interface Account {
  /** @purpose security */ phone: string;
  /** @purpose security */ mail: string;
  name: string;
}
`;
const ADS = `/** @sink advertising */
export function send(value: unknown, other?: unknown): void { void [value, other]; }
`;
const HEAD = `import type { Account } from './account.ts'; import { send } from './ads.ts';\n`;

function violationsOf(main: string, more: Readonly<Record<string, string>> = {}): readonly Violation[] {
  const files = { 'account.ts': ACCOUNT, 'ads.ts': ADS, ...more, 'main.ts': HEAD + main };
  return analyzed(createCaseProgram(new Map(Object.entries(files))));
}

function analyzed(program: ts.Program): readonly Violation[] {
  return analyze({ program, settings: DEFAULT_SETTINGS, rootDir: CASE_ROOT }).violations;
}

const texts = ({ steps }: Violation): string[] => steps.map(({ text }) => text);
const sources = ({ sources: found }: Violation): string[] => found.map(({ display }) => display);

describe('violations', () => {
  it('are one for each entry, however many ways lead to it', () => {
    const found = violationsOf(`export function f(a: Account, c: boolean) {
      const x = a.phone;
      const y = c ? x : x.trim();
      send(y);
    }`);
    expect(found).toHaveLength(1);
    expect(found.map(sources)).toEqual([['Account.phone']]);
  });

  it('name all sources of a merged value, sorted by name', () => {
    const found = violationsOf('export function f(a: Account) { send(a.phone + a.mail + a.name); }');
    expect(found.map(sources)).toEqual([['Account.mail', 'Account.phone']]);
  });

  it('are apart for two entries, sorted by where they stand', () => {
    const found = violationsOf('export function f(a: Account) { send(a.mail, a.phone); send(a.phone); }');
    expect(found.map(sources)).toEqual([['Account.mail'], ['Account.phone'], ['Account.phone']]);
    expect(found.map(({ pos }) => pos)).toEqual(found.map(({ pos }) => pos).sort((a, b) => a - b));
  });

  it('point at the text that enters', () => {
    const main = 'export function f(a: Account) { send(a.phone.trim()); }';
    const [found] = violationsOf(main);
    expect((HEAD + main).slice(found?.pos, found?.end)).toBe('a.phone.trim()');
    expect(found).toMatchObject({ file: `${CASE_ROOT}/main.ts`, way: 'argument' });
  });
});

describe('steps', () => {
  it('go from the read to the entry, each expression once', () => {
    const [found] = violationsOf(`export function f(a: Account) {
      const x = a.phone;
      const y = x;
      const z = y.trim();
      send(z);
    }`);
    const path = found ? texts(found) : [];
    expect(path[0]).toBe('a.phone');
    expect(path.at(-1)).toBe('z');
    expect(path).toContain('y.trim()');
    expect(path.filter((text, index) => text === path[index - 1])).toEqual([]);
  });

  it('go into a called function and come out of it', () => {
    const [found] = violationsOf(
      `import { clean } from './clean.ts'; export function f(a: Account) { send(clean(a.phone)); }`,
      { 'clean.ts': 'export function clean(text: string): string { return text.trim(); }' },
    );
    const steps = found?.steps ?? [];
    expect(steps.map(({ file }) => file.slice(CASE_ROOT.length + 1))).toContain('clean.ts');
    expect(found && texts(found)).toEqual(expect.arrayContaining(['a.phone', 'text.trim()', 'clean(a.phone)']));
  });

  it('show a long expression shortened, on one line', () => {
    const [found] = violationsOf(`export function f(a: Account) { send(\`${'x'.repeat(50)}
      ${'y'.repeat(50)} \${a.phone}\`); }`);
    const last = found ? (texts(found).at(-1) ?? '') : '';
    expect(last.length).toBe(60);
    expect(last).toMatch(/^`x{50} y{7}…$|^`x{50}.*…$/);
    expect(last).not.toContain('\n');
  });

  it('count lines and columns from 1', () => {
    const [found] = violationsOf('export function f(a: Account) { send(a.phone); }');
    expect(found?.steps[0]).toMatchObject({ line: 2, column: 38, text: 'a.phone' });
  });
});

describe('the same program', () => {
  const files = {
    'account.ts': ACCOUNT,
    'ads.ts': ADS,
    'b.ts': `${HEAD} import { clean } from './clean.ts'; export function b(a: Account) { send(clean(a.phone) + clean(a.mail)); }`,
    'a.ts': `${HEAD} import { clean } from './clean.ts'; export function a(a: Account) { send(clean(a.mail), a.phone); }`,
    'clean.ts': 'export function clean(text: string): string { return text.trim(); }',
    'audience.ts': `/** @sink advertising */ import type { Account } from './account.ts'; export const row = (a: Account) => [a.name, a.phone];`,
  };

  it('gives the same violations in the same order, whatever order its files are in', () => {
    const expected = analyzed(createCaseProgram(new Map(Object.entries(files))));
    expect(expected.length).toBeGreaterThanOrEqual(4);
    const names = Object.entries(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) => {
        expect(analyzed(createCaseProgram(new Map(order)))).toEqual(expected);
      }),
      { numRuns: 8, seed: 1 },
    );
  });
});
