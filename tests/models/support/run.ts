import {
  ECMASCRIPT_TABLES,
  PLATFORM_TABLES,
  parseModelPath,
  type ModelPath,
  type ModelRow,
  type ModelTable,
  type ParsedModelPath,
} from '../../../src/models/index.js';
import { build, feed, type Chain, type Materials } from './build.js';
import { arityOf, callableOf } from './call.js';
import { elementsOf, valuesAt } from './observe.js';
import { PLATFORM_OWNERS, PLATFORM_RECEIVERS, PLATFORM_SCENARIOS } from './platform-scenarios.js';
import { DECISIONS, OWNERS, RECEIVERS, SCENARIOS, TEXT, type Scenario } from './scenarios.js';

/** What one call showed at the place a row names. */
export interface Outcome {
  readonly mark: unknown;
  readonly seen: readonly unknown[];
}

/** What a call got and gave. */
export interface Call {
  readonly receiver: unknown;
  readonly args: readonly unknown[];
  readonly result: unknown;
}

const TABLE = Object.assign({}, ...ECMASCRIPT_TABLES, ...PLATFORM_TABLES) as ModelTable;

const PLAIN_ROWS = new Map<ModelRow, ModelRow>();

/** Which key something is kept under is the corpus' business: here all that is kept is looked at. */
function underAnyKey(row: ModelRow): ModelRow {
  const known = PLAIN_ROWS.get(row);
  if (known !== undefined) return known;
  const named = row.to.includes('.named');
  const plain = (path: string): string => path.replace(/\.(?:entry\[\d+\]|named)/u, '.value');
  const from = plain(row.from)
    .replace('.pair', '.element[1]')
    .replace('.each', named ? '.any' : '.each');
  const made = { ...row, from: from as ModelPath, to: plain(row.to).replace('.pair', '.value') as ModelPath };
  PLAIN_ROWS.set(row, made);
  return made;
}

/** The rows that the tested tables hold for a key. */
export const rowsOf = (key: string): readonly ModelRow[] => (TABLE[key] ?? []).map(underAnyKey);

/** `Array` of `Array#map` and of `Array.from`; the whole key otherwise. */
export function ownerOf(key: string): string {
  if (key.includes('::') && !key.includes('#')) return key.slice(0, key.indexOf('::'));
  const hash = key.indexOf('#');
  if (hash > 0) return key.slice(0, hash);
  const dot = key.indexOf('.[') > 0 ? key.indexOf('.[') : key.lastIndexOf('.');
  return dot > 0 ? key.slice(0, dot) : key;
}

/** What is known about a key beside its rows. */
export function scenarioOf(key: string): Scenario {
  const owner = ownerOf(key);
  return { ...TEXT, ...OWNERS[owner], ...PLATFORM_OWNERS[owner], ...SCENARIOS[key], ...PLATFORM_SCENARIOS[key] };
}

/** The argument that stands for a position: the first one it covers. */
export function argumentIndex({ base }: ParsedModelPath): number | undefined {
  if (base.kind !== 'argument') return undefined;
  if (typeof base.index === 'number') return base.index;
  return typeof base.index === 'object' ? base.index.from : 0;
}

/** Rows of one key may want contradictory things of one argument: each variant lets another one win, the first lets none. */
export interface Variant {
  readonly turn: number;
  /** Whether what other rows want is made at all. */
  readonly others: boolean;
  /** Whether callbacks give back what other rows want of them. */
  readonly answers: boolean;
}

/** The ways in which a key is called. */
export function variantsOf(key: string): Variant[] {
  const turns = Array.from({ length: Math.min(2 * rowsOf(key).length, 12) }, (_none, turn) => [
    { turn, others: true, answers: false },
    { turn, others: true, answers: true },
  ]);
  return [{ turn: 0, others: false, answers: false }, ...turns.flat()];
}

function turned<T>(list: readonly T[], turn: number): T[] {
  const at = list.length === 0 ? 0 : turn % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/** What the rows of a key want of one place, the row under test first. */
function wantedAt(key: string, row: ModelRow, variant: Variant, isPlace: (path: ParsedModelPath) => boolean): Chain[] {
  const chains = (rows: readonly ModelRow[]): Chain[] =>
    rows
      .flatMap(({ from, to }) => [parseModelPath(from), parseModelPath(to)])
      .filter(isPlace)
      .map(({ components }) => components);
  const others = chains(rowsOf(key).filter((other) => other !== row)).filter(
    ([first]) => variant.others && (variant.answers || first?.kind !== 'result'),
  );
  return [...chains([row]).filter((chain) => chain.length > 0), ...turned(others, variant.turn)];
}

/** How many arguments a call gets that shows a row. */
export function countArguments(key: string, row: ModelRow): number {
  const { args, required } = scenarioOf(key);
  const named = [row.from, row.to].map((path) => (argumentIndex(parseModelPath(path)) ?? -1) + 1);
  const count = Math.max(required ?? arityOf(key), args?.().length ?? 0, ...named);
  return row.below === undefined ? count : Math.min(count, row.below - 1);
}

function makeArguments(key: string, row: ModelRow, variant: Variant, materials: Materials): unknown[] {
  const { args, convert, keepsArguments } = scenarioOf(key);
  const defaults = args?.() ?? [];
  const from = parseModelPath(row.from);
  const to = parseModelPath(row.to);
  return Array.from({ length: countArguments(key, row) }, (_none, index) => {
    const wanted = wantedAt(key, row, variant, (path) => argumentIndex(path) === index);
    const isFrom = argumentIndex(from) === index;
    const given = defaults[index];
    const isWritten = keepsArguments !== true && argumentIndex(to) === index && to.components.length > 0;
    if (given !== undefined && !isFrom && !isWritten) return given;
    const make = (marked: Chain | undefined): unknown => {
      const built = build(wanted, marked, materials);
      return convert === undefined ? built : convert(built);
    };
    if (!isFrom) return make(undefined);
    // A container that is marked as a whole is recognised by its identity.
    const isWhole = convert !== undefined && from.components.length === 0 && row.kind === 'value';
    const container = isWhole ? make(undefined) : undefined;
    return typeof container === 'object' && container !== null ? container : make(from.components);
  });
}

function makeReceiver(key: string, row: ModelRow, variant: Variant, materials: Materials): unknown {
  if (!key.includes('#')) return undefined;
  const from = parseModelPath(row.from);
  const marked = from.base.kind === 'receiver' ? from.components : undefined;
  const wanted = wantedAt(key, row, variant, ({ base }) => base.kind === 'receiver');
  const special = scenarioOf(key).receiver;
  if (special !== undefined) return special(marked === undefined ? materials.neutral : materials.mark, marked);
  // A container that is marked as a whole is recognised by its identity.
  const isWhole = marked?.length === 0 && row.kind === 'value';
  const make = RECEIVERS[ownerOf(key)] ?? PLATFORM_RECEIVERS[ownerOf(key)] ?? build;
  const container = make(wanted, isWhole ? undefined : marked, materials);
  return isWhole && (typeof container !== 'object' || container === null) ? make(wanted, marked, materials) : container;
}

const tick = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 2);
  });

/** Calls the real function, with the mark where the row reads. */
export async function perform(key: string, row: ModelRow, variant: Variant, materials: Materials): Promise<Call> {
  const call = callableOf(key);
  if (call === undefined) throw new Error(`this Node has no ${key}`);
  const from = parseModelPath(row.from);
  const to = parseModelPath(row.to);
  const receiver = makeReceiver(key, row, variant, materials);
  const args = makeArguments(key, row, variant, materials);
  const result = call(receiver, args);
  const made: Call = { receiver, args, result };
  if (result instanceof Promise) result.catch(() => undefined);
  const isWrittenLater = from.base.kind === 'result' || to.components.some(({ kind }) => kind === 'parameter');
  if (isWrittenLater) feed(baseValue(from, made), from.components, materials);
  if (to.components.some(({ kind }) => kind === 'this')) touch(baseValue(from, made), materials);
  scenarioOf(key).exercise?.(result, materials);
  if (to.base.kind !== 'result' && typeof result === 'object') await elementsOf(result);
  await tick();
  return made;
}

/** Reads and writes the one property, so that its accessors see the object. */
function touch(value: unknown, { name, neutral }: Materials): void {
  if (typeof value !== 'object' || value === null) return;
  Reflect.get(value, name);
  Reflect.set(value, name, neutral);
}

function baseValue(path: ParsedModelPath, { receiver, args, result }: Call): unknown {
  if (path.base.kind === 'receiver') return receiver;
  return path.base.kind === 'result' ? result : args[argumentIndex(path) ?? 0];
}

async function outcomeOf(
  key: string,
  row: ModelRow,
  variant: Variant,
  materials: Materials,
  mark: unknown,
): Promise<Outcome> {
  const from = parseModelPath(row.from);
  const to = parseModelPath(row.to);
  const call = await perform(key, row, variant, materials);
  const whole = from.components.length === 0 && row.kind === 'value' ? baseValue(from, call) : undefined;
  return {
    mark: typeof whole === 'object' ? whole : mark,
    seen: await valuesAt(baseValue(to, call), to.components, materials),
  };
}

function marksFor(row: ModelRow, { marks = TEXT.marks, neutral, marksAt }: Scenario): readonly unknown[] {
  const own = marksAt?.[argumentIndex(parseModelPath(row.from)) ?? -1] ?? marks;
  if (row.kind !== 'match') return own;
  return row.from.endsWith('.result') ? DECISIONS : [neutral, ...own];
}

/** What a call is built of. */
export function materialsOf({ fresh, neutral, plainKeys, answer, name }: Scenario, mark: unknown): Materials {
  return {
    mark,
    neutral: fresh === undefined ? neutral : fresh(),
    name: name ?? 'nnnn',
    plainKeys: plainKeys ?? false,
    answer: answer ?? (() => true),
  };
}

async function runVariant(key: string, row: ModelRow, variant: Variant): Promise<readonly Outcome[]> {
  const scenario = scenarioOf(key);
  const withMark = (mark: unknown): Materials => materialsOf(scenario, mark);
  const outcomes: Outcome[] = [];
  for (const mark of marksFor(row, scenario)) {
    outcomes.push(await outcomeOf(key, row, variant, withMark(mark), mark));
    if (row.kind === 'adopt') {
      outcomes.push(await outcomeOf(key, row, variant, withMark(Promise.resolve(mark)), mark));
    }
  }
  return outcomes;
}

/**
 * Calls the real function with marks where the row reads, and looks where the row writes.
 *
 * @param isShown - whether the outcomes (one for each of two marks; for a row that adopts promises also for promises of them)
 * show what the row says
 * @returns nothing when one way of calling the function shows it; otherwise what was seen
 */
export async function refute(
  key: string,
  row: ModelRow,
  isShown: (outcomes: readonly Outcome[]) => boolean,
): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  for (const variant of variantsOf(key)) {
    try {
      const outcomes = await runVariant(key, underAnyKey(row), variant);
      if (isShown(outcomes)) return [];
      seen.push(outcomes);
    } catch (error) {
      seen.push(error instanceof Error ? error.message : error);
    }
  }
  return seen;
}
