import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { discoverCases } from '../support/corpus/discover.js';
import { parseCase } from '../support/corpus/parse.js';
import { runScript, writeProject } from './run-script.js';

const FLOW = [
  '// A phone goes round',
  '// two corners.',
  '',
  '// @filename: ads.ts',
  'send(phone, mail);',
  '//   ^^^^^ MISSING security -> advertising: Account.phone',
  '//          ^^^^ security -> advertising: Account.mail',
  'send(`${name}`);',
  '//   ^^^^^^^^^ SPURIOUS security -> advertising.audience: Account.phone, Account.mail',
  '',
].join('\n');

const limitsOf = (flows: Readonly<Record<string, string>>) => {
  const root = writeProject({ 'docs/x.md': '', ...flows });
  const run = runScript('limits.mjs', root);
  expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
  return readFileSync(path.join(root, 'docs/limits.md'), 'utf8');
};

describe('limits', () => {
  it('lists what cases record, with the sentence of the case', () => {
    const page = limitsOf({ 'tests/flows/round/corner.flow.ts': FLOW });
    const [missing = '', spurious = ''] = page.split('## ').slice(1);
    expect(missing).toContain('**round/corner**: A phone goes round two corners.');
    expect(missing).toContain('not reported: `phone` in `ads.ts:1` (`Account.phone`, security → advertising)');
    expect(missing).not.toContain('mail');
    expect(spurious).toContain('reported: `` `${name}` `` in `ads.ts:4`');
  });

  it('says so when nothing is known', () => {
    const page = limitsOf({ 'tests/flows/a/b.flow.ts': FLOW.replaceAll(/MISSING |SPURIOUS /g, '') });
    expect(page.match(/None is known\./g)).toHaveLength(2);
  });

  it('reads the same limits as the tests of the corpus', () => {
    // Cases with a limit are few or none: one made of every claim of the corpus holds the two readers together.
    const cases = discoverCases(path.resolve(import.meta.dirname, '../flows')).map(({ name, text }) => ({
      name,
      text: text.replaceAll(/(\^ )(?:MISSING |SPURIOUS )?(?=.* -> )/g, '$1MISSING '),
    }));
    const page = limitsOf(Object.fromEntries(cases.map(({ name, text }) => [`tests/flows/${name}.flow.ts`, text])));
    const listed = page.match(/^ {2}- not reported: .* in `[^`]+` \(.*\)$/gm) ?? [];
    const known = cases.flatMap(({ text }) => parseCase(text).expectations.filter((each) => each.known === 'MISSING'));
    const places = listed.map((line) => / in `([^`]+)` \(.*→ (\S+)\)$/.exec(line)?.slice(1).join(' '));
    expect(places.length).toBeGreaterThan(100);
    expect(places.sort()).toEqual(known.map(({ file, line, sink }) => `${file}:${String(line)} ${sink}`).sort());
  });

  it('is not up to date after a case changed', () => {
    const root = writeProject({ 'docs/limits.md': '# Known limits\n', 'tests/flows/round/corner.flow.ts': FLOW });
    expect(runScript('check-docs.mjs', root).stdout).toContain('docs/limits.md:1: not up to date with tests/flows');
    runScript('limits.mjs', root);
    expect(runScript('check-docs.mjs', root).stdout).not.toContain('not up to date');
  });
});
