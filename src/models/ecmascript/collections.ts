import { match, value, type ModelTable } from '../row.js';

const keyed = [match('argument[0]', 'result')] as const;

/** Methods of `Map` and, with weak keys, of `WeakMap`. */
const storesEntry = [
  value('argument[0]', 'receiver.key'),
  value('argument[1]', 'receiver.entry[0]'),
  value('argument[0]', 'result.key'),
  value('argument[1]', 'result.entry[0]'),
  value('receiver', 'result'),
] as const;

/** What gives the receiver back gives back what it has just put in, too. */
const addsElement = [
  value('argument[0]', 'receiver.element'),
  value('argument[0]', 'result.element'),
  value('receiver', 'result'),
] as const;

const readsEntry = [
  value('receiver.entry[0]', 'result'),
  match('argument[0]', 'result'),
  match('receiver.key', 'result'),
] as const;

const getOrInsert = [
  value('receiver.entry[0]', 'result'),
  match('argument[0]', 'result'),
  value('argument[0]', 'receiver.key'),
  value('argument[1]', 'receiver.entry[0]'),
  value('argument[1]', 'result'),
] as const;

const getOrInsertComputed = [
  value('receiver.entry[0]', 'result'),
  match('argument[0]', 'result'),
  value('argument[0]', 'receiver.key'),
  value('argument[0]', 'argument[1].parameter[0]'),
  value('argument[1].result', 'receiver.entry[0]'),
  value('argument[1].result', 'result'),
] as const;

/** Entries of pairs, or of another Map. */
const fromEntries = [
  value('argument[0].element[0]', 'result.key'),
  value('argument[0].pair', 'result.pair'),
  value('argument[0].key', 'result.key'),
  value('argument[0].value', 'result.value'),
] as const;

const entries = [value('receiver.key', 'result.element[0]'), value('receiver.value', 'result.element[1]')] as const;

const has = [match('argument[0]', 'result'), match('receiver.element', 'result')] as const;

/** Set algebra: the argument is any set-like, so a Map counts with its keys. */
const keepsOwn = [value('receiver.element', 'result.element')] as const;
const keepsBoth = [
  value('receiver.element', 'result.element'),
  value('argument[0].element', 'result.element'),
  value('argument[0].key', 'result.element'),
] as const;
const comparedWith = [
  match('argument[0].element', 'result.element'),
  match('argument[0].key', 'result.element'),
] as const;
const comparesSets = [
  match('receiver.element', 'result'),
  match('argument[0].element', 'result'),
  match('argument[0].key', 'result'),
] as const;

export const collections: ModelTable = {
  'Map#clear': [],
  'Map#constructor': [],
  'Map#delete': keyed,
  'Map#entries': entries,
  'Map#forEach': [
    value('receiver.value', 'argument[0].parameter[0]'),
    value('receiver.key', 'argument[0].parameter[1]'),
    value('receiver', 'argument[0].parameter[2]'),
    value('argument[1]', 'argument[0].this'),
  ],
  'Map#get': readsEntry,
  'Map#getOrInsert': getOrInsert,
  'Map#getOrInsertComputed': getOrInsertComputed,
  'Map#has': [...keyed, match('receiver.key', 'result')],
  'Map#keys': [value('receiver.key', 'result.element')],
  'Map#set': storesEntry,
  'Map#size': [],
  'Map#values': [value('receiver.value', 'result.element')],
  'Map#[Symbol.iterator]': entries,
  'new Map': fromEntries,
  'Map.groupBy': [
    value('argument[0].element', 'argument[1].parameter[0]'),
    value('argument[0].element', 'result.value.element'),
    value('argument[1].result', 'result.key'),
  ],
  'Map.[Symbol.species]': [],

  'Set#add': addsElement,
  'Set#clear': [],
  'Set#constructor': [],
  'Set#delete': keyed,
  'Set#difference': [...keepsOwn, ...comparedWith],
  'Set#entries': [value('receiver.element', 'result.element[0]'), value('receiver.element', 'result.element[1]')],
  'Set#forEach': [
    value('receiver.element', 'argument[0].parameter[0]'),
    value('receiver.element', 'argument[0].parameter[1]'),
    value('receiver', 'argument[0].parameter[2]'),
    value('argument[1]', 'argument[0].this'),
  ],
  'Set#has': has,
  'Set#intersection': [...keepsBoth, ...comparedWith],
  'Set#isDisjointFrom': comparesSets,
  'Set#isSubsetOf': comparesSets,
  'Set#isSupersetOf': comparesSets,
  'Set#keys': keepsOwn,
  'Set#size': [],
  'Set#symmetricDifference': [...keepsBoth, ...comparedWith],
  'Set#union': keepsBoth,
  'Set#values': keepsOwn,
  'Set#[Symbol.iterator]': keepsOwn,
  'new Set': [
    value('argument[0].element', 'result.element'),
    ...[value('argument[0].key', 'result.element[0]'), value('argument[0].value', 'result.element[1]')],
  ],
  'Set.[Symbol.species]': [],

  'WeakMap#constructor': [],
  'WeakMap#delete': keyed,
  'WeakMap#get': readsEntry,
  'WeakMap#getOrInsert': getOrInsert,
  'WeakMap#getOrInsertComputed': getOrInsertComputed,
  'WeakMap#has': [...keyed, match('receiver.key', 'result')],
  'WeakMap#set': storesEntry,
  'new WeakMap': fromEntries,

  'WeakSet#add': addsElement,
  'WeakSet#constructor': [],
  'WeakSet#delete': keyed,
  'WeakSet#has': has,
  'new WeakSet': [value('argument[0].element', 'result.element')],

  'WeakRef#constructor': [],
  'WeakRef#deref': [value('receiver.property[%target]', 'result')],
  'new WeakRef': [value('argument[0]', 'result.property[%target]')],

  'FinalizationRegistry#constructor': [],
  'FinalizationRegistry#register': [value('argument[1]', 'receiver.property[%cleanup].parameter[0]')],
  'FinalizationRegistry#unregister': [],
  'new FinalizationRegistry': [value('argument[0]', 'result.property[%cleanup]')],
};
