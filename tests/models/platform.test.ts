import { createCipheriv, createHash, createHmac, createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { modelOf, PLATFORM_TABLES, type ModelRow } from '../../src/models/index.js';
import { callableOf, globalOf } from './support/call.js';
import { refute } from './support/run.js';
import { isShown } from './support/shown.js';

/** Rows that this harness can't watch, and why. */
const UNSEEN: readonly RegExp[] = [
  // A callback in the last place; a store that is only read from inside; the other end of a stream, the listeners of events.
  /argument\[last\]|%store|%listener|[Ss]tream|pipeline|AsyncLocalStorage/u,
  // State inside hashes, ciphers and keys, which shows only in a later call: see the chains below.
  /(?:Hash|Hmac|Sign|Verify)#(?:update|copy|verify|sign) |(?:Cipher|Decipher)\w*#|KeyObject#|createHmac|crypto::(?:sign|verify|createSecretKey|createPrivateKey|createPublicKey) /u,
  /StringDecoder#\w+ .*receiver|importKey|deriveKey|wrapKey|SubtleCrypto#verify/u,
  // Emitters give themselves back for a real name and listener; functions are adapted to functions.
  /EventEmitter#|promisify|callbackify|deprecate/u,
  // Content that is a blob, a form, a file or text of JSON.
  /(?:Request|Response)#(?:blob|body|clone|formData|json) |new (?:Blob|FormData|Request) |Blob#slice|getSetCookie|timers\/promises::setInterval/u,
  // A whole that is shown by its identity, parts that stand for it, values that are joined.
  /Buffer#(?:buffer|slice|subarray) |URL#search |URLSearchParams#toString|encodeInto|new Headers argument\[0\](?:\.element\[1\]|\.pair)/u,
];

const label = ({ kind, from, to, below }: ModelRow): string =>
  `${kind} ${from} -> ${to}${below === undefined ? '' : ` below ${below}`}`;

const tested = PLATFORM_TABLES.flatMap((table) => Object.entries(table))
  .map(([key, rows]): [string, ModelRow[]] => [
    key,
    rows.filter(({ from, to }) => !UNSEEN.some((pattern) => pattern.test(`${key} ${from} ${to}`))),
  ])
  .filter(([key, rows]) => rows.length > 0 && callableOf(key) !== undefined);

describe('the tested models', () => {
  it('are most of the tables', () => {
    expect(tested.length).toBeGreaterThan(150);
  });
});

describe.each(tested)('%s', (key, rows) => {
  it.each(rows.map((row) => [label(row), row] as const))('%s', async (_name, row) => {
    expect(await refute(key, row, isShown(row))).toEqual([]);
  });
});

/** Calls whose rows meet in the object between them: what goes in by the first comes out by the second. */
const CHAINS: readonly (readonly [string, string, (mark: string) => unknown])[] = [
  ['Hash#update', 'Hash#digest', (mark) => createHash('sha256').update(mark).digest('hex')],
  ['Hmac#update', 'Hmac#digest', (mark) => createHmac('sha256', 'key').update(mark).digest('hex')],
  ['createHmac', 'Hmac#digest', (mark) => createHmac('sha256', mark).update('data').digest('hex')],
  ['Hash#copy', 'Hash#digest', (mark) => createHash('sha256').update(mark).copy().digest('hex')],
  ['createSecretKey', 'KeyObject#export', (mark) => createSecretKey(mark, 'utf8').export().toString('hex')],
  [
    'Cipheriv#update',
    'Cipheriv#final',
    (mark) => {
      const cipher = createCipheriv('aes-128-cbc', Buffer.alloc(16), Buffer.alloc(16));
      cipher.update(mark);
      return cipher.final('hex');
    },
  ],
];

describe('chains of calls', () => {
  it.each(CHAINS)('%s -> %s', (first, second, call) => {
    expect(call('qzxj')).not.toEqual(call('wvkp'));
    const into = modelOf(`node:crypto::${first}`)?.rows ?? [];
    const outOf = modelOf(`node:crypto::${second}`)?.rows ?? [];
    expect(into.some(({ to }) => to === 'receiver' || to === 'result')).toBe(true);
    expect(outOf.some(({ from, to }) => from === 'receiver.deep' && to === 'result')).toBe(true);
  });
});

const INTERFACES = [
  ...['Blob', 'Buffer', 'FormData', 'Headers', 'Request', 'Response', 'SubtleCrypto', 'TextDecoder', 'TextEncoder'],
  ...['URLSearchParams'],
];

describe('completeness', () => {
  it.each(INTERFACES)('%s: every method has a model', (name) => {
    const { prototype } = globalOf(name) as { readonly prototype: object };
    const methods = Reflect.ownKeys(prototype).filter(
      (key) =>
        typeof Object.getOwnPropertyDescriptor(prototype, key)?.value === 'function' &&
        key !== 'constructor' &&
        key !== 'inspect',
    );
    const keys = methods.map((key) => `${name}#${typeof key === 'symbol' ? `[${key.description ?? ''}]` : key}`);
    expect(
      keys.filter(
        (key) =>
          modelOf(key) === undefined && !/#(?:\[nodejs|\[messaging|_|hexSlice|.*Slice$|.*Write$|asciiW)/u.test(key),
      ),
    ).toEqual([]);
  });
});
