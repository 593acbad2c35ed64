import { isCalledWith } from '../ir/components.js';
import type {
  FlowProgram,
  NamedData,
  ProgramCall,
  ProgramFunction,
  ProgramNode,
  SinkUse,
  TextRange,
} from '../ir/program.js';
import {
  borderContext,
  isAlias,
  NO_CONSENT,
  sourceContext,
  type Caller,
  type Consented,
  type Context,
  type Fact,
  type Site,
  type Way,
} from './contexts.js';
import { beyond, nearer, outcomeKey, outcomeOf } from './outcomes.js';
import { passCall } from './calls.js';
import { passBorder, leaveTo } from './borders.js';
import { isData, isList, Paths, type CutKind, type Path } from './paths.js';
import { passConversion, passIteration } from './iterations.js';
import { passAlias } from './aliases.js';
import { passBackward, passForward } from './transfer.js';
import { askCaller } from './outside.js';

/** A label at the place where labelled data is read. */
export interface Seed {
  readonly node: ProgramNode;
  readonly path: readonly string[];
  /** The number of the label; seeds of one label share their facts. */
  readonly source: number;
  readonly purposes: readonly string[];
  /** Is it only known from an object's type that it holds something labelled? */
  readonly carrier: boolean;
  /** Is it the outcome of a look-up by the labelled data? */
  readonly matched?: boolean;
  /** Where the look-up names the data. */
  readonly named?: NamedData;
  /** The uses that guards allow where it is read. */
  readonly consented?: readonly string[];
}

/** Labelled data that becomes available to a sink, in a context that says which labels bring it. */
export interface Arrival {
  readonly fact: Fact;
  readonly sink: SinkUse;
  /** The call and argument by which it enters, or the written expression; undefined when the node itself is the entry. */
  readonly at: ArrivalPlace;
  /** Those of the callers for whom it is a sink, innermost first; without any, for all of them. */
  readonly via?: readonly Caller[];
  /** The context whose labels enter, where not the fact's own. */
  readonly context?: Context;
}

export type ArrivalPlace =
  | { readonly kind: 'node'; readonly node: ProgramNode }
  | { readonly kind: 'function'; readonly node: ProgramNode }
  | { readonly kind: 'query'; readonly range: TextRange }
  | { readonly kind: 'argument'; readonly call: number; readonly index: number; readonly part?: TextRange | undefined }
  | { readonly kind: 'write'; readonly pos: number; readonly end: number };

export interface Solution {
  readonly arrivals: readonly Arrival[];
  readonly facts: number;
  /** Every fact, in the order in which it was found. */
  readonly trace: readonly Fact[];
  /** What a bound cut: the first of each kind. */
  readonly cuts: readonly Cut[];
}

/** A bound that was reached, and the nearest place in the text. */
export interface Cut {
  readonly kind: 'facts' | CutKind;
  readonly node: ProgramNode;
}

/** Facts take about 150 bytes each. */
const MAX_FACTS = 2_000_000;
/** More paths than facts can't be. */
const MAX_PATHS = 2 ** 26;

/** Places of the keys that tell facts apart: more combinations of purposes that were consented to than this do not occur. */
const CONSENTS = 64;
const MAX_CONSENTS = 1024;

/** Follows labelled data through the program until it enters a sink or ends. The result does not depend on the order of the seeds. */
export function solve(program: FlowProgram, seeds: readonly Seed[], maxFacts = MAX_FACTS): Solution {
  const solver = new Solver(program, maxFacts);
  for (const seed of seeds) solver.seed(seed);
  return solver.run();
}

/** The worklist with its tables. What a kind of edge, call or border does to a fact stands in the files beside. */
export class Solver {
  readonly paths = new Paths();
  readonly arrivals: Arrival[] = [];
  private readonly work: Fact[] = [];
  private next = 0;
  private contexts = 0;
  private readonly cuts = new Map<Cut['kind'], ProgramNode>();
  private readonly sources = new Map<number, Context>();
  private readonly borders = new Map<string, Context>();
  private readonly consents = new Map<string, Consented>();

  constructor(
    readonly program: FlowProgram,
    private readonly maxFacts: number,
  ) {}

  seed(seed: Seed): void {
    let context = this.sources.get(seed.source);
    if (!context) {
      context = sourceContext(this.contexts++, seed.source, seed.purposes);
      this.sources.set(seed.source, context);
    }
    const path = this.paths.of(...seed.path);
    this.add({
      context,
      node: seed.node,
      path,
      back: path.inverse,
      before: undefined,
      entered: undefined,
      carrier: seed.carrier,
      outcome: seed.matched ? outcomeOf(false, undefined) : undefined,
      consented: this.consent(NO_CONSENT, seed.consented ?? []),
      entering: true,
      entry: undefined,
      asked: undefined,
      ...(seed.named ? { named: seed.named } : {}),
    });
  }

  run(): Solution {
    while (this.next < this.work.length) {
      const fact = this.work[this.next++];
      if (!fact) continue;
      this.step(fact);
      if (this.paths.cut) this.noteCut(this.paths.cut, fact);
      this.paths.cut = undefined;
    }
    const cuts = [...this.cuts].map(([kind, node]) => ({ kind, node }));
    return { arrivals: this.arrivals, facts: this.work.length, trace: this.work, cuts };
  }

  private noteCut(kind: Cut['kind'], fact: Fact): void {
    if (this.cuts.has(kind)) return;
    const seen = new Set<Fact>();
    let shown: Fact | undefined = fact;
    while (shown && !seen.has(shown) && this.program.rangeOf(shown.node).pos < 0) {
      seen.add(shown);
      shown = shown.before ?? shown.context.callers[0]?.fact;
    }
    this.cuts.set(kind, (shown ?? fact).node);
  }

  private step(fact: Fact): void {
    if (isAlias(fact)) {
      passAlias(this, fact);
      return;
    }
    if (fact.back) passBackward(this, fact);
    else passForward(this, fact);
    passIteration(this, fact);
    passConversion(this, fact);
    passCall(this, fact);
    passBorder(this, fact);
  }

  /** A fact that follows from another one in the same function. */
  go(from: Fact, node: ProgramNode, path: Path | undefined, back = false, outcome = from.outcome): void {
    if (!path) return;
    this.add({
      context: from.context,
      node,
      path,
      back: back || path.inverse,
      before: from,
      entered: undefined,
      carrier: from.carrier && path.depth > 0,
      outcome,
      consented: from.consented,
      entering: false,
      entry: from.entry,
      asked: path.ofFunction ? from.asked : undefined,
    });
  }

  /** The fact where guards hold that allow uses of what it speaks of. */
  allow(from: Fact, node: ProgramNode, path: Path, purposes: readonly string[]): void {
    this.go(this.consenting(from, purposes), node, path, from.back);
  }

  consenting(fact: Fact, purposes: readonly string[]): Fact {
    return { ...fact, consented: this.consent(fact.consented, purposes) };
  }

  private consent(before: Consented, more: readonly string[]): Consented {
    const purposes = [...new Set([...before.purposes, ...more])].sort();
    if (purposes.length === before.purposes.length) return before;
    const key = purposes.join();
    let known = this.consents.get(key);
    if (!known) this.consents.set(key, (known = { id: Math.min(this.consents.size + 1, MAX_CONSENTS - 1), purposes }));
    return known;
  }

  /** May a sink not use it? */
  forbids(fact: Fact, used: readonly string[]): boolean {
    return this.program.forbids(fact.context.purposes, used, fact.consented.purposes);
  }

  /** A call looks for the function that it calls, which may give the fact back to it. */
  ask(from: Fact, call: ProgramCall, callee: ProgramNode, path: Path | undefined): void {
    this.go({ ...from, asked: call }, callee, path, true);
  }

  /** What a comparison or look-up of the labelled data gave, or decided. */
  decide(from: Fact, node: ProgramNode, path: Path | undefined): void {
    this.go(from, node, path, false, outcomeOf(false, from.outcome));
  }

  /** The same object under another name: what it holds may have been put there by that name. */
  alias(from: Fact, node: ProgramNode, path: Path = from.path): void {
    this.add({ ...from, node, path, back: false, before: from, entered: undefined, entering: false });
  }

  /** The fact, once what is labelled has been taken out of the object that carried it. */
  opened(fact: Fact): Fact {
    return { ...fact, carrier: false };
  }

  /** A fact of a caller that follows from what came out of a called function. */
  comeOut(
    exit: Fact,
    entered: Fact | undefined,
    context: Context,
    node: ProgramNode,
    path: Path | undefined,
    way: Way = false,
    outcome = beyond(exit.outcome),
  ): void {
    if (!path || outcome === null) return;
    this.add({
      context,
      node,
      path,
      back: way === 'alias' ? false : way || path.inverse,
      before: exit,
      entered,
      carrier: exit.carrier && path.depth > 0,
      outcome,
      consented: exit.consented,
      entering: false,
      entry: exit.entry,
      asked: path.ofFunction ? (exit.asked ?? askerOf(entered, node)) : undefined,
    });
  }

  /** Through something that knows no callers: in the contexts of the labels themselves. */
  share(fact: Fact, to: ProgramNode, path: Path | undefined, way: Way = false): void {
    if (!path) return;
    const { context } = fact;
    context.shared.push({ fact, to, path, way });
    for (const root of context.roots) this.shareIn(root, fact, to, path, way);
  }

  private shareIn(root: Context, fact: Fact, to: ProgramNode, path: Path, way: Way): void {
    if (way === 'alias') this.alias({ ...fact, context: root, path }, to);
    else this.comeOut(fact, undefined, root, to, path, way);
  }

  /** Takes a fact to a function's border: what holds there holds in a context of its own. */
  enter(fact: Fact, site: Site, node: ProgramNode, path: Path | undefined, way: Way = false): void {
    const outcome = this.isInline(site, node) ? fact.outcome : beyond(fact.outcome);
    if (!path || outcome === null) return;
    const carrier = fact.carrier && path.depth > 0;
    // Inside of the function that was looked for, other calls ask.
    const answered = site.kind === 'closure' && isCalledWith(fact.path.head);
    const asked = path.ofFunction && !answered ? fact.asked : undefined;
    const direction = way === 'alias' ? 'a' : way ? 'b' : 'f';
    const asks = asked === undefined ? '' : `?${String(asked)}`;
    const kind = `${direction}${carrier ? 'c' : ''}${String(outcomeKey(outcome))}.${String(fact.consented.id)}${asks}`;
    const key = `${String(node)} ${String(path.id)} ${kind} ${fact.context.purposes.join()}`;
    let context = this.borders.get(key);
    if (!context) {
      context = borderContext(this.contexts++, fact.context.purposes, node, path);
      this.borders.set(key, context);
    }
    let sites = context.sites.get(fact);
    if (!sites) context.sites.set(fact, (sites = new Set()));
    const place = `${site.kind} ${String(site.kind === 'call' ? site.call : site.node)}`;
    if (sites.has(place)) return;
    sites.add(place);
    const caller = { fact, site };
    context.callers.push(caller);
    fact.context.callees.add(context);
    this.addRoots(context, fact.context.roots);
    this.add({
      context,
      node,
      path,
      back: way === 'alias' ? false : way || path.inverse,
      before: undefined,
      entered: undefined,
      carrier,
      outcome,
      consented: fact.consented,
      entering: site.kind === 'closure' || this.comesFromOutside(fact, node),
      entry: fact.entry,
      asked,
    });
    for (const exit of context.exits) leaveTo(this, exit, caller);
    for (const question of [...context.questions.values()]) askCaller(this, question, context, caller);
  }

  /** A nameless function that is called where it was given to is part of the code around it. */
  private isInline(site: Site, node: ProgramNode): boolean {
    return site.kind === 'closure' && this.program.fn(this.program.functionAt(node)).name === undefined;
  }

  private comesFromOutside(fact: Fact, node: ProgramNode): boolean {
    return (
      !this.program.region(this.program.functionAt(fact.node)) &&
      this.program.region(this.program.functionAt(node)) !== undefined
    );
  }

  private addRoots(context: Context, roots: ReadonlySet<Context>): void {
    const work: [Context, Context[]][] = [[context, [...roots]]];
    for (let next = work.pop(); next; next = work.pop()) {
      const [at, more] = next;
      const fresh = more.filter((root) => !at.roots.has(root));
      if (fresh.length === 0) continue;
      for (const root of fresh) {
        at.roots.add(root);
        for (const { fact, to, path, way } of at.shared) this.shareIn(root, fact, to, path, way);
      }
      for (const callee of at.callees) work.push([callee, fresh]);
    }
  }

  private add(fact: Fact): void {
    const { context, node, path } = fact;
    const kind = node * 64 * MAX_CONSENTS + (fact.back ? 1 : 0) + (fact.carrier ? 2 : 0) + CONSENTS * fact.consented.id;
    const id = path.id + (fact.asked === undefined ? 0 : (fact.asked + 1) * MAX_PATHS);
    // An outcome that came by fewer borders gets wherever this one gets.
    if (nearer(fact.outcome).some((each) => context.seen.get(kind + 4 * each)?.has(id))) return;
    const key = kind + 4 * outcomeKey(fact.outcome);
    let seen = context.seen.get(key);
    if (!seen) context.seen.set(key, (seen = new Set()));
    seen.add(id);
    if (this.work.length >= this.maxFacts) {
      this.noteCut('facts', fact);
      return;
    }
    const placed = this.place(fact);
    if (placed) this.work.push(placed);
  }

  /** A fact in a sink's code is an arrival as soon as a person can be pointed at it; behind it there is nothing to report. */
  private place(fact: Fact): Fact | undefined {
    if (fact.back || fact.path.inverse) return fact;
    const region = this.program.region(this.program.functionAt(fact.node));
    if (!region) return fact;
    const entering = fact.entering || this.crosses(fact);
    if (!entering || !isData(fact.path)) return entering === fact.entering ? fact : { ...fact, entering };
    if (!this.forbids(fact, region.purposes)) return { ...fact, entering: true };
    if (fact.named && !fact.before) {
      this.arrivals.push({ fact, sink: region, at: { kind: 'query', range: fact.named.entry } });
      return undefined;
    }
    const entry = fact.entry ?? this.firstHolder(fact);
    const shown = this.program.reportable(fact.node) || fact.entry !== undefined;
    if (fact.carrier || !isList(fact.path) || !shown) return { ...fact, entering: true, entry };
    this.arrivals.push({ fact, sink: region, at: { kind: 'node', node: entry ?? fact.node } });
    return undefined;
  }

  /** A result or parameter that holds the data somewhere inside: nothing is taken yet, but this is where it came in. */
  private firstHolder({ node, path, carrier }: Fact): ProgramNode | undefined {
    if (carrier || path.depth === 0 || !this.program.reportable(node)) return undefined;
    const kind = this.program.kind(node);
    return kind === 'result' || kind === 'parameter' ? node : undefined;
  }

  private crosses(fact: Fact): boolean {
    const { before } = fact;
    if (!before) return false;
    const outside: ProgramFunction = this.program.functionAt(before.node);
    return before.entering || this.program.region(outside) === undefined;
  }
}

/** Who asked for what comes out of a function at its value: the call that called the value with what went in. */
function askerOf(entered: Fact | undefined, value: ProgramNode): ProgramCall | undefined {
  return entered?.node === value && isCalledWith(entered.path.head) ? entered.asked : undefined;
}
