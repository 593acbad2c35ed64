/** How a model's key is called on the running Node. */

export type Callable = (receiver: unknown, args: readonly unknown[]) => unknown;

/** Prototypes, and one generator of each kind, that have no global name. */
const UNNAMED_OWNERS: Readonly<Record<string, unknown>> = {
  TypedArray: Object.getPrototypeOf(Uint8Array.prototype),
  Iterator: generator(),
  AsyncIterator: asyncGenerator(),
  'Intl.Segments': new Intl.Segmenter().segment(''),
};

/** A global by its dotted name, or nothing when this Node has none of that name. */
export function globalOf(name: string, root: unknown = globalThis): unknown {
  return name.split('.').reduce<unknown>((value, part) => {
    if (value === null || value === undefined) return undefined;
    return (value as Readonly<Record<string, unknown>>)[part];
  }, root);
}

/** `[Symbol.iterator]` is a symbol, anything else a string. */
export function propertyKeyOf(member: string): PropertyKey {
  const name = /^\[Symbol\.(?<name>\w+)\]$/u.exec(member)?.groups?.['name'];
  const symbol: unknown = name === undefined ? undefined : Reflect.get(Symbol, name);
  return typeof symbol === 'symbol' ? symbol : member;
}

function descriptorOf(object: unknown, key: PropertyKey): PropertyDescriptor | undefined {
  for (let at: unknown = object; at !== null && at !== undefined; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function memberOf(holder: unknown, member: string, onReceiver: boolean): Target | undefined {
  const descriptor = descriptorOf(holder, propertyKeyOf(member));
  if (descriptor === undefined) return undefined;
  const get: unknown = Reflect.get(descriptor, 'get');
  if (typeof get === 'function') {
    // What an accessor gives may itself be the function, as in `collator.compare`.
    const call: Callable = (receiver, args) => {
      const read = Reflect.apply(get, onReceiver ? receiver : holder, []) as unknown;
      return typeof read === 'function' ? (Reflect.apply(read, receiver, [...args]) as unknown) : read;
    };
    return { call, length: 0 };
  }
  const method: unknown = descriptor.value;
  if (typeof method !== 'function') return { call: () => method, length: 0 };
  const call: Callable = (receiver, args) =>
    Reflect.apply(method, onReceiver ? receiver : holder, [...args]) as unknown;
  return { call, length: method.length };
}

/**
 * @param key - a key of the ECMAScript tables
 * @returns what calls (or, for an accessor, reads) it; nothing when this Node doesn't have it
 */
export function callableOf(key: string): Callable | undefined {
  return targetOf(key)?.call;
}

/** How many arguments a function says it takes. */
export function arityOf(key: string): number {
  return targetOf(key)?.length ?? 0;
}

interface Target {
  readonly call: Callable;
  readonly length: number;
}

function targetOf(wholeKey: string): Target | undefined {
  const [specifier = '', inModule] = wholeKey.split('::');
  const key = inModule ?? wholeKey;
  const root: unknown = inModule === undefined ? globalThis : process.getBuiltinModule(specifier);
  const hash = key.indexOf('#');
  if (hash > 0) {
    const owner = key.slice(0, hash);
    const named = globalOf(owner, root) as { readonly prototype?: unknown } | undefined;
    const member = key.slice(hash + 1);
    for (const holder of [UNNAMED_OWNERS[owner], named?.prototype]) {
      const found = memberOf(holder, member, true);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (key.startsWith('new ')) {
    const name = key.slice('new '.length);
    const constructor = name === 'TypedArray' ? Uint8Array : globalOf(name, root);
    if (typeof constructor !== 'function') return undefined;
    const call: Callable = (_receiver, args) => Reflect.construct(constructor, [...args]) as unknown;
    return { call, length: constructor.length };
  }
  const dot = key.lastIndexOf('.[') > 0 ? key.lastIndexOf('.[') : key.lastIndexOf('.');
  if (dot > 0) {
    const owner = key.slice(0, dot);
    return memberOf(owner === 'TypedArray' ? Uint8Array : globalOf(owner, root), key.slice(dot + 1), false);
  }
  const found = globalOf(key, root);
  if (typeof found !== 'function') return undefined;
  const call: Callable = (_receiver, args) => Reflect.apply(found, undefined, [...args]) as unknown;
  return { call, length: found.length };
}

function* generator(): Generator {
  yield 0;
}

// eslint-disable-next-line @typescript-eslint/require-await -- what is wanted is an asynchronous generator
async function* asyncGenerator(): AsyncGenerator {
  yield 0;
}
