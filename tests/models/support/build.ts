import type { ModelComponent } from '../../../src/models/index.js';

export type Chain = readonly ModelComponent[];

/** A recorded call of a function that was built as an argument. */
export interface RecordedCall {
  readonly self: unknown;
  readonly parameters: readonly unknown[];
}

/** What a built value is made of: the mark stands at one chain, neutral values everywhere else. */
export interface Materials {
  readonly mark: unknown;
  readonly neutral: unknown;
  /** The key under which `.any`, `.at` and `.key` members stand. */
  readonly name: string;
  /** Whether keyed content stands in a plain object with computed keys instead of a Map. */
  readonly plainKeys: boolean;
  /** What a built function gives back when no chain asks for something else. */
  readonly answer: (parameters: readonly unknown[]) => unknown;
}

const CALLS = new WeakMap<object, RecordedCall[]>();

/** The calls of a function that {@link build} made. */
export function callsOf(built: unknown): readonly RecordedCall[] {
  return (typeof built === 'function' ? CALLS.get(built) : undefined) ?? [];
}

type Group = 'list' | 'keyed' | 'promise' | 'function' | 'record';

const GROUPS: Readonly<Record<ModelComponent['kind'], Group>> = {
  element: 'list',
  each: 'list',
  index: 'list',
  key: 'keyed',
  entry: 'keyed',
  named: 'keyed',
  pair: 'list',
  value: 'keyed',
  awaited: 'promise',
  parameter: 'function',
  result: 'function',
  this: 'function',
  any: 'record',
  at: 'record',
  except: 'record',
  property: 'record',
  deep: 'list',
};

function groupOf(component: ModelComponent, { plainKeys }: Materials): Group {
  if (component.kind === 'each' && plainKeys) return 'record';
  return component.kind === 'property' && component.name === '%rejected' ? 'promise' : GROUPS[component.kind];
}

const sameComponent = (a: ModelComponent, b: ModelComponent | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const rest = (chain: Chain): Chain => chain.slice(1);

/**
 * Builds an argument out of the paths that a model's rows mention.
 *
 * @param wanted - chains that must exist in the value, where they don't contradict the marked one
 * @param marked - the chain at which the mark stands; nothing for a value without mark
 */
export function build(wanted: readonly Chain[], marked: Chain | undefined, materials: Materials): unknown {
  if (marked?.length === 0 || marked?.[0]?.kind === 'deep') return materials.mark;
  const lead = marked?.[0] ?? wanted.find((chain) => chain.length > 0)?.[0];
  if (lead === undefined || lead.kind === 'deep') return materials.neutral;
  const alike = wanted.filter(
    (chain) => chain[0] !== undefined && groupOf(chain[0], materials) === groupOf(lead, materials),
  );
  const child = (component: ModelComponent): unknown =>
    build(
      alike.filter((chain) => sameComponent(component, chain[0])).map(rest),
      sameComponent(component, marked?.[0]) && marked !== undefined ? rest(marked) : undefined,
      materials,
    );
  switch (groupOf(lead, materials)) {
    case 'list':
      return buildList(lead, alike, child);
    case 'keyed':
      return buildKeyed(child, materials);
    case 'promise':
      return buildPromise(lead, child);
    case 'function':
      return buildFunction(alike, marked, child, materials);
    case 'record':
      return buildRecord(lead, alike, child, materials);
  }
}

type Child = (component: ModelComponent) => unknown;

function buildList(lead: ModelComponent, alike: readonly Chain[], child: Child): unknown {
  const indexes = [[lead], ...alike].flatMap(([first]) => (first?.kind === 'index' ? [first.index] : []));
  if (indexes.length > 0) {
    return Array.from({ length: Math.max(...indexes) + 1 }, (_none, index) => child({ kind: 'index', index }));
  }
  return [child(lead), child(lead), child(lead)];
}

function buildKeyed(child: Child, { plainKeys }: Materials): unknown {
  const key = child({ kind: 'key' });
  const value = child({ kind: 'value' });
  return plainKeys ? { [String(key)]: value } : new Map([[key, value]]);
}

function buildPromise(lead: ModelComponent, child: Child): unknown {
  if (lead.kind === 'awaited') return Promise.resolve(child(lead));
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a promise may reject with anything, a mark too
  const rejected = Promise.reject(child(lead));
  rejected.catch(() => undefined);
  return rejected;
}

function buildRecord(lead: ModelComponent, alike: readonly Chain[], child: Child, { name }: Materials): unknown {
  const record: Record<string, unknown> = {};
  for (const component of [lead, ...alike.flatMap(([first]) => (first === undefined ? [] : [first]))]) {
    const key = component.kind === 'property' ? component.name : name;
    if (!(key in record) && !key.startsWith('%')) record[key] = child(component);
  }
  return record;
}

function buildFunction(
  alike: readonly Chain[],
  marked: Chain | undefined,
  child: Child,
  materials: Materials,
): unknown {
  const answers = alike.some(([first]) => first?.kind === 'result') || marked?.[0]?.kind === 'result';
  const calls: RecordedCall[] = [];
  function built(this: unknown, ...parameters: unknown[]): unknown {
    calls.push({ self: this, parameters });
    const [first] = marked ?? [];
    if (first?.kind === 'parameter' && marked !== undefined) feed(parameters[first.index], rest(marked), materials);
    return answers ? child({ kind: 'result' }) : materials.answer(parameters);
  }
  CALLS.set(built, calls);
  return built;
}

/**
 * Hands the mark to a value that the call under test made: calls a function of it, or gives it a marked promise.
 */
export function feed(made: unknown, chain: Chain, materials: Materials): void {
  const [first, ...others] = chain;
  if (first?.kind === 'property') {
    feed((made as Readonly<Record<string, unknown>>)[first.name], others, materials);
  } else if (first?.kind === 'parameter' && typeof made === 'function') {
    const parameters = Array.from({ length: first.index + 1 }, () => materials.neutral);
    parameters[first.index] = build([], others, materials);
    Reflect.apply(made, undefined, parameters);
  } else if (
    (first?.kind === 'any' || first?.kind === 'at') &&
    made !== null &&
    /^(?:object|function)$/u.test(typeof made)
  ) {
    Reflect.set(made as object, materials.name, materials.mark);
  } else if (first?.kind === 'element' && made !== null && typeof made === 'object' && 'enqueue' in made) {
    (made as ReadableStreamDefaultController).enqueue(materials.mark);
  } else if (first?.kind === 'element' && typeof made === 'object' && made !== null) {
    Reflect.set(bytesOf(made), 0, materials.mark);
  }
}

/** A buffer and a view of another kind are written through a view of bytes. */
function bytesOf(made: object): object {
  if (made instanceof ArrayBuffer) return new Uint8Array(made);
  return made instanceof DataView ? new Uint8Array(made.buffer) : made;
}
