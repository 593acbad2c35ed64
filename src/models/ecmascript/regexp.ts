import { derived, match, value, type ModelTable } from '../row.js';
import { each } from '../table.js';
import { replacerSees } from './string.js';

/** What the pattern decides, and the text that it takes out of its argument. */
const executes = [
  match('receiver', 'result'),
  match('argument[0]', 'result'),
  derived('argument[0]', 'result.element'),
  derived('argument[0]', 'result.property[input]'),
  derived('argument[0]', 'result.property[groups].any'),
] as const;

const tests = [match('receiver', 'result'), match('argument[0]', 'result')] as const;

const builds = [derived('argument[0]', 'result')] as const;

export const regexp: ModelTable = {
  RegExp: builds,
  'new RegExp': builds,
  'RegExp.escape': builds,
  'RegExp.[Symbol.species]': [],
  'RegExp#compile': [derived('argument[0]', 'receiver'), derived('argument[0]', 'result'), value('receiver', 'result')],
  'RegExp#exec': executes,
  'RegExp#source': [derived('receiver', 'result')],
  'RegExp#test': tests,
  'RegExp#toString': [derived('receiver', 'result')],
  'RegExp#[Symbol.match]': executes,
  'RegExp#[Symbol.matchAll]': [
    match('receiver', 'result.element'),
    derived('argument[0]', 'result.element.element'),
    derived('argument[0]', 'result.element.property[input]'),
    derived('argument[0]', 'result.element.property[groups].any'),
  ],
  'RegExp#[Symbol.replace]': [
    derived('argument[0]', 'result'),
    derived('argument[1]', 'result'),
    derived('argument[1].result', 'result'),
    ...replacerSees('argument[0]'),
  ],
  'RegExp#[Symbol.search]': tests,
  'RegExp#[Symbol.split]': [derived('argument[0]', 'result.element')],
  ...each(
    'RegExp#',
    [
      ...['constructor', 'dotAll', 'flags', 'global', 'hasIndices', 'ignoreCase', 'multiline', 'sticky', 'unicode'],
      'unicodeSets',
    ],
    [],
  ),
  // The state of the last match, which every later match overwrites: not followed.
  ...each(
    'RegExp.',
    [
      ...['$&', "$'", '$+', '$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9', '$_', '$`', 'input', 'lastMatch'],
      ...['lastParen', 'leftContext', 'rightContext'],
    ],
    [],
  ),
};
