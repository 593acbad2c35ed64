import { derived, match, value, type ModelTable } from '../row.js';
import { each } from '../table.js';

const content = [derived('receiver.deep', 'result')] as const;

const numbers = [
  ...['BigInt64BE', 'BigInt64LE', 'BigUInt64BE', 'BigUInt64LE', 'BigUint64BE', 'BigUint64LE', 'DoubleBE', 'DoubleLE'],
  ...[
    'FloatBE',
    'FloatLE',
    'Int16BE',
    'Int16LE',
    'Int32BE',
    'Int32LE',
    'Int8',
    'IntBE',
    'IntLE',
    'UInt16BE',
    'UInt16LE',
  ],
  ...['UInt32BE', 'UInt32LE', 'UInt8', 'UIntBE', 'UIntLE', 'Uint16BE', 'Uint16LE', 'Uint32BE', 'Uint32LE', 'Uint8'],
  ...['UintBE', 'UintLE'],
] as const;

/** A buffer is followed as one value: a label on any of its bytes is a label on all. */
export const buffer: ModelTable = {
  'Buffer.alloc': [derived('argument[1].deep', 'result')],
  'Buffer.allocUnsafe': [],
  'Buffer.allocUnsafeSlow': [],
  'Buffer.byteLength': [],
  'Buffer.compare': [match('argument[0].deep', 'result'), match('argument[1].deep', 'result')],
  'Buffer.concat': [derived('argument[0].deep', 'result')],
  'Buffer.copyBytesFrom': [derived('argument[0].deep', 'result')],
  'Buffer.from': [derived('argument[0].deep', 'result')],
  'Buffer.isBuffer': [],
  'Buffer.isEncoding': [],
  'Buffer.of': [derived('argument[*]', 'result')],
  'new Buffer': [derived('argument[0].deep', 'result')],
  'Buffer#buffer': [value('receiver', 'result')],
  'Buffer#compare': [match('receiver.deep', 'result'), match('argument[0].deep', 'result')],
  'Buffer#copy': [derived('receiver.deep', 'argument[0]')],
  'Buffer#equals': [match('receiver.deep', 'result'), match('argument[0].deep', 'result')],
  'Buffer#fill': [
    derived('argument[0].deep', 'receiver'),
    derived('argument[0].deep', 'result'),
    value('receiver', 'result'),
  ],
  ...each(
    'Buffer#',
    ['includes', 'indexOf', 'lastIndexOf'],
    [match('receiver.deep', 'result'), match('argument[0].deep', 'result')],
  ),
  'Buffer#length': [],
  ...each(
    'Buffer#',
    ['slice', 'subarray'],
    [derived('receiver.deep', 'result'), value('receiver.element', 'result.element')],
  ),
  ...each('Buffer#', ['swap16', 'swap32', 'swap64'], [value('receiver', 'result')]),
  'Buffer#toJSON': [derived('receiver.deep', 'result.property[data].element')],
  ...each('Buffer#', ['toLocaleString', 'toString'], content),
  'Buffer#write': [derived('argument[0]', 'receiver')],
  ...each('Buffer#read', numbers, content),
  ...each('Buffer#write', numbers, [derived('argument[0]', 'receiver')]),

  'node:buffer::atob': [derived('argument[0]', 'result')],
  'node:buffer::btoa': [derived('argument[0]', 'result')],
  'node:buffer::transcode': [derived('argument[0].deep', 'result')],
  'node:buffer::isUtf8': [],
  'node:buffer::isAscii': [],

  'node:string_decoder::StringDecoder#write': [
    derived('argument[0].deep', 'result'),
    derived('argument[0].deep', 'receiver'),
  ],
  'node:string_decoder::StringDecoder#end': [derived('argument[0].deep', 'result'), derived('receiver', 'result')],
};
