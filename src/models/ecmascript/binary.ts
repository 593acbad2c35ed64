import { derived, match, value, type ModelTable } from '../row.js';
import { each, shared } from '../table.js';
import { array } from './array.js';

/** Bytes of a buffer, read and written as a number of some width. */
const readsBytes = [derived('receiver.element', 'result')] as const;
const numericTypes = ['Int8', 'Uint8', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float16', 'Float32', 'Float64'] as const;
const bigTypes = ['BigInt64', 'BigUint64'] as const;

/** A view and the buffer under it are one memory: what is written through the one is read through the other. */
const viewsBuffer = [
  value('argument[0].element', 'result.element'),
  value('result.element', 'argument[0].element'),
  value('argument[0]', 'result.property[buffer]'),
] as const;

/** `TypedArray` stands for `Uint8Array` and its ten siblings; see the alias table. */
const typedArrays: ModelTable = {
  ...shared(array, 'Array#', 'TypedArray#', [
    ...['at', 'constructor', 'copyWithin', 'entries', 'every', 'fill', 'filter', 'find', 'findIndex', 'findLast'],
    ...['findLastIndex', 'forEach', 'includes', 'indexOf', 'keys', 'lastIndexOf', 'length', 'map', 'reduce'],
    ...['reduceRight', 'reverse', 'slice', 'some', 'sort', 'toReversed', 'toSorted', 'toString'],
    ...['values', 'with', '[Symbol.iterator]'],
  ]),
  'TypedArray#join': [derived('receiver.element', 'result'), derived('argument[0]', 'result')],
  ...each('TypedArray#', ['toLocaleString', 'toString'], [derived('receiver.element', 'result')]),
  'TypedArray#buffer': [value('receiver.element', 'result.element'), value('result.element', 'receiver.element')],
  'TypedArray#set': [value('argument[0].element', 'receiver.element')],
  'TypedArray#subarray': [value('receiver.element', 'result.element'), value('result.element', 'receiver.element')],
  ...each('TypedArray#', ['byteLength', 'byteOffset', 'BYTES_PER_ELEMENT', '[Symbol.toStringTag]'], []),
  'TypedArray#valueOf': [value('receiver', 'result')],
  'TypedArray#toBase64': [derived('receiver.element', 'result')],
  'TypedArray#toHex': [derived('receiver.element', 'result')],
  'TypedArray#setFromBase64': [derived('argument[0]', 'receiver.element')],
  'TypedArray#setFromHex': [derived('argument[0]', 'receiver.element')],
  'new TypedArray': viewsBuffer,
  ...shared(array, 'Array.', 'TypedArray.', ['from', 'of', '[Symbol.species]']),
  'TypedArray.fromBase64': [derived('argument[0]', 'result.element')],
  'TypedArray.fromHex': [derived('argument[0]', 'result.element')],
};

const buffers: ModelTable = {
  ...each(
    'ArrayBuffer#',
    [
      'byteLength',
      'constructor',
      'detached',
      'growable',
      'maxByteLength',
      'resizable',
      'resize',
      'grow',
      '[Symbol.toStringTag]',
    ],
    [],
  ),
  ...each(
    'ArrayBuffer#',
    ['slice', 'transfer', 'transferToFixedLength'],
    [value('receiver.element', 'result.element')],
  ),
  'ArrayBuffer.isView': [],
  'ArrayBuffer.[Symbol.species]': [],
  'new ArrayBuffer': [],

  'new DataView': viewsBuffer,
  'DataView#buffer': [value('receiver.element', 'result.element'), value('result.element', 'receiver.element')],
  ...each('DataView#', ['byteLength', 'byteOffset', 'constructor', '[Symbol.toStringTag]'], []),
  ...each('DataView#get', [...numericTypes, ...bigTypes], readsBytes),
  ...each('DataView#set', [...numericTypes, ...bigTypes], [derived('argument[1]', 'receiver.element')]),
};

/** Read-modify-write operations give the old value back. */
const modifies = [value('argument[0].element', 'result'), derived('argument[2]', 'argument[0].element')] as const;

const atomics: ModelTable = {
  ...each('Atomics.', ['add', 'and', 'exchange', 'or', 'sub', 'xor'], modifies),
  'Atomics.compareExchange': [
    value('argument[0].element', 'result'),
    value('argument[3]', 'argument[0].element'),
    match('argument[2]', 'argument[0].element'),
  ],
  'Atomics.load': [value('argument[0].element', 'result')],
  'Atomics.store': [value('argument[2]', 'argument[0].element'), value('argument[2]', 'result')],
  ...each('Atomics.', ['isLockFree', 'notify', 'pause', 'wait', 'waitAsync'], []),
};

export const binary: ModelTable = { ...typedArrays, ...buffers, ...atomics };
