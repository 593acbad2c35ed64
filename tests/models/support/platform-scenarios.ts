import { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import crypto from 'node:crypto';
import { serialize } from 'node:v8';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { build } from './build.js';
import { leafOf, type ReceiverOf, type Scenario } from './scenarios.js';

const SMALL = { marks: [7, 5], neutral: 3 } as const;
const BYTES = { marks: [Buffer.from('qzxjqzxj'), Buffer.from('wvkpwvkp')], neutral: Buffer.from('nnnnnnnn') } as const;
const BASE64 = { marks: ['cXp4ag==', 'd3ZrcA=='], neutral: 'bm5ubg==' } as const;
const ADDRESSES = { marks: ['http://qzxj.test/a', 'http://wvkp.test/b'], neutral: 'http://nnnn.test/c' } as const;

const keys = (): crypto.KeyPairSyncResult<string, string> =>
  crypto.generateKeyPairSync('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

const PAIR = keys();

/** A constructor function with a prototype of its own. */
const inheritor = (): object => Object.assign(() => undefined, { prototype: {} });

const named =
  (make: () => { set(name: string, value: string): void }): ReceiverOf =>
  (wanted, marked, materials) => {
    const filled = make();
    const content = build([...wanted, [{ kind: 'value' }]], marked, materials);
    if (content instanceof Map) {
      for (const [name, value] of content as Map<string, string>) filled.set(name, value);
    }
    return filled;
  };

const bodied =
  (make: (body: string) => unknown): ReceiverOf =>
  (_wanted, marked, { mark, neutral }) =>
    make(String(marked === undefined ? neutral : mark));

const streamOf: ReceiverOf = (wanted, marked, materials) =>
  ReadableStream.from(build([[{ kind: 'element' }], ...wanted], marked, materials) as Iterable<unknown>);

/** How a receiver of a platform type is made. */
export const PLATFORM_RECEIVERS: Readonly<Record<string, ReceiverOf>> = {
  URL: (...about) => new URL(leafOf(...about) as string),
  URLSearchParams: named(() => new URLSearchParams()),
  FormData: named(() => new FormData()),
  Headers: named(() => new Headers()),
  Request: bodied((body) => new Request('http://nnnn.test', { method: 'POST', body })),
  Response: bodied((body) => new Response(body)),
  Blob: bodied((text) => new Blob([text])),
  Buffer: (...about) => Buffer.from(leafOf(...about) as Uint8Array),
  TextEncoder: () => new TextEncoder(),
  TextDecoder: () => new TextDecoder(),
  SubtleCrypto: () => crypto.webcrypto.subtle,
  ReadableStream: streamOf,
  ReadableStreamDefaultReader: (...about) => (streamOf(...about) as ReadableStream).getReader(),
  'node:crypto::Hash': (...about) => crypto.createHash('sha256').update(leafOf(...about) as string),
  'node:crypto::Hmac': (...about) => crypto.createHmac('sha256', 'k').update(leafOf(...about) as string),
  'node:crypto::Sign': (...about) => crypto.createSign('sha256').update(leafOf(...about) as string),
  'node:string_decoder::StringDecoder': () => new StringDecoder('utf8'),
  'node:stream::Readable': (wanted, marked, materials) =>
    Readable.from(build([[{ kind: 'element' }], ...wanted], marked, materials) as Iterable<unknown>),
  'node:stream::Writable': () => new Writable({ objectMode: true, write: () => undefined }),
};

/** What the members of a platform type, and the exports of a module, are tested with. */
export const PLATFORM_OWNERS: Readonly<Record<string, Scenario>> = {
  URL: ADDRESSES,
  Buffer: { ...BYTES, required: 0 },
  TextDecoder: { ...BYTES, required: 0 },
  'node:crypto': BYTES,
  'node:crypto::Hash': { required: 1 },
  'node:crypto::Hmac': { required: 1 },
  'node:url': ADDRESSES,
  'node:zlib': BYTES,
};

const numbered = (prefix: 'read' | 'write', names: readonly string[], scenario: Scenario): Record<string, Scenario> =>
  Object.fromEntries(names.map((name) => [`Buffer#${prefix}${name}`, scenario]));

const BIG = { marks: [7n, 5n], neutral: 3n } as const;
const bigs = ['BigInt64BE', 'BigInt64LE', 'BigUInt64BE', 'BigUInt64LE', 'BigUint64BE', 'BigUint64LE'];
const fixed = [
  ...['DoubleBE', 'DoubleLE', 'FloatBE', 'FloatLE', 'Int16BE', 'Int16LE', 'Int32BE', 'Int32LE', 'Int8', 'UInt16BE'],
  ...['UInt16LE', 'UInt32BE', 'UInt32LE', 'UInt8', 'Uint16BE', 'Uint16LE', 'Uint32BE', 'Uint32LE', 'Uint8'],
];
const sized = ['IntBE', 'IntLE', 'UIntBE', 'UIntLE', 'UintBE', 'UintLE'];
const receiver = (): Buffer => Buffer.alloc(16);

const hmacKey = (text: unknown): Promise<crypto.webcrypto.CryptoKey> =>
  crypto.webcrypto.subtle.importKey('raw', Buffer.from(String(text)), { name: 'HMAC', hash: 'SHA-256' }, true, [
    'sign',
  ]);

const HMAC_KEY = await hmacKey('k');
const AES_KEY = await crypto.webcrypto.subtle.importKey('raw', Buffer.alloc(16, 1), 'AES-CBC', true, [
  'encrypt',
  'decrypt',
  'wrapKey',
]);
const CBC = { name: 'AES-CBC', iv: Buffer.alloc(16) };
const encrypted = async (text: string): Promise<ArrayBuffer> =>
  crypto.webcrypto.subtle.encrypt(CBC, AES_KEY, Buffer.from(text));
const ENCRYPTED = {
  marks: [await encrypted('qzxj'), await encrypted('wvkp')],
  neutral: await encrypted('nnnn'),
} as const;
const HMAC_KEYS = { marks: [await hmacKey('qzxj'), await hmacKey('wvkp')], neutral: await hmacKey('nnnn') } as const;
const PBKDF2 = { name: 'PBKDF2', hash: 'SHA-256', salt: Buffer.alloc(8), iterations: 1 };
const password = (text: string): Promise<crypto.webcrypto.CryptoKey> =>
  crypto.webcrypto.subtle.importKey('raw', Buffer.from(text), 'PBKDF2', false, ['deriveBits', 'deriveKey']);
const PASSWORDS = { marks: [await password('qzxj'), await password('wvkp')], neutral: await password('nnnn') } as const;

/** Platform functions that need particular arguments. */
export const PLATFORM_SCENARIOS: Readonly<Record<string, Scenario>> = {
  'new URL': { ...ADDRESSES, required: 1, args: () => ['a'] },
  'URL.parse': { ...ADDRESSES, required: 1, args: () => ['a'] },
  'URL.createObjectURL': { marks: [new Blob(['qzxj']), new Blob(['wvkp'])], neutral: '' },
  'URLSearchParams#has': { args: () => ['nnnn', 'nnnn'] },
  'new URLSearchParams': { required: 1 },
  'new Headers': { required: 1 },
  'new Request': { ...ADDRESSES, required: 1 },
  'Response.redirect': { ...ADDRESSES, required: 1 },
  'new Response': { required: 1 },
  'Response.json': { required: 1 },
  'new Blob': { marks: [['qzxj'], ['wvkp-']], neutral: ['n'], required: 1 },
  'new File': { marks: [['qzxj'], ['wvkp']], neutral: ['n'], marksAt: { 1: ['qzxj', 'wvkp'] }, required: 2 },
  'Blob#slice': { required: 0 },
  atob: BASE64,
  'node:buffer::atob': BASE64,
  'node:buffer::btoa': { marks: ['qzxj', 'wvkp'], neutral: 'nnnn' },
  'TextEncoder#encodeInto': { args: () => ['nnnn', new Uint8Array(8)], keepsArguments: true },

  'SubtleCrypto#digest': { ...BYTES, args: () => ['SHA-256'] },
  'SubtleCrypto#encrypt': { ...BYTES, args: () => [CBC, AES_KEY] },
  'SubtleCrypto#decrypt': { ...ENCRYPTED, args: () => [CBC, AES_KEY] },
  'SubtleCrypto#sign': { ...BYTES, args: () => ['HMAC', HMAC_KEY], marksAt: { 1: HMAC_KEYS.marks } },
  'SubtleCrypto#verify': { ...BYTES, args: () => ['HMAC', HMAC_KEY] },
  'SubtleCrypto#importKey': {
    ...BYTES,
    args: () => ['raw', undefined, { name: 'HMAC', hash: 'SHA-256' }, true, ['sign']],
  },
  'SubtleCrypto#exportKey': { ...HMAC_KEYS, args: () => ['raw'] },
  'SubtleCrypto#deriveBits': { ...PASSWORDS, args: () => [PBKDF2, undefined, 128] },

  'Buffer.alloc': { ...BYTES, args: () => [8] },
  'Buffer.compare': { ...BYTES, required: 2 },
  'Buffer.concat': { marks: [[BYTES.marks[0]], [BYTES.marks[1]]], neutral: [], required: 1 },
  'Buffer.copyBytesFrom': { ...BYTES, required: 1 },
  'Buffer.from': { ...BYTES, required: 1 },
  'Buffer.of': { ...SMALL, required: 1 },
  'new Buffer': { ...BYTES, required: 1 },
  'Buffer#write': { marks: ['qzxj', 'wvkp'], neutral: 'nnnn', receiver },
  'Buffer#copy': { ...BYTES, args: () => [Buffer.alloc(8)] },
  'Buffer#compare': { ...BYTES, required: 1 },
  'Buffer#equals': { ...BYTES, required: 1 },
  'Buffer#includes': { ...BYTES, required: 1 },
  'Buffer#indexOf': { ...BYTES, required: 1 },
  'Buffer#lastIndexOf': { ...BYTES, required: 1 },
  'Buffer#fill': { ...BYTES, required: 1 },
  ...numbered('read', [...bigs, ...fixed], { args: () => [0] }),
  ...numbered('read', sized, { args: () => [0, 4] }),
  ...numbered('write', bigs, { ...BIG, args: () => [3n, 0], receiver }),
  ...numbered('write', fixed, { ...SMALL, args: () => [3, 0], receiver }),
  ...numbered('write', sized, { ...SMALL, args: () => [3, 0, 4], receiver }),
  'node:buffer::transcode': { ...BYTES, args: () => [undefined, 'utf8', 'latin1'] },
  'node:string_decoder::StringDecoder#write': { ...BYTES, required: 1 },
  'node:string_decoder::StringDecoder#end': { ...BYTES, required: 1 },

  'node:crypto::timingSafeEqual': { ...BYTES, required: 2 },
  'node:crypto::createHmac': { args: () => ['sha256'], marks: ['qzxj', 'wvkp'], neutral: 'k' },
  'node:crypto::Hash#digest': { args: () => ['hex'] },
  'node:crypto::Hmac#digest': { args: () => ['hex'] },
  'node:crypto::Hash#copy': { required: 0 },
  'node:crypto::Sign#sign': { args: () => [PAIR.privateKey] },
  'node:crypto::hash': { ...BYTES, args: () => ['sha256'] },
  'node:crypto::pbkdf2Sync': { ...BYTES, args: () => [undefined, 'salt', 1, 16, 'sha256'] },
  'node:crypto::scryptSync': { ...BYTES, args: () => [undefined, 'salt', 16] },
  'node:crypto::hkdfSync': { ...BYTES, args: () => ['sha256', undefined, 'salt', 'info', 16] },
  'node:crypto::sign': { ...BYTES, args: () => ['sha256', undefined, PAIR.privateKey] },
  'node:crypto::publicEncrypt': { ...BYTES, args: () => [PAIR.publicKey] },
  'node:crypto::privateEncrypt': { ...BYTES, args: () => [PAIR.privateKey] },
  'node:crypto::publicDecrypt': {
    marks: [
      crypto.privateEncrypt(PAIR.privateKey, BYTES.marks[0]),
      crypto.privateEncrypt(PAIR.privateKey, BYTES.marks[1]),
    ],
    neutral: BYTES.neutral,
    args: () => [PAIR.publicKey],
  },
  'node:crypto::privateDecrypt': {
    marks: [crypto.publicEncrypt(PAIR.publicKey, BYTES.marks[0]), crypto.publicEncrypt(PAIR.publicKey, BYTES.marks[1])],
    neutral: BYTES.neutral,
    args: () => [PAIR.privateKey],
  },
  'node:crypto::createPrivateKey': { marks: [keys().privateKey, keys().privateKey], neutral: '' },
  'node:crypto::createPublicKey': { marks: [keys().publicKey, keys().publicKey], neutral: '' },

  'node:url::fileURLToPath': { marks: ['file:///qzxj', 'file:///wvkp'], neutral: 'file:///n' },
  'node:url::urlToHttpOptions': { marks: [new URL('http://qzxj.test'), new URL('http://wvkp.test')], neutral: '' },
  'node:url::domainToUnicode': { marks: ['xn--iv-yda.test', 'xn--fsq.test'], neutral: '' },
  'node:url::domainToASCII': { marks: ['qzxj.test', 'wvkp.test'], neutral: '' },
  'node:url::pathToFileURL': { marks: ['/qzxj', '/wvkp'], neutral: '' },
  'node:querystring::parse': { marks: ['nnnn=qzxj', 'nnnn=wvkp'], neutral: '' },
  'node:querystring::decode': { marks: ['nnnn=qzxj', 'nnnn=wvkp'], neutral: '' },
  'node:querystring::stringify': { marks: [{ a: 'qzxj' }, { a: 'wvkp' }], neutral: {} },
  'node:querystring::encode': { marks: [{ a: 'qzxj' }, { a: 'wvkp' }], neutral: {} },
  'node:querystring::unescape': { marks: ['%71', '%72'], neutral: '' },
  'node:util::inherits': {
    marks: [{ nnnn: 'qzxj' }, { nnnn: 'wvkp' }],
    fresh: () => ({}),
    args: () => [inheritor(), inheritor()],
    convert: (built) => Object.assign(() => undefined, built),
  },
  'node:util::styleText': { args: () => ['red'] },
  'node:util::formatWithOptions': { args: () => [{}] },
  'node:util::deprecate': { args: () => [undefined, 'deprecated'], required: 2 },

  ...Object.fromEntries(
    ['node:path', 'node:path/posix', 'node:path/win32'].flatMap((module) => [
      [`${module}::extname`, { marks: ['a.qzxj', 'a.wvkp'], neutral: 'a.n' }],
      [`${module}::dirname`, { marks: ['/qzxj/a', '/wvkp/a'], neutral: '/n/a' }],
      [`${module}::relative`, { marks: ['/qzxj/a', '/wvkp/a'], neutral: '/n/a', args: () => ['/a'] }],
      [`${module}::format`, { marks: ['qzxj', 'wvkp'], neutral: 'n', name: 'base' }],
    ]),
  ),
  ...Object.fromEntries(
    (['brotliDecompress', 'gunzip', 'inflate', 'inflateRaw', 'unzip'] as const).map((name) => {
      const pack = {
        brotliDecompress: brotliCompressSync,
        gunzip: gzipSync,
        inflate: deflateSync,
        inflateRaw: deflateRawSync,
        unzip: gzipSync,
      }[name];
      return [`node:zlib::${name}Sync`, { marks: [pack('qzxj'), pack('wvkp')], neutral: '' }];
    }),
  ),
  'node:url::resolve': { ...ADDRESSES, args: () => ['http://nnnn.test', 'a'] },
  'node:v8::deserialize': { marks: [serialize('qzxj'), serialize('wvkp')], neutral: '' },
  'node:timers/promises::setTimeout': { args: () => [0], required: 1 },
  'process.nextTick': { required: 1 },
};
