import { derived, match, value, type ModelTable } from '../row.js';

/** A property descriptor, or an object of descriptors, applied to the first argument, which is given back. */
const definesOne = [
  value('argument[1]', 'argument[0].key'),
  value('argument[2].property[value]', 'argument[0].at[1]'),
  value('argument[2].property[get].result', 'argument[0].at[1]'),
  value('argument[0].at[1]', 'argument[2].property[set].parameter[0]'),
  value('argument[0]', 'argument[2].property[get].this'),
  value('argument[0]', 'argument[2].property[set].this'),
] as const;

const definesMany = [
  value('argument[1].each.property[value]', 'argument[0].each'),
  value('argument[1].each.property[get].result', 'argument[0].each'),
  value('argument[0]', 'argument[1].any.property[get].this'),
  value('argument[1].each.property[value]', 'result.each'),
  value('argument[1].each.property[get].result', 'result.each'),
] as const;

const same = [value('argument[0]', 'result')] as const;

const groups = [value('argument[0].element', 'argument[1].parameter[0]')] as const;

/**
 * The trap of a proxy handler, as its parameters and result meet the proxy's users. What `get` makes of the object is not
 * followed: nearly all give the member that was asked for, which the proxy gives anyway.
 */
const traps = [
  value('argument[1].property[get].result', 'result.any'),
  value('argument[0]', 'argument[1].property[set].parameter[0]'),
  value('result.any', 'argument[1].property[set].parameter[2]'),
  value('argument[0]', 'argument[1].property[has].parameter[0]'),
  value('argument[0]', 'argument[1].property[deleteProperty].parameter[0]'),
  value('argument[0]', 'argument[1].property[ownKeys].parameter[0]'),
  value('argument[0]', 'argument[1].property[apply].parameter[0]'),
  value('argument[1].property[apply].result', 'result.result'),
  value('argument[0]', 'argument[1].property[construct].parameter[0]'),
  value('argument[0]', 'argument[1].property[defineProperty].parameter[0]'),
] as const;

export const objects: ModelTable = {
  'Object#constructor': [],
  'Object#hasOwnProperty': [match('argument[0]', 'result')],
  'Object#isPrototypeOf': [],
  'Object#propertyIsEnumerable': [match('argument[0]', 'result')],
  'Object#toLocaleString': [derived('receiver', 'result')],
  'Object#toString': [derived('receiver', 'result')],
  'Object#valueOf': [value('receiver', 'result')],
  'Object#__defineGetter__': [value('argument[0]', 'receiver.key'), value('argument[1].result', 'receiver.at[0]')],
  'Object#__defineSetter__': [
    value('argument[0]', 'receiver.key'),
    value('receiver.at[0]', 'argument[1].parameter[0]'),
  ],
  'Object#__lookupGetter__': [value('receiver.at[0]', 'result.result')],
  'Object#__lookupSetter__': [],
  'Object#__proto__': [],
  Object: same,
  'new Object': same,
  'Object.assign': [
    value('argument[1..].each', 'argument[0].each'),
    value('argument[1..].each', 'result.each'),
    value('argument[0]', 'result'),
  ],
  'Object.create': [
    value('argument[0]', 'result'),
    value('argument[1].each.property[value]', 'result.each'),
    value('argument[1].each.property[get].result', 'result.each'),
  ],
  'Object.defineProperties': [...definesMany, value('argument[0]', 'result')],
  'Object.defineProperty': [
    ...definesOne,
    value('argument[1]', 'result.key'),
    value('argument[2].property[value]', 'result.at[1]'),
    value('argument[2].property[get].result', 'result.at[1]'),
    value('argument[0]', 'result'),
  ],
  'Object.entries': [value('argument[0].key', 'result.element[0]'), value('argument[0].any', 'result.element[1]')],
  'Object.freeze': same,
  'Object.fromEntries': [
    value('argument[0].element[0]', 'result.key'),
    value('argument[0].element[1]', 'result.any'),
    value('argument[0].key', 'result.key'),
    value('argument[0].value', 'result.any'),
  ],
  'Object.getOwnPropertyDescriptor': [value('argument[0].at[1]', 'result.property[value]')],
  'Object.getOwnPropertyDescriptors': [value('argument[0].each', 'result.each.property[value]')],
  'Object.getOwnPropertyNames': [value('argument[0].key', 'result.element')],
  'Object.getOwnPropertySymbols': [],
  'Object.getPrototypeOf': [],
  'Object.groupBy': [
    ...groups,
    value('argument[0].element', 'result.any.element'),
    value('argument[1].result', 'result.key'),
  ],
  'Object.hasOwn': [match('argument[1]', 'result')],
  'Object.is': [match('argument[0]', 'result'), match('argument[1]', 'result')],
  'Object.isExtensible': [],
  'Object.isFrozen': [],
  'Object.isSealed': [],
  'Object.keys': [value('argument[0].key', 'result.element')],
  'Object.preventExtensions': same,
  'Object.seal': same,
  'Object.setPrototypeOf': [
    value('argument[0]', 'result'),
    value('argument[1]', 'argument[0]'),
    value('argument[1]', 'result'),
  ],
  'Object.values': [value('argument[0].any', 'result.element')],

  'JSON.parse': [
    derived('argument[0]', 'result'),
    derived('argument[0]', 'argument[1].parameter[1]'),
    value('argument[1].result', 'result'),
  ],
  'JSON.stringify': [
    derived('argument[0].deep', 'result'),
    value('argument[0]', 'argument[1].parameter[1]'),
    value('argument[0].any', 'argument[1].parameter[1]'),
    value('argument[0].any.any', 'argument[1].parameter[1]'),
    derived('argument[1].result', 'result'),
  ],
  'JSON.rawJSON': [derived('argument[0]', 'result')],
  'JSON.isRawJSON': [],

  'Reflect.defineProperty': definesOne,
  'Reflect.deleteProperty': [],
  'Reflect.get': [value('argument[0].at[1]', 'result'), match('argument[1]', 'result')],
  'Reflect.getOwnPropertyDescriptor': [value('argument[0].at[1]', 'result.property[value]')],
  'Reflect.getPrototypeOf': [],
  'Reflect.has': [match('argument[1]', 'result')],
  'Reflect.isExtensible': [],
  'Reflect.ownKeys': [value('argument[0].key', 'result.element')],
  'Reflect.preventExtensions': [],
  'Reflect.set': [value('argument[1]', 'argument[0].key'), value('argument[2]', 'argument[0].at[1]')],
  'Reflect.setPrototypeOf': [value('argument[1]', 'argument[0]')],

  'new Proxy': [value('argument[0]', 'result'), value('result.any', 'argument[0].any'), ...traps],
  'Proxy.revocable': [value('argument[0]', 'result.property[proxy]')],
};
