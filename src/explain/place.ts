import type { FlowProgram, ProgramCall, ProgramNode, TextRange } from '../ir/program.js';
import type { Context, Fact } from '../solve/contexts.js';
import type { Solution } from '../solve/solver.js';
import { isUsed } from './effects.js';
import { stepsOf, traceOf, type Step } from './steps.js';

/** Where a label was followed to and no further, and why. */
export interface End {
  readonly step: Step;
  readonly reason: string;
}

/** Labelled data at a place: how it got there, and where it goes from there without reaching a sink. */
export interface DataAt {
  /** The number of the label. */
  readonly source: number;
  /** What holds it. */
  readonly range: TextRange;
  readonly steps: readonly Step[];
  /** What was consented to where it is. */
  readonly consented: readonly string[];
  /** Does only the outcome of a match get here? */
  readonly matched: boolean;
  readonly ends: readonly End[];
}

/** Ends beyond this are more of the same. */
const MAX_ENDS = 20;

interface Found {
  readonly root: Context;
  readonly facts: Fact[];
}

/** The labelled data that gets to a range of a file: per label the first way that was found, in the order of the text. */
export function dataAt(program: FlowProgram, solution: Solution, place: TextRange): DataAt[] {
  const found = new Map<number, Found>();
  for (const fact of solution.trace) {
    if (fact.back || fact.path.inverse) continue;
    const { file, pos, end } = program.rangeOf(fact.node);
    if (file !== place.file || pos < place.pos || pos >= place.end || pos === end) continue;
    for (const root of fact.context.roots) {
      const known = found.get(root.source);
      if (known) known.facts.push(fact);
      else found.set(root.source, { root, facts: [fact] });
    }
  }
  const ways = new Ways(program, solution);
  return [...found.values()]
    .flatMap((each) => describe(program, ways, each))
    .sort((a, b) => a.range.pos - b.range.pos || a.source - b.source);
}

function describe(program: FlowProgram, ways: Ways, { root, facts }: Found): DataAt[] {
  // Where the data itself is, what it decided is no news.
  const fact = facts.find(({ outcome }) => outcome === undefined) ?? facts[0];
  if (!fact) return [];
  const range = program.rangeOf(fact.node);
  return [
    {
      source: root.source,
      range,
      steps: stepsOf(program, traceOf(fact, root), range),
      consented: fact.consented.purposes,
      matched: fact.outcome !== undefined,
      ends: endsOf(
        ways,
        facts.filter(({ outcome }) => outcome === fact.outcome),
        root,
      ),
    },
  ];
}

/** Which nodes labelled data went to from which. Facts that are found again leave no trace, so edges of the graph count as well. */
class Ways {
  readonly #next = new Map<ProgramNode, Set<ProgramNode>>();
  readonly #facts = new Map<ProgramNode, Fact[]>();
  /** What reached a sink, and whether anything is done with it there. */
  readonly #arrived = new Map<ProgramNode, { readonly sink: string; readonly used: boolean }>();

  constructor(
    readonly program: FlowProgram,
    { trace, arrivals }: Solution,
  ) {
    const entries = new Map<Context, ProgramNode>();
    for (const fact of trace) {
      push(this.#facts, fact.node, fact);
      if (fact.before) this.#link(fact.before.node, fact.node);
      else entries.set(fact.context, fact.node);
    }
    for (const [context, node] of entries) for (const { fact } of context.callers) this.#link(fact.node, node);
    for (const arrival of arrivals) {
      const used = arrival.at.kind !== 'node' || isUsed(program, arrival);
      for (const fact of [arrival.fact, arrival.fact.before]) {
        const known = fact && this.#arrived.get(fact.node);
        if (fact && !known?.used) this.#arrived.set(fact.node, { sink: arrival.sink.name, used });
      }
    }
  }

  #link(from: ProgramNode, to: ProgramNode): void {
    const known = this.#next.get(from);
    if (known) known.add(to);
    else this.#next.set(from, new Set([to]));
  }

  /** The facts of a label at the nodes that can be reached from some nodes. */
  *reached(starts: Iterable<ProgramNode>, root: Context): Iterable<Fact> {
    const seen = new Set(starts);
    // A set's iteration also visits what is added meanwhile.
    for (const node of seen) {
      const own = (this.#facts.get(node) ?? []).filter(({ context }) => context.roots.has(root));
      if (own.length === 0) continue;
      yield* own;
      for (const next of this.#next.get(node) ?? []) seen.add(next);
      const base = this.program.base(node);
      for (const { to } of this.program.edgesFrom(node)) seen.add(base + to);
    }
  }

  /** Why a fact's data goes no further; undefined where it does, and where a sink has it. */
  endAt(fact: Fact): string | undefined {
    const arrived = this.#arrived.get(fact.node);
    if (arrived?.used) return undefined;
    if (arrived) return `${arrived.sink} gets it, and uses nothing of it but whether it is there`;
    return reasonOf(this.program, fact);
  }
}

function push<K>(map: Map<K, Fact[]>, key: K, fact: Fact): void {
  const list = map.get(key);
  if (list) list.push(fact);
  else map.set(key, [fact]);
}

function endsOf(ways: Ways, starts: readonly Fact[], root: Context): End[] {
  const { program } = ways;
  const ends = new Map<string, End>();
  for (const fact of ways.reached(new Set(starts.map(({ node }) => node)), root)) {
    if (fact.back || fact.path.inverse || fact.outcome !== starts[0]?.outcome) continue;
    const range = program.rangeOf(fact.node);
    const reason = range.pos < 0 ? undefined : ways.endAt(fact);
    const [step] = reason === undefined ? [] : stepsOf(program, [fact], range).slice(-1);
    if (step && reason !== undefined) ends.set(`${step.file} ${String(step.pos)} ${reason}`, { step, reason });
  }
  const sorted = [...ends.values()].sort((a, b) => compare(a.step.file, b.step.file) || a.step.pos - b.step.pos);
  return sorted.slice(0, MAX_ENDS);
}

/** Why a label goes no further than this, or where it is lost sight of; undefined where it goes on. */
function reasonOf(program: FlowProgram, fact: Fact): string | undefined {
  const { node } = fact;
  const { purposes } = fact.context;
  const region = program.region(program.functionAt(node));
  if (region && !program.forbids(purposes, region.purposes, fact.consented.purposes)) {
    return `${region.name} serves ${region.purposes.join(', ')}, which is allowed here`;
  }
  for (const role of program.callRoles(node)) {
    if (role.kind === 'argument' || role.kind === 'receiver') return callReason(program, fact, role.call);
  }
  const isIdle = program.borderRoles(node).length + program.edgesFrom(node).length === 0;
  return isIdle && program.reportable(node) ? 'nothing more is done with it' : undefined;
}

function callReason(program: FlowProgram, fact: Fact, call: ProgramCall): string | undefined {
  const { functions, rows, opaque, gives, byValue, sanitized = [] } = program.targets(call);
  const { purposes } = fact.context;
  const sanitizer = functions.find((fn) => program.sanitizes(fn, purposes));
  if (sanitizer !== undefined)
    return `${nameOf(program, sanitizer)} is marked with @sanitizes: its result carries no label`;
  if (program.covers(sanitized, purposes)) return 'settings say that what this gives is sanitized';
  if (functions.length > 0 || rows.length > 0) return undefined;
  const goesOn = byValue || (opaque && gives !== 'nothing');
  return goesOn ? undefined : 'handed to code outside the program that is no sink';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function nameOf(program: FlowProgram, fn: number): string {
  return program.fn(fn).name ?? 'a function without a name';
}
