import { derived, match, value, type ModelRow, type ModelTable } from '../row.js';

/** A string computed from the receiver. */
const computes = [derived('receiver', 'result')] as const;

/** An answer about the receiver and the string or pattern it is compared with. */
const compares = [match('receiver', 'result'), match('argument[0]', 'result')] as const;

/** The matched text, its groups, the whole text: a replacing function sees parts of the subject in all of its parameters. */
export const replacerSees = (subject: 'receiver' | 'argument[0]'): readonly ModelRow[] => [
  derived(subject, 'argument[1].parameter[0]'),
  derived(subject, 'argument[1].parameter[1]'),
  derived(subject, 'argument[1].parameter[2]'),
  derived(subject, 'argument[1].parameter[3]'),
  derived(subject, 'argument[1].parameter[4]'),
  derived(subject, 'argument[1].parameter[5]'),
  derived(subject, 'argument[1].parameter[6]'),
  derived(subject, 'argument[1].parameter[7]'),
];

const replaces = [
  derived('receiver', 'result'),
  derived('argument[1]', 'result'),
  derived('argument[1].result', 'result'),
  ...replacerSees('receiver'),
] as const;

const pads = [derived('receiver', 'result'), derived('argument[1]', 'result')] as const;

const matches = [
  ...compares,
  derived('receiver', 'result.element'),
  derived('receiver', 'result.property[input]'),
  derived('receiver', 'result.property[groups].any'),
] as const;

/** Text of a value: of a string itself, of the elements of an array, of an error's message. */
export const textOfArgument: readonly ModelRow[] = [
  derived('argument[0]', 'result'),
  derived('argument[0].element', 'result'),
  derived('argument[0].element.element', 'result'),
  derived('argument[0].property[message]', 'result'),
  // Headers and search parameters print their content.
  derived('argument[0].key', 'result'),
  derived('argument[0].value', 'result'),
];

export const string: ModelTable = {
  'String#anchor': [derived('receiver', 'result'), derived('argument[0]', 'result')],
  'String#at': computes,
  'String#big': computes,
  'String#blink': computes,
  'String#bold': computes,
  'String#charAt': computes,
  'String#charCodeAt': computes,
  'String#codePointAt': computes,
  'String#concat': [derived('receiver', 'result'), derived('argument[*]', 'result')],
  'String#constructor': [],
  'String#endsWith': compares,
  'String#fixed': computes,
  'String#fontcolor': [derived('receiver', 'result'), derived('argument[0]', 'result')],
  'String#fontsize': [derived('receiver', 'result'), derived('argument[0]', 'result')],
  'String#includes': compares,
  'String#indexOf': compares,
  'String#isWellFormed': [],
  'String#italics': computes,
  'String#lastIndexOf': compares,
  'String#length': [],
  'String#link': [derived('receiver', 'result'), derived('argument[0]', 'result')],
  'String#localeCompare': compares,
  'String#match': matches,
  'String#matchAll': [
    match('argument[0]', 'result.element'),
    derived('receiver', 'result.element.element'),
    derived('receiver', 'result.element.property[input]'),
    derived('receiver', 'result.element.property[groups].any'),
  ],
  'String#normalize': computes,
  'String#padEnd': pads,
  'String#padStart': pads,
  'String#repeat': computes,
  'String#replace': replaces,
  'String#replaceAll': replaces,
  'String#search': compares,
  'String#slice': computes,
  'String#small': computes,
  'String#split': [derived('receiver', 'result.element')],
  'String#startsWith': compares,
  'String#strike': computes,
  'String#sub': computes,
  'String#substr': computes,
  'String#substring': computes,
  'String#sup': computes,
  'String#toLocaleLowerCase': computes,
  'String#toLocaleUpperCase': computes,
  'String#toLowerCase': computes,
  'String#toString': [value('receiver', 'result')],
  'String#toUpperCase': computes,
  'String#toWellFormed': computes,
  'String#trim': computes,
  'String#trimEnd': computes,
  'String#trimLeft': computes,
  'String#trimRight': computes,
  'String#trimStart': computes,
  'String#valueOf': [value('receiver', 'result')],
  'String#[Symbol.iterator]': [derived('receiver', 'result.element')],

  String: textOfArgument,
  'new String': textOfArgument,
  'String.fromCharCode': [derived('argument[*]', 'result')],
  'String.fromCodePoint': [derived('argument[*]', 'result')],
  'String.raw': [derived('argument[0].property[raw].element', 'result'), derived('argument[1..]', 'result')],
};
