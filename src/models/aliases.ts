/** Names that share another name's models. Data only; `keys.ts` applies them. */

const typedArrays = [
  ...['BigInt64Array', 'BigUint64Array', 'Float16Array', 'Float32Array', 'Float64Array', 'Int8Array', 'Int16Array'],
  ...['Int32Array', 'Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array'],
] as const;

const errors = ['EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'] as const;

const iterators = [
  ...[
    'ArrayIterator',
    'BuiltinIterator',
    'Generator',
    'HeadersIterator',
    'FormDataIterator',
    'Iterable',
    'IterableIterator',
  ],
  ...['IteratorObject', 'MapIterator', 'RegExpStringIterator', 'SegmentIterator', 'SetIterator', 'StringIterator'],
  ...['URLSearchParamsIterator'],
] as const;

const asyncIterators = [
  ...['AsyncBuiltinIterator', 'AsyncGenerator', 'AsyncIterable', 'AsyncIterableIterator', 'AsyncIteratorObject'],
  ...['ReadableStreamAsyncIterator'],
] as const;

const intl = [
  ...[
    'Collator',
    'DateTimeFormat',
    'DisplayNames',
    'DurationFormat',
    'ListFormat',
    'Locale',
    'NumberFormat',
    'PluralRules',
  ],
  ...['RelativeTimeFormat', 'Segmenter', 'Segments'],
] as const;

const named = (names: readonly string[], target: string): [string, string][] => names.map((name) => [name, target]);

/** Type names of the standard library that share another type's models. */
export const OWNER_ALIASES: ReadonlyMap<string, string> = new Map([
  ...named(typedArrays, 'TypedArray'),
  ...named(errors, 'Error'),
  ...named(iterators, 'Iterator'),
  ...named(asyncIterators, 'AsyncIterator'),
  ...intl.map((name): [string, string] => [name, `Intl.${name}`]),
  ...named(
    [
      'ReadonlyArray',
      'IArguments',
      'ConcatArray',
      'ArrayLike',
      'TemplateStringsArray',
      'RegExpMatchArray',
      'RegExpExecArray',
    ],
    'Array',
  ),
  ...named(
    ['AsyncFunction', 'AsyncGeneratorFunction', 'CallableFunction', 'GeneratorFunction', 'NewableFunction'],
    'Function',
  ),
  ...named(['PromiseLike'], 'Promise'),
  ...named(['Intl.SegmentIterator'], 'Iterator'),
  ...named(['ReadonlyMap'], 'Map'),
  ...named(['ReadonlySet', 'ReadonlySetLike'], 'Set'),
  ...named(['SharedArrayBuffer'], 'ArrayBuffer'),
  ...named(['AsyncDisposableStack'], 'DisposableStack'),
  ...named(['DedicatedWorkerGlobalScope', 'Window', 'WindowOrWorkerGlobalScope', 'WorkerGlobalScope'], 'globalThis'),
]);

/** Interfaces of objects that exist once: a member of theirs is keyed like a static one. */
export const NAMESPACE_OWNERS: ReadonlyMap<string, string> = new Map([
  ['Atomics', 'Atomics'],
  ['Console', 'console'],
  ['CSS', 'CSS'],
  ['Intl', 'Intl'],
  ['JSON', 'JSON'],
  ['Math', 'Math'],
  ['Navigator', 'navigator'],
  ['Process', 'process'],
  ['Reflect', 'Reflect'],
]);
