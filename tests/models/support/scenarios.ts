import { build, type Chain, type Materials } from './build.js';

/**
 * What can't be read off a model's rows: which values a method takes, and which arguments it needs in order to do anything.
 */
export interface Scenario {
  /** Two marks that the method treats alike, and a third value for everything else. */
  readonly marks?: readonly [unknown, unknown];
  readonly neutral?: unknown;
  /** Makes a neutral value anew for each call, where calls change it. */
  readonly fresh?: () => unknown;
  /** Other marks where the source is this argument. */
  readonly marksAt?: Readonly<Record<number, readonly [unknown, unknown]>>;
  /** Arguments for the places where nothing is marked and no row says what stands there. */
  readonly args?: () => readonly unknown[];
  /** How many arguments are always given; the function's own length when not said. */
  readonly required?: number;
  /** The receiver, from the mark or the neutral value that it is to hold. */
  readonly receiver?: (leaf: unknown, marked: Chain | undefined) => unknown;
  /** What callbacks give back. */
  readonly answer?: (parameters: readonly unknown[]) => unknown;
  readonly plainKeys?: boolean;
  /** The name of the one property that stands for any; `nnnn` when not said. */
  readonly name?: string;
  /** Arguments are given as they are, also where a row writes into them. */
  readonly keepsArguments?: boolean;
  /** What a value that was built as an argument becomes. */
  readonly convert?: (built: unknown) => unknown;
  /** What is done with the outcome, so that callbacks are called. */
  readonly exercise?: (result: unknown, materials: Materials) => void;
}

const TEXT = { marks: ['qzxj', 'wvkp'], neutral: 'nnnn' } as const;
const NUMBERS = { marks: [77, 55], neutral: 3 } as const;
const BIGINTS = { marks: [77n, 55n], neutral: 3n } as const;
const OBJECTS = { marks: [{ mark: 1 }, { mark: 2 }], neutral: { neutral: 0 } } as const;
/** Marks that may be written to: each key has its own. */
const wholes = (): { readonly marks: readonly [object, object] } => ({
  marks: [{ nnnn: 'qzxj' }, { nnnn: 'wvkp' }],
});
const TIMES = { marks: [60_123_456_789, 1_234_567_890_123], neutral: 3 } as const;
const SMALL = { marks: [7, 5], neutral: 3 } as const;
const LOCALES = {
  marks: [
    'de-Latn-DE-u-ca-gregory-co-phonebk-hc-h23-kf-upper-nu-latn',
    'fr-Cyrl-CA-u-ca-buddhist-co-emoji-hc-h12-kf-lower-nu-arab',
  ],
  neutral: 'en',
} as const;

/** How a receiver is made for what the rows want of it. */
export type ReceiverOf = (wanted: readonly Chain[], marked: Chain | undefined, materials: Materials) => unknown;

const listOf: ReceiverOf = (wanted, marked, materials) => build([[{ kind: 'element' }], ...wanted], marked, materials);
/** The mark when the receiver is marked as a whole, otherwise the neutral value. */
export const leafOf: ReceiverOf = (_wanted, marked, { mark, neutral }) => (marked === undefined ? neutral : mark);

function* yields(list: readonly unknown[], returned: unknown): Generator {
  yield* list;
  return returned;
}

// eslint-disable-next-line @typescript-eslint/require-await -- what is tested is an asynchronous generator
async function* yieldsAsync(list: readonly unknown[], returned: unknown): AsyncGenerator {
  yield* list;
  return returned;
}

const isReturned = (marked: Chain | undefined): boolean =>
  marked?.[0]?.kind === 'property' && marked[0].name === '%returned';

const iteratorOf =
  (make: (list: readonly unknown[], returned: unknown) => unknown): ReceiverOf =>
  (wanted, marked, materials) =>
    isReturned(marked)
      ? make([], materials.mark)
      : make(listOf(wanted, marked, materials) as readonly unknown[], materials.neutral);

/** How a receiver of a type is made; everything else is built from the rows, or a plain value. */
export const RECEIVERS: Readonly<Record<string, ReceiverOf>> = {
  Array: listOf,
  TypedArray: (...about) => Uint8Array.from(listOf(...about) as number[]),
  ArrayBuffer: (...about) => Uint8Array.from(listOf(...about) as number[]).buffer,
  DataView: (...about) => new DataView(new Uint8Array(16).fill((listOf(...about) as number[])[0] ?? 0).buffer),
  Set: (...about) => new Set(listOf(...about) as unknown[]),
  WeakSet: (...about) => new WeakSet(listOf(...about) as object[]),
  Map: (wanted, marked, materials) => build([...wanted, [{ kind: 'value' }]], marked, materials),
  WeakMap: (wanted, marked, materials) =>
    new WeakMap(build([...wanted, [{ kind: 'value' }]], marked, materials) as Map<object, unknown>),
  WeakRef: (_wanted, marked, { mark, neutral }) => new WeakRef((marked === undefined ? neutral : mark) as object),
  Promise: (wanted, marked, materials) => build([...wanted, [{ kind: 'awaited' }]], marked, materials),
  Iterator: iteratorOf(yields),
  AsyncIterator: iteratorOf(yieldsAsync),
  Date: (...about) => new Date(leafOf(...about) as number),
  Symbol: (...about) => Symbol(String(leafOf(...about))),
  Error: (wanted, marked, materials) => Object.assign(new Error('e'), build(wanted, marked, materials)),
  'Intl.Segments': (...about) => new Intl.Segmenter('en').segment(String(leafOf([], about[1], about[2]))),
  'Intl.Locale': (...about) => new Intl.Locale(leafOf(...about) as string),
  'Intl.Collator': () => new Intl.Collator('en'),
  'Intl.DateTimeFormat': () => new Intl.DateTimeFormat('en'),
  'Intl.DisplayNames': () => new Intl.DisplayNames('en', { type: 'region' }),
  'Intl.ListFormat': () => new Intl.ListFormat('en'),
  'Intl.NumberFormat': () => new Intl.NumberFormat('en'),
  'Intl.PluralRules': () => new Intl.PluralRules('en'),
  'Intl.RelativeTimeFormat': () => new Intl.RelativeTimeFormat('en'),
  'Intl.Segmenter': () => new Intl.Segmenter('en', { granularity: 'word' }),
};

const bytes = (list: unknown): unknown => (Array.isArray(list) ? Uint8Array.from(list as number[]) : list);
const bufferOf = (list: unknown): unknown => (Array.isArray(list) ? Uint8Array.from(list as number[]).buffer : list);

/** What the methods of a type are tested with, unless the method has an entry of its own. */
export const OWNERS: Readonly<Record<string, Scenario>> = {
  ArrayBuffer: { ...NUMBERS, required: 0 },
  Atomics: { ...NUMBERS, args: () => [undefined, 0], convert: bytes },
  BigInt: BIGINTS,
  DataView: { ...NUMBERS, args: () => [0] },
  Date: { ...TIMES, marksAt: { 0: [7, 5] } },
  Math: { marks: [0.77, 0.55], neutral: 0.3 },
  Number: { ...NUMBERS, required: 0 },
  Object: { plainKeys: true, required: 2 },
  Reflect: { plainKeys: true },
  TypedArray: NUMBERS,
  WeakMap: { ...OBJECTS, answer: () => OBJECTS.neutral },
  WeakRef: OBJECTS,
  WeakSet: OBJECTS,
  'Intl.DateTimeFormat': TIMES,
  'Intl.DisplayNames': { marks: ['DE', 'FR'], neutral: 'US' },
  'Intl.Locale': LOCALES,
  'Intl.NumberFormat': NUMBERS,
  'Intl.PluralRules': { marks: [1, 2], neutral: 3 },
  'Intl.RelativeTimeFormat': { ...SMALL, args: () => [3, 'day'], marksAt: { 1: ['hour', 'week'] } },
};

const first = (parameters: readonly unknown[]): unknown => parameters[0];
const word = (): RegExp => /(?<word>[a-z]+)/u;
const words = (): RegExp => /(?<word>[a-z]+)/gu;
const decoded = { marks: ['%71', '%72'], neutral: '%73' } as const;

/** A receiver that matches: the mark when the receiver itself is marked, any word otherwise. */
const patternOr =
  (flags: string, pattern = '(?<word>[a-z]+)') =>
  (leaf: unknown, marked: Chain | undefined): RegExp =>
    new RegExp(marked === undefined ? pattern : String(leaf), flags);

/** As many groups as the rows know; the marks match in different places, so that the offset differs too. */
const nested = (flags: string): RegExp => new RegExp('((((([npx])))))', flags);

/** What prints its content: an error its message, parameters their names and values. */
function printable(built: unknown): unknown {
  if (built instanceof Map) return new URLSearchParams(built);
  return typeof built === 'object' && built !== null && 'message' in built ? Object.assign(new Error(), built) : built;
}

/** A target that can be read, called and constructed. */
const constructorWith = (mark: string): unknown =>
  Object.assign(
    function target() {
      return {};
    },
    { nnnn: mark },
  );

/** Tries everything that a handler can trap. */
function useProxy(result: unknown, { name }: Materials): void {
  const proxy = result as Record<string, unknown>;
  const uses: readonly (() => unknown)[] = [
    () => proxy[name],
    () => Reflect.set(proxy, 'written', 1),
    () => name in proxy,
    () => Reflect.ownKeys(proxy),
    () => Reflect.apply(result as () => unknown, undefined, []),
    () => Reflect.construct(result as new () => object, []),
    () => Reflect.defineProperty(proxy, 'other', { value: 1, configurable: true }),
    () => Reflect.deleteProperty(proxy, 'other'),
  ];
  for (const use of uses) {
    try {
      use();
    } catch {
      // A trap that answers with something odd is refused by the language, after it was called.
    }
  }
}

const handled = (leaf: unknown, marked: Chain | undefined): Generator => {
  if (marked === undefined) return yields([leaf], leaf);
  const generator = (function* () {
    try {
      yield 0;
    } catch {
      if (isReturned(marked)) return leaf;
      yield leaf;
    } finally {
      // eslint-disable-next-line no-unsafe-finally -- a generator may answer `return` like this
      if (isReturned(marked)) return leaf;
      yield leaf;
    }
    return undefined;
  })();
  generator.next();
  return generator;
};

const handledAsync = (leaf: unknown, marked: Chain | undefined): AsyncGenerator => {
  if (marked === undefined) return yieldsAsync([leaf], leaf);
  // eslint-disable-next-line @typescript-eslint/require-await -- what is tested is an asynchronous generator
  const generator = (async function* () {
    try {
      yield 0;
    } finally {
      // eslint-disable-next-line no-unsafe-finally -- a generator may answer `return` like this
      if (isReturned(marked)) return leaf;
      yield leaf;
    }
    return undefined;
  })();
  void generator.next();
  return generator;
};

const descriptor = { args: () => [{}, 'nnnn', { configurable: true, value: 0 }] } as const;

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  Array: { required: 2 },
  'new Array': { required: 2 },
  'Array#at': { args: () => [0] },
  'Array#copyWithin': { args: () => [0, 0] },
  'Array#flat': { args: () => [2] },
  'Array#reduce': { answer: first },
  'Array#reduceRight': { answer: first },
  'Array#sort': { answer: () => 0, required: 0 },
  'Array#splice': { args: () => [0, 1] },
  'Array#toSorted': { answer: () => 0, required: 0 },
  'Array#toSpliced': { args: () => [0, 0] },
  'Array#with': { args: () => [0] },
  'Array#slice': { required: 0 },
  'Array.from': { required: 1 },
  'Iterator#reduce': { answer: first },
  'Iterator#drop': { args: () => [1] },
  'Iterator#take': { args: () => [1] },
  'Iterator#return': { receiver: handled },
  'Iterator#throw': { receiver: handled },
  'AsyncIterator#return': { receiver: handledAsync },
  'AsyncIterator#throw': { receiver: handledAsync },

  'TypedArray#at': { args: () => [0] },
  'TypedArray#copyWithin': { args: () => [0, 0] },
  'TypedArray#reduce': { answer: first },
  'TypedArray#reduceRight': { answer: first },
  'TypedArray#sort': { answer: () => 0, required: 0 },
  'TypedArray#slice': { required: 0 },
  'TypedArray#subarray': { required: 0 },
  'TypedArray#toSorted': { answer: () => 0, required: 0 },
  'TypedArray#with': { args: () => [0] },
  'TypedArray#map': { answer: () => 1 },
  'TypedArray.from': { required: 1, answer: () => 1 },
  'new TypedArray': { required: 1, ...NUMBERS, convert: bufferOf },
  'new DataView': { required: 1, ...NUMBERS, convert: bufferOf },
  'DataView#setBigInt64': { ...BIGINTS, receiver: () => new DataView(new ArrayBuffer(16)) },
  'DataView#setBigUint64': { ...BIGINTS, receiver: () => new DataView(new ArrayBuffer(16)) },

  'new WeakMap': OBJECTS,
  'new WeakSet': OBJECTS,
  'new WeakRef': OBJECTS,

  'Atomics.compareExchange': { ...NUMBERS, args: () => [undefined, 0, 3, 9] },

  'String#at': { args: () => [0] },
  'String#charAt': { args: () => [0] },
  'String#charCodeAt': { args: () => [0] },
  'String#codePointAt': { args: () => [0] },
  'String#normalize': { args: () => ['NFC'] },
  'String#padEnd': { args: () => [12] },
  'String#padStart': { args: () => [12] },
  'String#repeat': { args: () => [2] },
  'String#slice': { required: 0 },
  'String#substr': { required: 0 },
  'String#substring': { required: 0 },
  'String#split': { args: () => [''], required: 1 },
  'String#match': { args: () => [word()] },
  'String#matchAll': { args: () => [words()] },
  'String#replace': { args: () => [nested('u')] },
  'String#replaceAll': { args: () => [nested('gu')] },
  'String#toLocaleLowerCase': { required: 0 },
  'String#toLocaleUpperCase': { required: 0 },
  'String.fromCharCode': SMALL,
  'String.fromCodePoint': SMALL,
  String: { convert: printable },
  'new String': { convert: printable },

  'RegExp#exec': { receiver: patternOr('u') },
  'RegExp#test': { receiver: patternOr('u', 'n+') },
  'RegExp#source': { receiver: (leaf) => new RegExp(String(leaf), 'u') },
  'RegExp#toString': { receiver: (leaf) => new RegExp(String(leaf), 'u') },
  'RegExp#compile': { receiver: word, required: 1 },
  RegExp: { required: 1 },
  'new RegExp': { required: 1 },
  'RegExp#[Symbol.match]': { receiver: patternOr('u'), required: 1 },
  'RegExp#[Symbol.matchAll]': { receiver: patternOr('gu'), required: 1 },
  'RegExp#[Symbol.replace]': { receiver: () => nested('gu'), required: 2 },
  'RegExp#[Symbol.search]': { receiver: patternOr('u', 'n+'), required: 1 },
  'RegExp#[Symbol.split]': { receiver: () => /x/u, required: 1 },

  Number: { ...NUMBERS, required: 1 },
  'new Number': NUMBERS,
  'Number.parseFloat': NUMBERS,
  'Number.parseInt': NUMBERS,
  parseFloat: NUMBERS,
  parseInt: { ...NUMBERS, required: 1 },
  BigInt: BIGINTS,
  'BigInt.asIntN': { ...BIGINTS, args: () => [64] },
  'BigInt.asUintN': { ...BIGINTS, args: () => [64] },
  'BigInt#toLocaleString': { ...BIGINTS, required: 0 },
  'Math.clz32': { marks: [1, 1024], neutral: 3 },
  'Math.min': { marks: [0.77, 0.55], neutral: 0.9 },
  'Math.acosh': NUMBERS,
  'Math.cosh': NUMBERS,
  'Math.ceil': NUMBERS,
  'Math.floor': NUMBERS,
  'Math.round': NUMBERS,
  'Math.trunc': NUMBERS,
  'Math.sign': { marks: [1, -1], neutral: 0 },
  'Math.imul': NUMBERS,
  'Date#[Symbol.toPrimitive]': { ...TIMES, args: () => ['number'] },
  'Date#setTime': TIMES,
  'Date.parse': { marks: ['2001-02-03', '2002-03-04'], neutral: '2003-04-05' },
  'Date.UTC': { ...NUMBERS, required: 2 },
  'new Date': { marks: [2001, 2004], neutral: 3, required: 2 },
  decodeURI: decoded,
  decodeURIComponent: decoded,
  unescape: decoded,
  encodeURI: TEXT,
  eval: { marks: ['"a"', '"b"'], neutral: '0' },
  Function: { marks: ['return 1', 'return 2'], neutral: 'return 3', required: 1 },
  'new Function': { marks: ['return 1', 'return 2'], neutral: 'return 3', required: 1 },
  'Symbol.keyFor': { marks: [Symbol.for('qzxj'), Symbol.for('wvkp')], neutral: Symbol.for('nnnn') },

  'Object#toString': { receiver: (leaf) => ({ [Symbol.toStringTag]: leaf }) },
  'Object#toLocaleString': { receiver: (leaf) => ({ toString: () => leaf }) },
  'Object#hasOwnProperty': { receiver: () => ({ nnnn: 1 }) },
  'Object#propertyIsEnumerable': { receiver: () => ({ nnnn: 1 }) },
  'Object.hasOwn': { args: () => [{ nnnn: 1 }] },
  'Reflect.has': { args: () => [{ nnnn: 1 }] },
  'Object#valueOf': wholes(),
  'Object#__lookupGetter__': { receiver: (leaf) => Object.defineProperty({}, 'nnnn', { get: () => leaf }) },
  'Object.assign': { ...wholes(), fresh: () => ({}) },
  'Object.create': { ...wholes(), neutral: {}, required: 1 },
  'Object.setPrototypeOf': { ...wholes(), fresh: () => ({}) },
  'Object.defineProperty': { ...descriptor, marksAt: { 0: wholes().marks } },
  'Object.defineProperties': { args: () => [{}, {}], marksAt: { 0: wholes().marks } },
  'Object.fromEntries': { plainKeys: false },
  'Object.groupBy': { required: 2 },
  'Object.freeze': { required: 1 },
  'Reflect.defineProperty': { ...descriptor, marksAt: { 0: wholes().marks } },
  'Reflect.setPrototypeOf': { ...wholes(), fresh: () => ({}) },
  'new Proxy': {
    marks: [constructorWith('qzxj'), constructorWith('wvkp')],
    fresh: () => ({}),
    args: () => [() => undefined],
    exercise: useProxy,
    required: 2,
  },
  'Proxy.revocable': { ...wholes(), fresh: () => ({}) },
  'JSON.parse': { marks: ['"qzxj"', '"wvkp"'], neutral: '"nnnn"', required: 1 },
  'JSON.stringify': { required: 1, answer: (parameters) => parameters[1] },
  'JSON.rawJSON': { marks: ['"qzxj"', '"wvkp"'], neutral: '"nnnn"' },

  'Promise.try': { required: 1 },
  'Promise#then': { required: 1 },
  setTimeout: { args: () => [undefined, 0] },
  setInterval: {
    args: () => [undefined, 0],
    exercise: (timer) =>
      setTimeout(() => {
        clearInterval(timer as NodeJS.Timeout);
      }, 3),
  },

  'new Intl.Locale': { ...LOCALES, required: 1 },
  'Intl.getCanonicalLocales': LOCALES,
  'Intl.ListFormat#format': TEXT,
  'Intl.Collator#compare': { required: 2 },
  'Intl.PluralRules#selectRange': {
    marks: [1, 3],
    neutral: 0,
    args: () => [0, 2],
    receiver: () => new Intl.PluralRules('ar'),
  },
  'Intl.Segments#containing': { args: () => [0] },
};

/** What the rows are tested with whose source is a callback's answer that decides. */
export const DECISIONS = [true, false] as const;

export { TEXT };
