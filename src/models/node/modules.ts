import { emits, listens } from '../listeners.js';
import { adopt, derived, match, value, type ModelTable } from '../row.js';
import { each } from '../table.js';

const first = [derived('argument[0]', 'result')] as const;
const all = [derived('argument[*]', 'result')] as const;

function pathModule(module: string): ModelTable {
  return {
    ...each(`${module}::`, ['basename', 'dirname', 'extname', 'normalize', 'parse', 'toNamespacedPath'], first),
    ...each(`${module}::`, ['join', 'resolve'], all),
    // The start only says how far up to go.
    [`${module}::relative`]: [derived('argument[1]', 'result')],
    [`${module}::format`]: [derived('argument[0].any', 'result')],
    [`${module}::isAbsolute`]: [],
  };
}

const paths: ModelTable = {
  ...pathModule('node:path'),
  ...pathModule('node:path/posix'),
  ...pathModule('node:path/win32'),
};

const addresses: ModelTable = {
  ...each('node:url::', ['domainToASCII', 'domainToUnicode', 'parse', 'pathToFileURL'], first),
  'node:url::fileURLToPath': [derived('argument[0].deep', 'result')],
  'node:url::format': [derived('argument[0].deep', 'result')],
  'node:url::resolve': all,
  'node:url::urlToHttpOptions': [derived('argument[0].deep', 'result')],

  ...each('node:querystring::', ['decode', 'parse'], [derived('argument[0]', 'result.any')]),
  ...each('node:querystring::', ['encode', 'stringify'], [derived('argument[0].deep', 'result')]),
  ...each('node:querystring::', ['escape', 'unescape'], first),
  ...each('node:punycode::', ['decode', 'encode', 'toASCII', 'toUnicode'], first),
};

/** A function that takes a callback as its last parameter, and one that gives a promise. */
const promisifies = [
  value('result.parameter[0]', 'argument[0].parameter[0]'),
  value('result.parameter[1]', 'argument[0].parameter[1]'),
  value('result.parameter[2]', 'argument[0].parameter[2]'),
  value('result.parameter[3]', 'argument[0].parameter[3]'),
  value('argument[0].parameter[0].parameter[1]', 'result.result.awaited'),
  value('argument[0].parameter[1].parameter[1]', 'result.result.awaited'),
  value('argument[0].parameter[2].parameter[1]', 'result.result.awaited'),
  value('argument[0].parameter[3].parameter[1]', 'result.result.awaited'),
  value('argument[0].parameter[0].parameter[0]', 'result.result.property[%rejected]'),
  value('argument[0].parameter[1].parameter[0]', 'result.result.property[%rejected]'),
  value('argument[0].parameter[2].parameter[0]', 'result.result.property[%rejected]'),
  value('argument[0].parameter[3].parameter[0]', 'result.result.property[%rejected]'),
] as const;

const callbackifies = [
  value('result.parameter[0]', 'argument[0].parameter[0]'),
  value('result.parameter[1]', 'argument[0].parameter[1]'),
  value('result.parameter[2]', 'argument[0].parameter[2]'),
  value('argument[0].result.awaited', 'result.parameter[0].parameter[1]'),
  value('argument[0].result.awaited', 'result.parameter[1].parameter[1]'),
  value('argument[0].result.awaited', 'result.parameter[2].parameter[1]'),
  value('argument[0].result.awaited', 'result.parameter[3].parameter[1]'),
] as const;

const utilities: ModelTable = {
  'node:util::callbackify': callbackifies,
  'node:util::debuglog': [],
  'node:util::deprecate': [value('argument[0]', 'result')],
  'node:util::format': [derived('argument[*].deep', 'result')],
  'node:util::formatWithOptions': [derived('argument[1..].deep', 'result')],
  'node:util::inherits': [value('argument[1].property[prototype]', 'argument[0].property[prototype]')],
  'node:util::inspect': [derived('argument[0].deep', 'result')],
  'node:util::isDeepStrictEqual': [match('argument[0].deep', 'result'), match('argument[1].deep', 'result')],
  'node:util::promisify': promisifies,
  ...each('node:util::', ['stripVTControlCharacters', 'toUSVString'], first),
  'node:util::styleText': [derived('argument[1]', 'result')],

  ...each('node:v8::', ['serialize', 'deserialize'], [derived('argument[0].deep', 'result')]),

  'node:timers/promises::setTimeout': [value('argument[1]', 'result.awaited')],
  'node:timers/promises::setImmediate': [value('argument[0]', 'result.awaited')],
  'node:timers/promises::setInterval': [value('argument[1]', 'result.element')],
  'process.nextTick': [
    value('argument[1]', 'argument[0].parameter[0]'),
    value('argument[2]', 'argument[0].parameter[1]'),
    value('argument[3]', 'argument[0].parameter[2]'),
    value('argument[4]', 'argument[0].parameter[3]'),
  ],
};

const compressions = [
  'brotliCompress',
  'brotliDecompress',
  'deflate',
  'deflateRaw',
  'gunzip',
  'gzip',
  'inflate',
  'inflateRaw',
  'unzip',
];

const compression: ModelTable = {
  ...each('node:zlib::', compressions, [derived('argument[0].deep', 'argument[last].parameter[1]')]),
  ...each(
    'node:zlib::',
    compressions.map((name) => `${name}Sync`),
    [derived('argument[0].deep', 'result')],
  ),
};

const fileOperations = [
  ...[
    'access',
    'appendFile',
    'copyFile',
    'mkdir',
    'open',
    'readFile',
    'readdir',
    'rename',
    'rm',
    'rmdir',
    'stat',
    'unlink',
  ],
  ...['writeFile'],
] as const;

/** What a file holds is not followed: reading gives the file's data, not the path's, and writing gives nothing back. */
const files: ModelTable = {
  ...each('node:fs::', fileOperations, []),
  ...each(
    'node:fs::',
    fileOperations.map((name) => `${name}Sync`),
    [],
  ),
  ...each('node:fs/promises::', fileOperations, []),
  ...each('node:fs::', ['createReadStream', 'createWriteStream', 'existsSync'], []),
};

const contexts: ModelTable = {
  'node:async_hooks::AsyncLocalStorage#run': [
    value('argument[0]', 'receiver.property[%store]'),
    value('argument[1].result', 'result'),
    value('argument[2]', 'argument[1].parameter[0]'),
    value('argument[3]', 'argument[1].parameter[1]'),
    value('argument[4]', 'argument[1].parameter[2]'),
  ],
  'node:async_hooks::AsyncLocalStorage#exit': [value('argument[0].result', 'result')],
  'node:async_hooks::AsyncLocalStorage#enterWith': [value('argument[0]', 'receiver.property[%store]')],
  'node:async_hooks::AsyncLocalStorage#getStore': [value('receiver.property[%store]', 'result')],
};

const chained = [value('receiver', 'result')] as const;

/** Waiting is listening: the listener's arguments are what is waited for. */
const waits = value('result.property[%listener]', 'argument[0].property[%listeners].at[1]');

const emitters: ModelTable = {
  ...each(
    'node:events::EventEmitter#',
    ['addListener', 'on', 'once', 'prependListener', 'prependOnceListener'],
    [...listens, ...chained],
  ),
  ...each('node:events::EventEmitter#', ['off', 'removeAllListeners', 'removeListener', 'setMaxListeners'], chained),
  'node:events::EventEmitter#emit': emits,
  ...each(
    'node:events::EventEmitter#',
    ['listeners', 'rawListeners'],
    [value('receiver.property[%listeners].at[0]', 'result.element')],
  ),
  ...each('node:events::EventEmitter#', ['eventNames', 'getMaxListeners', 'listenerCount'], []),
  'node:events::once': [
    waits,
    value('result.property[%listener].parameter[0]', 'result.awaited[0]'),
    value('result.property[%listener].parameter[1]', 'result.awaited[1]'),
  ],
  'node:events::on': [
    waits,
    value('result.property[%listener].parameter[0]', 'result.element[0]'),
    value('result.property[%listener].parameter[1]', 'result.element[1]'),
  ],
  ...each('node:events::', ['new EventEmitter', 'new EventEmitterAsyncResource', 'new default'], []),
};

const transforms = [
  value('result.element', 'argument[0].property[transform].parameter[0]'),
  value('argument[0].property[transform].parameter[2].parameter[1]', 'result.element'),
] as const;

const writes = [value('argument[0]', 'receiver.element')] as const;
const readableHelper = value('receiver.element', 'argument[0].parameter[0]');

/** Streams hold their chunks at `.element`. */
const streams: ModelTable = {
  'node:stream::Readable.from': [value('argument[0].element', 'result.element')],
  'node:stream::new Readable': [value('argument[0].property[read].this.element', 'result.element')],
  'node:stream::Readable#push': writes,
  'node:stream::Readable#unshift': writes,
  'node:stream::Readable#read': [value('receiver.element', 'result')],
  'node:stream::Readable#pipe': [value('receiver.element', 'argument[0].element'), value('argument[0]', 'result')],
  ...each('node:stream::Readable#', ['pause', 'resume', 'setEncoding', 'unpipe'], chained),
  'node:stream::Readable#[Symbol.asyncIterator]': [value('receiver.element', 'result.element')],
  'node:stream::Readable#map': [readableHelper, adopt('argument[0].result', 'result.element')],
  'node:stream::Readable#filter': [
    readableHelper,
    value('receiver.element', 'result.element'),
    match('argument[0].result', 'result.element'),
  ],
  'node:stream::Readable#forEach': [readableHelper],
  'node:stream::Readable#toArray': [value('receiver.element', 'result.awaited.element')],
  'node:stream::new Writable': [value('result.element', 'argument[0].property[write].parameter[0]')],
  'node:stream::Writable#write': writes,
  'node:stream::Writable#end': [...writes, value('argument[0]', 'result.element'), value('receiver', 'result')],
  'node:stream::new Transform': transforms,
  'node:stream::new PassThrough': [],
  ...Object.fromEntries(
    ['node:stream::pipeline', 'node:stream/promises::pipeline'].map((key) => [
      key,
      [
        value('argument[0].element', 'argument[1].element'),
        value('argument[1].element', 'argument[2].element'),
        value('argument[2].element', 'argument[3].element'),
        value('argument[3].element', 'argument[4].element'),
        value('argument[0]', 'argument[1].parameter[0]'),
        value('argument[1].result.element', 'argument[2].element'),
        value('argument[1].result', 'argument[2].parameter[0]'),
        value('argument[2].result.element', 'argument[3].element'),
      ],
    ]),
  ),
};

export const nodeModules: ModelTable = {
  ...paths,
  ...addresses,
  ...utilities,
  ...compression,
  ...files,
  ...contexts,
  ...emitters,
  ...streams,
};
