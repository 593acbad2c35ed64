import type { FlowProgram, SinkUse, TextRange } from '../ir/program.js';
import type { CallArgument, CallPart } from '../ir/graph.js';
import type { Path } from '../solve/paths.js';
import type { Context } from '../solve/contexts.js';
import type { Arrival, ArrivalPlace } from '../solve/solver.js';
import { isUsed } from './effects.js';
import { stepsOf, traceOf, type Step } from './steps.js';

export type { Step } from './steps.js';

/** A declaration whose data took part in a flow. */
export interface FlowSource extends TextRange {
  readonly display: string;
  readonly purposes: readonly string[];
  readonly line: number;
  readonly column: number;
}

/** Labelled data that enters a sink: the one place where it first becomes available there, and how it got to it. */
export interface Violation extends TextRange {
  /** How it enters: handed over from outside, or obtained by the sink's own code. */
  readonly way: 'argument' | 'write' | 'obtained';
  /** All whose data is in the value, by name; each is forbidden to the sink. */
  readonly sources: readonly FlowSource[];
  readonly sink: SinkUse;
  /** Does only the outcome of comparing or looking up the data enter, and not the data itself? */
  readonly matched: boolean;
  /** From the first source to the entry. */
  readonly steps: readonly Step[];
}

interface Entry {
  readonly range: TextRange;
  readonly way: Violation['way'];
  readonly sink: SinkUse;
  readonly arrivals: Arrival[];
}

/**
 * One violation for each place where labelled data enters a sink, sorted by file and position.
 *
 * @param sources what a label's number stands for
 */
export function explain(
  program: FlowProgram,
  arrivals: readonly Arrival[],
  sources: readonly FlowSource[],
): Violation[] {
  const entries = new Map<string, Entry>();
  const handed = handedOver(arrivals);
  for (const arrival of arrivals) {
    if (OBTAINING.has(arrival.at.kind) && !isUsed(program, arrival)) continue;
    if (arrival.fact.outcome !== undefined && isHanded(arrival, handed)) continue;
    const range = rangeOf(program, arrival);
    if (range.pos < 0) continue;
    const key = `${range.file} ${String(range.pos)} ${String(range.end)} ${arrival.sink.purposes.join()}`;
    const way = wayOf(arrival.at);
    const entry = entries.get(key);
    if (entry) entry.arrivals.push(arrival);
    else entries.set(key, { range, way, sink: arrival.sink, arrivals: [arrival] });
  }
  return [...entries.values()].flatMap((entry) => violationOf(program, entry, sources)).sort(byPlace);
}

/** Nothing enters by these: the sink's own code gets it. */
const OBTAINING: ReadonlySet<ArrivalPlace['kind']> = new Set(['node', 'query']);

function wayOf({ kind }: ArrivalPlace): Violation['way'] {
  if (kind === 'node' || kind === 'query') return 'obtained';
  return kind === 'function' ? 'argument' : kind;
}

/** The calls by which labels themselves enter. */
function handedOver(arrivals: readonly Arrival[]): Map<number, Set<Context>> {
  const calls = new Map<number, Set<Context>>();
  for (const { at, fact } of arrivals) {
    if (at.kind !== 'argument' || fact.outcome !== undefined) continue;
    const roots = calls.get(at.call) ?? new Set();
    for (const root of fact.context.roots) roots.add(root);
    calls.set(at.call, roots);
  }
  return calls;
}

/** A call that gets the data itself is not told for another argument that the data decided. */
function isHanded({ at, fact }: Arrival, calls: ReadonlyMap<number, ReadonlySet<Context>>): boolean {
  const roots = at.kind === 'argument' ? calls.get(at.call) : undefined;
  return roots !== undefined && [...fact.context.roots].every((root) => roots.has(root));
}

function rangeOf(program: FlowProgram, { fact, at }: Arrival): TextRange {
  if (at.kind === 'node' || at.kind === 'function') return program.rangeOf(at.node);
  if (at.kind === 'query') return at.range;
  if (at.kind === 'argument' && at.part) return at.part;
  const own = program.rangeOf(fact.node);
  if (at.kind === 'write') return { file: own.file, pos: at.pos, end: at.end };
  const given = program.call(at.call).args[at.index];
  if (!given) return own;
  const part = partOf(given, fact.path);
  const { pos, end } = part ?? given;
  return { file: own.file, pos, end };
}

/** The attribute or child by which the data is handed over. */
function partOf({ parts }: CallArgument, { head, tail }: Path): CallPart | undefined {
  const named = parts?.filter((each) => each.component === head) ?? [];
  return (
    named.find((each) => each.within !== undefined && each.within === tail?.head) ??
    named[0] ??
    parts?.find((each) => each.component === undefined)
  );
}

function violationOf(program: FlowProgram, entry: Entry, sources: readonly FlowSource[]): Violation[] {
  const roots = new Map<Context, Arrival>();
  const matched = entry.arrivals.every(({ fact }) => fact.outcome !== undefined);
  for (const arrival of entry.arrivals) {
    if ((arrival.fact.outcome !== undefined) !== matched) continue;
    for (const root of (arrival.context ?? arrival.fact.context).roots) if (!roots.has(root)) roots.set(root, arrival);
  }
  const found = [...roots]
    .flatMap(([root, arrival]) => {
      const source = sources[root.source];
      return source ? [{ root, arrival, source }] : [];
    })
    .sort(
      (a, b) =>
        compare(a.source.display, b.source.display) ||
        compare(a.source.file, b.source.file) ||
        a.source.line - b.source.line,
    );
  const [first] = found;
  if (!first) return [];
  const steps = stepsOf(program, traceOf(first.arrival.fact, first.root, first.arrival.via), entry.range);
  return [
    {
      ...entry.range,
      way: entry.way,
      sink: entry.sink,
      matched,
      sources: [...new Set(found.map(({ source }) => source))],
      steps,
    },
  ];
}

function byPlace(a: Violation, b: Violation): number {
  return compare(a.file, b.file) || a.pos - b.pos || a.end - b.end || compare(a.sink.name, b.sink.name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
