import { adopt, derived, match, value, type ModelTable } from '../row.js';

/** What every iteration method hands to its callback: the element, and the array itself; `thisArg` becomes `this`. */
const iterates = [
  value('receiver.element', 'argument[0].parameter[0]'),
  value('receiver', 'argument[0].parameter[2]'),
  value('argument[1]', 'argument[0].this'),
] as const;

const decides = match('argument[0].result', 'result');

const searches = [match('receiver.element', 'result'), match('argument[0]', 'result')] as const;

const reduces = [
  value('receiver.element', 'argument[0].parameter[1]'),
  // Without an initial value the first element is the accumulator.
  value('receiver.element', 'argument[0].parameter[0]', { below: 2 }),
  value('receiver.element', 'result', { below: 2 }),
  value('argument[1]', 'argument[0].parameter[0]'),
  value('argument[1]', 'result'),
  value('argument[0].result', 'argument[0].parameter[0]'),
  value('argument[0].result', 'result'),
  value('receiver', 'argument[0].parameter[3]'),
] as const;

const compares = [
  value('receiver.element', 'argument[0].parameter[0]'),
  value('receiver.element', 'argument[0].parameter[1]'),
] as const;

/** A method that moves elements about in the receiver and gives the receiver back. */
const rearranges = [
  value('receiver.element', 'receiver.element'),
  value('receiver.element', 'result.element'),
  value('receiver', 'result'),
] as const;

const copies = value('receiver.element', 'result.element');

/** `Array` and, through the alias table, `ReadonlyArray`. */
export const array: ModelTable = {
  'Array#at': [value('receiver.element', 'result')],
  'Array#concat': [copies, value('argument[*].element', 'result.element'), value('argument[*]', 'result.element')],
  'Array#copyWithin': [...rearranges],
  'Array#entries': [value('receiver.element', 'result.element[1]')],
  'Array#every': [...iterates, decides],
  'Array#fill': [
    value('argument[0]', 'receiver.element'),
    value('argument[0]', 'result.element'),
    value('receiver', 'result'),
  ],
  'Array#filter': [...iterates, copies, match('argument[0].result', 'result.element')],
  'Array#find': [...iterates, value('receiver.element', 'result'), decides],
  'Array#findIndex': [...iterates, decides],
  'Array#findLast': [...iterates, value('receiver.element', 'result'), decides],
  'Array#findLastIndex': [...iterates, decides],
  'Array#flat': [
    copies,
    value('receiver.element.element', 'result.element'),
    value('receiver.element.element.element', 'result.element'),
  ],
  'Array#flatMap': [
    ...iterates,
    value('argument[0].result', 'result.element'),
    value('argument[0].result.element', 'result.element'),
  ],
  'Array#forEach': [...iterates],
  'Array#includes': [...searches],
  'Array#indexOf': [...searches],
  'Array#join': [
    derived('receiver.element', 'result'),
    derived('receiver.element.element', 'result'),
    derived('argument[0]', 'result'),
  ],
  'Array#keys': [],
  'Array#lastIndexOf': [...searches],
  'Array#length': [],
  'Array#map': [...iterates, value('argument[0].result', 'result.element')],
  'Array#pop': [value('receiver.element', 'result')],
  'Array#push': [value('argument[*]', 'receiver.element')],
  'Array#reduce': [...reduces],
  'Array#reduceRight': [...reduces],
  'Array#reverse': [...rearranges],
  'Array#shift': [value('receiver.element', 'result'), value('receiver.element', 'receiver.element')],
  'Array#slice': [copies],
  'Array#some': [...iterates, decides],
  'Array#sort': [...rearranges, ...compares],
  'Array#splice': [copies, value('receiver.element', 'receiver.element'), value('argument[2..]', 'receiver.element')],
  'Array#toLocaleString': [derived('receiver.element', 'result'), derived('receiver.element.element', 'result')],
  'Array#toReversed': [copies],
  'Array#toSorted': [copies, ...compares],
  'Array#toSpliced': [copies, value('argument[2..]', 'result.element')],
  'Array#toString': [derived('receiver.element', 'result'), derived('receiver.element.element', 'result')],
  'Array#unshift': [value('argument[*]', 'receiver.element'), value('receiver.element', 'receiver.element')],
  'Array#values': [copies],
  'Array#with': [value('receiver.each', 'result.each'), value('argument[1]', 'result.element')],
  'Array#[Symbol.iterator]': [copies],
  'Array#[Symbol.unscopables]': [],
  'Array#constructor': [],

  Array: [value('argument[*]', 'result.element')],
  'new Array': [value('argument[*]', 'result.element')],
  'Array.from': [
    value('argument[0].element', 'result.element', { below: 2 }),
    value('argument[0].element', 'argument[1].parameter[0]'),
    value('argument[1].result', 'result.element'),
    value('argument[2]', 'argument[1].this'),
  ],
  'Array.fromAsync': [
    adopt('argument[0].element', 'result.awaited.element', { below: 2 }),
    adopt('argument[0].element', 'argument[1].parameter[0]'),
    adopt('argument[1].result', 'result.awaited.element'),
    value('argument[2]', 'argument[1].this'),
    value('argument[0].element.property[%rejected]', 'result.property[%rejected]'),
  ],
  'Array.isArray': [],
  'Array.of': [value('argument[*]', 'result.element')],
  'Array.[Symbol.species]': [],
};
