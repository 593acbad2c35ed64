import { describe, expect, it } from 'vitest';
import { compareCase } from './compare.js';
import { parseCase } from './parse.js';
import type { CaseViolation } from './types.js';

const reported: CaseViolation = {
  file: 'ads.ts',
  line: 1,
  column: 6,
  endLine: 1,
  endColumn: 11,
  purposes: ['security'],
  sink: 'advertising',
  sources: ['Account.phone'],
  path: ['account.ts:2:3 phone'],
};

const caseWith = (...lines: string[]): ReturnType<typeof parseCase> =>
  parseCase(['// A phone is sent.', '// @filename: ads.ts', ...lines].join('\n'));

const expecting = caseWith('send(phone);', '//   ^^^^^ security -> advertising: Account.phone');
const silent = caseWith('send(phone);');

describe('compareCase', () => {
  it('is content when every caret has its violation', () => {
    expect(compareCase(expecting, [reported])).toBeUndefined();
    expect(compareCase(silent, [])).toBeUndefined();
  });

  it('shows the program and what is missing', () => {
    const text = compareCase(expecting, []);
    expect(text).toContain('A phone is sent.');
    expect(text).toMatch(/not reported:\n {2}ads\.ts:1:6-11 security -> advertising: Account\.phone/);
    expect(text).toContain('--- ads.ts\n   1 | send(phone);');
  });

  it('shows what is unexpected with its path', () => {
    expect(compareCase(silent, [reported])).toMatch(/not expected:\n {2}ads\.ts:1:6-11 .*\n {6}account\.ts:2:3 phone/);
  });

  it('wants one violation for one caret comment', () => {
    expect(compareCase(expecting, [reported, reported])).toContain('Reported, but not expected:');
  });

  it.each<[string, Partial<CaseViolation>]>([
    ['column', { column: 5 }],
    ['end', { endColumn: 12 }],
    ['file', { file: 'other.ts' }],
    ['purposes', { purposes: ['security.recovery'] }],
    ['sink', { sink: 'marketing' }],
    ['sources', { sources: ['Account.phone', 'Account.mail'] }],
  ])('tells another %s', (_name, change) => {
    const text = compareCase(expecting, [{ ...reported, ...change }]);
    expect(text).toContain('Expected, but not reported:');
    expect(text).toContain('Reported, but not expected:');
  });

  it('compares an expression over several lines by its first line', () => {
    const flowCase = caseWith('send({', '//   ^ security -> advertising: Account.phone', '  phone,', '});');
    expect(compareCase(flowCase, [{ ...reported, endLine: 4, endColumn: 2 }])).toBeUndefined();
  });

  it('lets a known miss pass while it lasts and fail when it is mended', () => {
    const flowCase = caseWith('send(phone);', '//   ^^^^^ MISSING security -> advertising: Account.phone');
    expect(compareCase(flowCase, [])).toBeUndefined();
    expect(compareCase(flowCase, [reported])).toContain('MISSING ads.ts:1:6-11');
  });

  it('lets a known false report pass while it lasts and fail when it is mended', () => {
    const flowCase = caseWith('send(phone);', '//   ^^^^^ SPURIOUS security -> advertising: Account.phone');
    expect(compareCase(flowCase, [reported])).toBeUndefined();
    expect(compareCase(flowCase, [])).toContain('SPURIOUS ads.ts:1:6-11');
  });
});
