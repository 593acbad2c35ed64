import { adopt, match, value, type ModelTable } from '../row.js';

const passesElement = value('receiver.element', 'argument[0].parameter[0]');
const copies = value('receiver.element', 'result.element');
const decides = match('argument[0].result', 'result');

/** What a generator's `yield` gets back lies at `.property[%sent]`, what it returns at `.property[%returned]`. */
const advances = [
  value('receiver.element', 'result.property[value]'),
  value('receiver.property[%returned]', 'result.property[value]'),
] as const;

const advancesAsync = [
  adopt('receiver.element', 'result.awaited.property[value]'),
  adopt('receiver.property[%returned]', 'result.awaited.property[value]'),
] as const;

/** `Iterator` stands for every iterator and iterable interface of the library; see the alias table. */
export const iterators: ModelTable = {
  'Iterator#constructor': [],
  'Iterator#drop': [copies],
  'Iterator#every': [passesElement, decides],
  'Iterator#filter': [passesElement, copies, match('argument[0].result', 'result.element')],
  'Iterator#find': [passesElement, value('receiver.element', 'result'), decides],
  'Iterator#flatMap': [
    passesElement,
    value('argument[0].result.element', 'result.element'),
    value('argument[0].result.key', 'result.element[0]'),
    value('argument[0].result.value', 'result.element[1]'),
  ],
  'Iterator#forEach': [passesElement],
  'Iterator#map': [passesElement, value('argument[0].result', 'result.element')],
  'Iterator#next': [...advances, value('argument[0]', 'receiver.property[%sent]')],
  'Iterator#reduce': [
    value('receiver.element', 'argument[0].parameter[1]'),
    value('receiver.element', 'argument[0].parameter[0]', { below: 2 }),
    value('receiver.element', 'result', { below: 2 }),
    value('argument[1]', 'argument[0].parameter[0]'),
    value('argument[1]', 'result'),
    value('argument[0].result', 'argument[0].parameter[0]'),
    value('argument[0].result', 'result'),
  ],
  'Iterator#return': [...advances, value('argument[0]', 'result.property[value]')],
  'Iterator#some': [passesElement, decides],
  'Iterator#take': [copies],
  'Iterator#throw': [...advances],
  'Iterator#toArray': [copies],
  'Iterator#[Symbol.dispose]': [],
  'Iterator#[Symbol.iterator]': [value('receiver', 'result')],
  'Iterator#[Symbol.toStringTag]': [],
  'Iterator.concat': [value('argument[*].element', 'result.element')],
  'Iterator.from': [value('argument[0].element', 'result.element')],

  'AsyncIterator#next': [...advancesAsync, value('argument[0]', 'receiver.property[%sent]')],
  'AsyncIterator#return': [...advancesAsync, adopt('argument[0]', 'result.awaited.property[value]')],
  'AsyncIterator#throw': [...advancesAsync, value('argument[0]', 'result.property[%rejected]')],
  'AsyncIterator#[Symbol.asyncDispose]': [],
  'AsyncIterator#[Symbol.asyncIterator]': [value('receiver', 'result')],
};
