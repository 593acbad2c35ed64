import {
  ANY,
  argument,
  AWAITED,
  EACH,
  ELEMENT,
  field,
  KEY,
  RETURNED,
  THIS,
  VALUE,
  type Component,
} from '../ir/components.js';
import type { FlowRow, RowPlace } from '../ir/program.js';
import { modelOf, parseModelPath, type Model, type ModelComponent, type ParsedModelPath } from '../models/index.js';

/** What a model's row needs to know of the call it is applied to. */
export interface RowCall {
  readonly count: number;
  /** The names that an argument's text fixes; undefined where it fixes none. */
  readonly names: (index: number) => readonly string[] | undefined;
}

/** The rows of a model for one call. */
export function rowsFor(model: Model, call: RowCall): FlowRow[] {
  return model.rows.flatMap((row) => {
    if (row.below !== undefined && call.count >= row.below) return [];
    const from = parse(row.from);
    const to = parse(row.to);
    const kind = row.kind;
    const each = pairEach(from.components, to.components, call);
    const deep = from.components.at(-1)?.kind === 'deep';
    const base = { kind, from: placeOf(from.base, call), to: placeOf(to.base, call), deep };
    return each.map((sides) => ({ ...base, ...sides }));
  });
}

/** The rows of the model under a key; undefined when there is none. */
export function rowsOfKey(key: string, call: RowCall): FlowRow[] | undefined {
  const model = modelOf(key);
  return model && rowsFor(model, call);
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

/** `.each`, `.at` and `.except` speak of the same property on both sides. */
function pairEach(from: readonly ModelComponent[], to: readonly ModelComponent[], call: RowCall): Sides[] {
  const chosen = [...from, ...to].find((component) => component.kind === 'at');
  if (chosen?.kind === 'at') {
    const names = namesAt(chosen.argument, call);
    const keys = names ? names.map(field) : [ANY];
    return keys.map((key) => plain(from, to, key));
  }
  const left = from.find((component) => component.kind === 'except');
  const except = left?.kind === 'except' ? (namesAt(left.argument, call) ?? []).map(field) : [];
  return [{ ...plain(from, to, ANY), except }];
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

function plain(from: readonly ModelComponent[], to: readonly ModelComponent[], key: Component): Sides {
  const components = (list: readonly ModelComponent[]): Component[] =>
    list.flatMap((component) => {
      const one = componentOf(component, key);
      return one === undefined ? [] : [one];
    });
  return { fromPath: components(from), toPath: components(to), except: [] };
}

function componentOf(component: ModelComponent, key: Component): Component | undefined {
  switch (component.kind) {
    case 'element':
      return ELEMENT;
    case 'key':
      return KEY;
    case 'value':
      return VALUE;
    case 'awaited':
      return AWAITED;
    case 'result':
      return RETURNED;
    case 'this':
      return THIS;
    case 'any':
      return ANY;
    case 'each':
    case 'except':
      return EACH;
    case 'at':
      return key;
    case 'deep':
      return undefined;
    case 'parameter':
      return argument(component.index);
    case 'property':
      return field(component.name);
    case 'index':
      return field(String(component.index));
  }
}
