import {
  ANY,
  argument,
  AWAITED,
  EACH,
  ELEMENT,
  entry,
  field,
  memberOf,
  KEY,
  KEYED,
  RETURNED,
  THIS,
  VALUE,
  type Component,
} from '../ir/components.js';
import type { Overwrite } from '../ir/graph.js';
import type { FlowRow, RowPlace } from '../ir/program.js';
import {
  CLEARED,
  modelKeyOf,
  modelOf,
  parseModelPath,
  type Model,
  type ModelComponent,
  type ParsedModelPath,
} from '../models/index.js';

/** What a model's row needs to know of the call it is applied to. */
export interface RowCall {
  readonly count: number;
  /** The names that an argument's text fixes; undefined where it fixes none. */
  readonly names: (index: number) => readonly string[] | undefined;
  /** Is an argument a constant that no data is compared with: nothing, or signs that only tell a form? */
  readonly asksForm: () => boolean;
  /** The keys of a list of pairs that an argument's text spells out, undefined where a key is not constant. */
  readonly pairs: (index: number) => readonly (string | undefined)[] | undefined;
}

/** The rows of a model for one call. */
export function rowsFor(model: Model, call: RowCall): FlowRow[] {
  return model.rows.flatMap((row) => {
    if (row.below !== undefined && call.count >= row.below) return [];
    if (row.kind === 'match' && call.asksForm()) return [];
    const from = parse(row.from);
    const to = parse(row.to);
    const kind = row.kind;
    const each = pairEach(from, to, call);
    const deep = from.components.at(-1)?.kind === 'deep';
    const fresh = row.fresh ? { fresh: row.fresh } : {};
    const base = { kind, from: placeOf(from.base, call), to: placeOf(to.base, call), deep, ...fresh };
    return each.map((sides) => ({ ...base, ...sides }));
  });
}

/** The rows of the model under a key; undefined when there is none. */
export function rowsOfKey(key: string, call: RowCall): FlowRow[] | undefined {
  const model = modelOf(key);
  return model && rowsFor(model, call);
}

/** What a library call takes out or replaces; under keys that the text does not fix it is sure of nothing. */
export function clearsOfKey(key: string, call: RowCall): Overwrite[] {
  const known = modelKeyOf(key);
  if (known === undefined || !Object.hasOwn(CLEARED, known)) return [];
  return (CLEARED[known] ?? []).flatMap((row) => {
    const { base, components } = parse(row.path);
    const [component] = components;
    const isOther = row.below !== undefined && call.count >= row.below;
    if (!component || base.kind !== 'receiver' || isOther) return [];
    const names = component.kind === 'entry' ? call.names(component.argument) : undefined;
    if (component.kind === 'entry' && names?.length !== 1) return [];
    const key = names?.[0];
    return componentsOf(component, { key: key === undefined ? ANY : entry(key) }).map((each) => ({
      place: 'receiver' as const,
      component: each,
    }));
  });
}

const parsed = new Map<string, ParsedModelPath>();

function parse(path: string): ParsedModelPath {
  let known = parsed.get(path);
  if (!known) parsed.set(path, (known = parseModelPath(path)));
  return known;
}

const ALL = 1_000_000;

function placeOf(base: ParsedModelPath['base'], call: RowCall): RowPlace {
  if (base.kind !== 'argument') return base;
  const { index } = base;
  if (index === '*') return { kind: 'argument', from: 0, to: ALL };
  if (index === 'last') return { kind: 'argument', from: call.count - 1, to: call.count - 1 };
  if (typeof index === 'number') return { kind: 'argument', from: index, to: index };
  return { kind: 'argument', from: index.from, to: ALL };
}

interface Sides {
  readonly fromPath: readonly Component[];
  readonly toPath: readonly Component[];
  readonly except: readonly Component[];
}

/** `.each`, `.at`, `.entry`, `.pair` and `.except` speak of the same property, or the same key, on both sides. */
function pairEach(from: ParsedModelPath, to: ParsedModelPath, call: RowCall): Sides[] {
  const all = [...from.components, ...to.components];
  for (const component of all) {
    if (component.kind === 'at') {
      const names = namesAt(component.argument, call);
      return (names ? names.map(field) : [ANY]).map((key) => plain(from, to, { key }));
    }
    if (component.kind === 'entry') {
      const names = call.names(component.argument);
      return (names?.length ? names.map(entry) : [VALUE]).map((key) => plain(from, to, { key }));
    }
    if (component.kind === 'pair') return pairsOf(from, call).map((choice) => plain(from, to, choice));
  }
  const left = from.components.find((component) => component.kind === 'except');
  const except = left?.kind === 'except' ? (namesAt(left.argument, call) ?? []).map(field) : [];
  return [{ ...plain(from, to, { key: ANY }), except }];
}

/** What one row of the graph says of the names that a row of a model leaves open. */
interface Choice {
  readonly key: Component;
  /** The place of a pair in its list. */
  readonly place?: Component;
}

function pairsOf({ base }: ParsedModelPath, call: RowCall): Choice[] {
  const keys = base.kind === 'argument' && typeof base.index === 'number' ? call.pairs(base.index) : undefined;
  if (!keys) return [{ key: VALUE, place: ELEMENT }];
  return keys.map((key, index) => ({ key: key === undefined ? VALUE : entry(key), place: field(String(index)) }));
}

function namesAt(argumentAt: number | { readonly from: number }, call: RowCall): readonly string[] | undefined {
  if (typeof argumentAt === 'number') return call.names(argumentAt);
  const all: string[] = [];
  for (let index = argumentAt.from; index < call.count; index++) {
    const names = call.names(index);
    if (!names) return undefined;
    all.push(...names);
  }
  return all;
}

function plain(from: ParsedModelPath, to: ParsedModelPath, choice: Choice): Sides {
  return {
    fromPath: from.components.flatMap((component) =>
      component.kind === 'pair' ? [choice.place ?? ELEMENT, field('1')] : componentsOf(component, choice),
    ),
    toPath: to.components.flatMap((component) => componentsOf(component, choice)),
    except: [],
  };
}

function componentsOf(component: ModelComponent, choice: Choice): Component[] {
  switch (component.kind) {
    case 'element':
      return [ELEMENT];
    case 'key':
      return [KEY];
    case 'value':
      return [VALUE];
    case 'awaited':
      return [AWAITED];
    case 'result':
      return [RETURNED];
    case 'this':
      return [THIS];
    case 'any':
      return [ANY];
    case 'each':
    case 'except':
      return [EACH];
    case 'named':
      return [KEYED];
    case 'at':
    case 'entry':
    case 'pair':
      return [choice.key];
    case 'deep':
      return [];
    case 'parameter':
      return [argument(component.index)];
    case 'property':
      return [memberOf(component.name)];
    case 'index':
      return [field(String(component.index))];
  }
}
