import { isCalledWith } from '../ir/components.js';
import type { FlowProgram, ProgramCall, ProgramNode } from '../ir/program.js';
import {
  borderContext,
  isAlias,
  NO_CONSENT,
  sourceContext,
  type Consented,
  type Context,
  type Fact,
  type Site,
  type Way,
} from './contexts.js';
import { isNews, MAX_CONSENTS } from './known.js';
import { Limits } from './limits.js';
import { beyond, outcomeKey, outcomeOf } from './outcomes.js';
import { passCall } from './calls.js';
import { placeIn } from './entries.js';
import { passBorder, leaveTo } from './borders.js';
import { isCalling, Paths, type Path } from './paths.js';
import { passConversion, passIteration } from './iterations.js';
import { passAlias } from './aliases.js';
import { Queries, type Asker } from './queries.js';
import { passBackward, passForward } from './transfer.js';
import { askCaller } from './outside.js';
import type { Arrival, Cut, Seed, Solution } from './solution.js';
import { Trails } from './trails.js';
import { reportGiven } from './reports.js';

export type { Arrival, ArrivalPlace, Cut, Seed, Solution } from './solution.js';

/** Facts take about 150 bytes each. */
const MAX_FACTS = 2_000_000;
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
  private readonly queries = new Queries(this);
  private readonly trails = new Trails();
  private readonly limits = new Limits();
  /** The asker that is told an answer just now: what goes on with the placeholder alone, the query follows itself. */
  private told: Asker | undefined;

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
      for (let told = this.queries.next(); told; told = this.queries.next()) this.tell(...told);
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

  newContext(purposes: readonly string[]): Context {
    return sourceContext(this.contexts++, -1, purposes);
  }

  /** Begins the search of a query. */
  search(context: Context, node: ProgramNode, path: Path, back: boolean): void {
    this.add({
      context,
      node,
      path,
      back,
      before: undefined,
      entered: undefined,
      carrier: false,
      outcome: undefined,
      consented: NO_CONSENT,
      entering: false,
      entry: undefined,
      asked: undefined,
    });
  }

  /** What a query found is called with the data of one that asked. */
  private tell(asker: Asker, answer: Fact): void {
    const path = this.paths.fill(answer.path, asker.data);
    if (!path) return;
    const { fact, context } = asker;
    this.told = asker;
    this.step({ ...fact, context, node: answer.node, path, back: answer.back, before: fact, entered: undefined });
    this.told = undefined;
  }

  /** The search of a query ends here. */
  end(fact: Fact): void {
    this.queries.end(fact);
  }

  /** Does the query know itself what follows, or is it for its askers to say? */
  private isElsewhere(from: Fact, path: Path): boolean {
    if (this.told) return path.inverse || this.told.given !== undefined;
    if (!from.path.open || (path.open && path.inverse)) return false;
    this.queries.end(from);
    return true;
  }

  /** A fact that follows from another one in the same function. */
  go(from: Fact, node: ProgramNode, path: Path | undefined, back = false, outcome = from.outcome): void {
    this.goOn(from, node, path, back, outcome, from.asked);
  }

  private goOn(
    from: Fact,
    node: ProgramNode,
    path: Path | undefined,
    back: boolean,
    outcome: Fact['outcome'],
    asked: Fact['asked'],
  ): void {
    if (!path || this.isElsewhere(from, path)) return;
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
      asked: path.ofFunction ? asked : undefined,
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
    this.goOn(from, callee, path, true, from.outcome, call);
  }

  /** What a comparison or look-up of the labelled data gave, or decided. */
  decide(from: Fact, node: ProgramNode, path: Path | undefined): void {
    this.go(from, node, path, false, outcomeOf(false, from.outcome));
  }

  /** The same object under another name: what it holds may have been put there by that name. */
  alias(from: Fact, node: ProgramNode, path: Path = from.path): void {
    if (this.isElsewhere(from, path)) return;
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
    if (!path || outcome === null || this.isElsewhere(exit, path)) return;
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
    if (!path || this.isElsewhere(fact, path)) return;
    const { context } = fact;
    context.shared.push({ fact, to, path, way });
    for (const root of context.roots) this.shareIn(root, fact, to, path, way);
  }

  private shareIn(root: Context, fact: Fact, to: ProgramNode, path: Path, way: Way): void {
    if (path.inverse) this.queries.ask(root, fact, to, path, way);
    else this.comeOut(fact, undefined, root, to, path, way);
  }

  /** Takes a fact to a function's border: what holds there holds in a context of its own. */
  enter(fact: Fact, site: Site, node: ProgramNode, path: Path | undefined, way: Way = false): void {
    const { told } = this;
    if (told && site.kind === 'closure' && path && !path.inverse && (told.given ?? told.entersElsewhere)) {
      if (!told.given) return;
      this.told = undefined;
      this.enter(told.given.fact, { kind: 'call', call: told.given.call }, node, path);
      this.told = told;
      return;
    }
    const outcome = this.isInline(site, node) ? fact.outcome : beyond(fact.outcome);
    if (!path || outcome === null || this.isElsewhere(fact, path)) return;
    this.told = undefined;
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
      context.budget = fact.context.budget;
      this.borders.set(key, context);
    }
    let sites = context.sites.get(fact);
    if (!sites) context.sites.set(fact, (sites = new Set()));
    const place = `${site.kind} ${String(site.kind === 'call' ? site.call : site.node)}`;
    if (sites.has(place)) {
      this.told = told;
      return;
    }
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
    for (const fn of context.reports) reportGiven(this, fact, fn);
    this.told = told;
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
        if (root.query) for (const end of at.ends) this.queries.add(root.query, end);
      }
      for (const callee of at.callees) work.push([callee, fresh]);
    }
  }

  private add(fact: Fact): void {
    const { path } = fact;
    if (fact.asked !== undefined && !isCalling(path) && !this.trails.leads(fact)) return;
    if (!isNews(this.paths, fact)) return;
    if (fact.asked !== undefined || path.open) for (const answer of this.trails.note(fact)) this.add(answer);
    if (this.limits.isTooFar(fact)) {
      this.noteCut('path', fact);
      return;
    }
    if (this.work.length >= this.maxFacts) {
      this.noteCut('facts', fact);
      return;
    }
    const placed = placeIn(this, fact);
    if (placed) this.work.push(placed);
  }
}

/** Who asked for what comes out of a function at its value: the call that called the value with what went in. */
function askerOf(entered: Fact | undefined, value: ProgramNode): ProgramCall | undefined {
  return entered?.node === value && isCalledWith(entered.path.head) ? entered.asked : undefined;
}
