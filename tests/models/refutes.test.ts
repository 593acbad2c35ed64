import { describe, expect, it } from 'vitest';
import { derived, match, value, type ModelRow } from '../../src/models/row.js';
import { refute, type Outcome } from './support/run.js';
import { isShown } from './support/shown.js';

/** Rows that look right and are wrong: a differential test that lets one of them pass is no test. */
const WRONG: readonly (readonly [string, ModelRow])[] = [
  ['Array#map', value('receiver.element', 'result.element')],
  ['Array#map', value('receiver.element', 'argument[0].parameter[1]')],
  ['Array#push', value('argument[0]', 'result')],
  ['Array#includes', value('argument[0]', 'result')],
  ['Array#filter', value('argument[0].result', 'result.element')],
  ['Array#entries', value('receiver.element', 'result.element[0]')],
  ['Array#keys', value('receiver.element', 'result.element')],
  ['Array#fill', value('receiver.element', 'result.element')],
  ['Map#set', value('argument[0]', 'receiver.value')],
  ['Map#get', value('argument[0]', 'result')],
  ['Map#keys', value('receiver.value', 'result.element')],
  ['Set#has', value('receiver.element', 'result')],
  ['Object.keys', value('argument[0].any', 'result.element')],
  ['Object.assign', value('argument[0]', 'argument[1]')],
  ['Promise.resolve', value('argument[0]', 'result.property[%rejected]')],
  ['Promise#catch', value('receiver.awaited', 'argument[0].parameter[0]')],
  ['Promise#finally', value('receiver.awaited', 'argument[0].parameter[0]')],
  ['String#trim', derived('argument[0]', 'result')],
  ['String#isWellFormed', derived('receiver', 'result')],
  ['Number.isInteger', match('argument[0]', 'result.element')],
  ['JSON.parse', value('argument[0]', 'argument[1].parameter[0]')],
  ['Math.random', derived('argument[0]', 'result.element')],
  ['structuredClone', value('argument[0]', 'argument[1]')],
  ['setTimeout', value('argument[1]', 'argument[0].parameter[0]')],
];

describe('a wrong row is refuted', () => {
  it.each(WRONG)('%s %o', async (key, row) => {
    expect(await refute(key, row, isShown(row))).not.toEqual([]);
  });
});

describe('a right row is not', () => {
  it('is shown by both marks', async () => {
    const seen: (readonly Outcome[])[] = [];
    await refute('Array#at', value('receiver.element', 'result'), (outcomes) => seen.push(outcomes) > 0);
    expect(seen).toEqual([
      [
        { mark: 'qzxj', seen: ['qzxj'] },
        { mark: 'wvkp', seen: ['wvkp'] },
      ],
    ]);
  });
});
