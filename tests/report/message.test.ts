// Formatters get nothing but the rule's sentence: what it says can be read back.

import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { sentenceOf } from '../../src/report/message.js';
import { readMessage } from '../../src/report/parse-message.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { CASE_ROOT, createCaseProgram } from '../support/corpus/program.js';

const FILES = {
  'account.ts': `export interface Account {
  /** @purpose security.recovery */ mail: string;
  /** @purpose security */ phone: string;
  id: string;
}
export const phoneOf = (account: Account): string => account.phone;
`,
  'ads.ts': `/** @sink advertising.audience, marketing */
import type { Account } from './account.ts';
export function send(value: unknown): void { void value; }
export class Pixel { static contact = ''; }
export const own = (account: Account): string => account.phone;
`,
  'job.ts': `import { phoneOf, type Account } from './account.ts';
import { Pixel, send } from './ads.ts';
declare function fbq(...rest: unknown[]): void;
const same = (text: string): string => text;
export function run(account: Account, partners: Set<string>): void {
  send(same(same(same(same(same(same(same(same(account.phone)))))))));
  send([account.phone, account.mail]);
  if (partners.has(account.phone)) send(account.id);
  Pixel.contact = phoneOf(account) + ' (x:1) → ';
  fbq('init', account.phone);
}
`,
};

function violations() {
  const program = createCaseProgram(new Map(Object.entries(FILES)));
  return analyze({ program, settings: DEFAULT_SETTINGS, rootDir: CASE_ROOT }).violations;
}

describe('the sentence of the rule', () => {
  const found = violations();

  it('is said of each way to enter', () => {
    expect([...new Set(found.map(({ way }) => way))].sort()).toEqual(['argument', 'obtained', 'write']);
    expect(found.some(({ matched }) => matched)).toBe(true);
    expect(found.some(({ sink }) => sink.external)).toBe(true);
    expect(found.some(({ sources }) => sources.length > 1)).toBe(true);
    expect(found.some(({ steps }) => steps.length > 8)).toBe(true);
  });

  it.each(found.map((violation) => [sentenceOf(violation, CASE_ROOT), violation] as const))(
    '%s',
    (sentence, violation) => {
      const read = readMessage(sentence);
      const [first] = violation.sources;
      expect(read).toMatchObject({
        matched: violation.matched,
        source: violation.sources.map(({ display }) => display).join(' and '),
        declared: { file: first?.file.replace(`${CASE_ROOT}/`, ''), line: first?.line },
        way: violation.way,
        sink: violation.sink.name,
        used: violation.sink.purposes,
        external: violation.sink.external,
      });
      expect(read?.steps.at(-1)?.text).toContain(violation.steps.at(-1)?.text.split(' → ').at(-1));
    },
  );

  it('is told from any other', () => {
    expect(readMessage('Unexpected var, use let or const instead.')).toBeUndefined();
    expect(readMessage('')).toBeUndefined();
  });
});
