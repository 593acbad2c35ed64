import {
  ANY,
  argument,
  argumentIndex,
  AWAITED,
  EACH,
  ELEMENT,
  field,
  isIndex,
  isInput,
  isProperty,
  out,
  outPlace,
  PROTO,
  RETURNED,
  THIS,
  THROWN,
  type Component,
} from '../ir/components.js';
import type { CallSite } from '../ir/graph.js';
import type { CallTargets, FlowRow, ProgramCall, ProgramFunction, RowPlace } from '../ir/program.js';
import { enterArgument } from './borders.js';
import type { Fact } from './contexts.js';
import { isData, isWhole, MAX_INDEX, type Path } from './paths.js';
import type { Solver } from './solver.js';

interface Call {
  readonly id: ProgramCall;
  readonly site: CallSite;
  readonly base: number;
  readonly targets: CallTargets;
}

/** A fact at a node that takes part in a call. */
export function passCall(solver: Solver, fact: Fact): void {
  const { program } = solver;
  for (const role of program.callRoles(fact.node)) {
    const site = program.call(role.call);
    const call = { id: role.call, site, base: program.callBase(role.call), targets: program.targets(role.call) };
    switch (role.kind) {
      case 'argument':
        passArgument(solver, fact, call, role.index);
        break;
      case 'receiver':
        passReceiver(solver, fact, call);
        break;
      case 'callee':
        passCallee(solver, fact, call);
        break;
      case 'result':
        passResult(solver, fact, call);
        break;
      default:
        if (fact.path.inverse) passPost(solver, fact, call, role.kind, role.kind === 'argumentPost' ? role.index : -1);
    }
  }
  passWrites(solver, fact);
}

function passWrites(solver: Solver, fact: Fact): void {
  if (fact.back || fact.path.inverse || !isData(fact.path)) return;
  for (const { sink, pos, end } of solver.program.sinkOfWrite(fact.node)) {
    if (!isOutside(solver, fact) || !solver.program.forbids(fact.context.purposes, sink.purposes)) continue;
    solver.arrivals.push({ fact, sink, at: { kind: 'write', pos, end } });
  }
}

function isOutside(solver: Solver, fact: Fact): boolean {
  return solver.program.region(solver.program.functionAt(fact.node)) === undefined;
}

function passArgument(solver: Solver, fact: Fact, call: Call, index: number): void {
  if (!fact.back) {
    if (reportArgument(solver, fact, call, index)) return;
    enterFunctions(solver, fact, call, index);
    throughOpaque(solver, fact, call, index);
    if (call.targets.byValue && !fact.path.inverse) callByValue(solver, fact, call, index);
    keepCaptures(solver, fact, call.site.args[index]?.post, call.base);
  }
  applyRows(solver, fact, call, { kind: 'argument', from: index, to: index });
}

/** The argument itself is the entry; what a sink's own code does with it is no second flow. */
function reportArgument(solver: Solver, fact: Fact, call: Call, index: number): boolean {
  const sink =
    call.targets.sink ?? (fact.entering ? solver.program.region(solver.program.functionAt(fact.node)) : undefined);
  if (fact.carrier) return false;
  const given = fact.path.head === RETURNED ? solver.paths.settled(fact.path.tail ?? fact.path) : fact.path;
  if (!sink || fact.path.inverse || !isData(given)) return false;
  if (!isOutside(solver, fact) && !fact.entering) return false;
  if (!solver.program.forbids(fact.context.purposes, sink.purposes)) return false;
  const inside = !isOutside(solver, fact) && fact.entry !== undefined;
  solver.arrivals.push({
    fact,
    sink,
    at: inside ? { kind: 'node', node: fact.entry } : { kind: 'argument', call: call.id, index },
  });
  return true;
}

function enterFunctions(solver: Solver, fact: Fact, call: Call, index: number): void {
  const site = { kind: 'call', call: call.id } as const;
  for (const fn of call.targets.functions) {
    if (call.site.kind === 'jsx') giveProps(solver, fact, fn);
    for (const [at, path] of positions(solver, call.site, index, fact.path)) {
      enterArgument(solver, fn, at, path, (node, entered) => {
        solver.enter(fact, site, node, entered);
      });
    }
  }
}

/** React makes the instance of a class component and leaves the attributes in it. */
function giveProps(solver: Solver, fact: Fact, fn: ProgramFunction): void {
  const instance = solver.program.fn(fn).kind === 'constructor' ? solver.program.instanceOf(fn) : undefined;
  if (instance !== undefined) solver.share(fact, instance, solver.paths.cons(field('props'), fact.path));
}

const SPREAD_REACH = 8;

/** The positions at which an argument arrives: behind a spread they are moved. */
function positions(solver: Solver, site: CallSite, index: number, path: Path): [number, Path][] {
  const found = unlimited(solver, site, index, path);
  return found.filter(([at]) => at <= MAX_INDEX);
}

function unlimited(solver: Solver, site: CallSite, index: number, path: Path): [number, Path][] {
  const spread = site.args.findIndex((given) => given.spread);
  if (spread < 0 || index < spread) return [[index, path]];
  if (index > spread) return range(index, index + SPREAD_REACH).map((at) => [at, path]);
  const { head, tail } = path;
  if (head === undefined || tail === undefined) return range(index, index + SPREAD_REACH).map((at) => [at, path]);
  if (isIndex(head)) return [[index + Number(head.slice(1)), tail]];
  const element = solver.paths.take(path, ELEMENT);
  return element ? range(index, index + SPREAD_REACH).map((at) => [at, element]) : [];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function callByValue(solver: Solver, fact: Fact, call: Call, index: number): void {
  for (const [at, path] of positions(solver, call.site, index, fact.path)) {
    solver.go(fact, call.base + call.site.callee, solver.paths.cons(argument(at), path));
  }
}

/** A closure that was handed over may have changed what it captured. */
function keepCaptures(solver: Solver, fact: Fact, post: number | undefined, base: number): void {
  if (post !== undefined && fact.path.head === out('self')) solver.go(fact, base + post, fact.path.tail);
}

function passReceiver(solver: Solver, fact: Fact, call: Call): void {
  if (!fact.back) {
    const site = { kind: 'call', call: call.id } as const;
    for (const fn of call.targets.functions) {
      const { receiver } = solver.program.fn(fn);
      solver.enter(fact, site, solver.program.fnBase(fn) + receiver, fact.path);
    }
    throughOpaque(solver, fact, call, -1);
    if (call.targets.byValue && !fact.path.inverse) {
      solver.go(fact, call.base + call.site.callee, solver.paths.cons(THIS, fact.path));
    }
  }
  applyRows(solver, fact, call, { kind: 'receiver' });
}

/** What is known of the called value says what the call gives, throws and writes. */
function passCallee(solver: Solver, fact: Fact, call: Call): void {
  const { head, tail } = fact.path;
  if (fact.back || head === undefined || tail === undefined) return;
  const { site, base } = call;
  keepCaptures(solver, fact, site.calleePost, base);
  if (head === RETURNED && site.kind !== 'new' && site.kind !== 'super') solver.go(fact, base + site.result, tail);
  else if (head === THROWN) solver.go(fact, base + site.thrown, tail);
  else if (head === PROTO && site.kind === 'new') solver.go(fact, base + site.result, tail);
  const place = outPlace(head);
  if (place === 'this') {
    if (site.kind === 'new') solver.go(fact, base + site.result, tail);
    else if (site.receiverPost !== undefined) solver.go(fact, base + site.receiverPost, tail);
  } else if (typeof place === 'number') {
    const given = site.args[place];
    if (given?.post !== undefined) solver.go(fact, base + given.post, tail);
    else if (given) solver.go(fact, base + given.node, tail, true);
  }
  const index = argumentIndex(head);
  if (index !== undefined && tail.inverse) {
    const given = site.args[index];
    if (given) solver.go(fact, base + given.node, tail);
  }
  if (head === THIS && tail.inverse && site.receiver !== undefined) solver.go(fact, base + site.receiver, tail);
}

/** The object that a call gave was written to, or its functions are called: it is known inside the called function too. */
function passResult(solver: Solver, fact: Fact, call: Call): void {
  if (!fact.back && !fact.path.inverse) return;
  const { site, base, targets } = call;
  const made = site.kind === 'new';
  if (!fact.path.inverse && (made || targets.functions.length === 0)) solver.go(fact, fact.node, fact.path);
  for (const fn of targets.functions) {
    const graph = solver.program.fn(fn);
    const start = solver.program.fnBase(fn);
    if (!made) solver.enter(fact, { kind: 'call', call: call.id }, start + graph.returned, fact.path, true);
    else if (fact.path.inverse)
      solver.enter(fact, { kind: 'call', call: call.id }, start + graph.outReceiver, fact.path, true);
  }
  insideResult(solver, fact, call);
  if (made && fact.path.inverse) solver.go(fact, base + site.callee, solver.paths.cons(PROTO, fact.path), true);
  if (!made && targets.byValue) solver.go(fact, base + site.callee, solver.paths.cons(RETURNED, fact.path), true);
  reverseRows(solver, fact, call, { kind: 'result' });
}

/** Functions that a call gave together with what they fill: a promise and its `resolve`. */
function insideResult(solver: Solver, fact: Fact, { site, base, targets }: Call): void {
  for (const row of targets.rows) {
    if (row.from.kind !== 'result' || row.to.kind !== 'result' || row.deep) continue;
    const found = takeExactly(solver, fact.path, row.fromPath, false);
    if (!found) continue;
    solver.go(
      fact,
      base + site.result,
      solver.paths.prepend(row.toPath, row.kind === 'adopt' ? solver.paths.settled(found) : found),
    );
  }
}

/** Which functions were put into an object by a call: those that the called function put there. */
function passPost(solver: Solver, fact: Fact, call: Call, role: string, index: number): void {
  for (const fn of call.targets.functions) {
    const graph = solver.program.fn(fn);
    const node =
      role === 'receiverPost' ? graph.outReceiver : role === 'calleePost' ? graph.outSelf : graph.outParameters[index];
    if (node === undefined) continue;
    solver.enter(fact, { kind: 'call', call: call.id }, solver.program.fnBase(fn) + node, fact.path, true);
  }
  if (role === 'receiverPost') reverseRows(solver, fact, call, { kind: 'receiver' });
  if (role === 'argumentPost') reverseRows(solver, fact, call, { kind: 'argument', from: index, to: index });
}

/**
 * A function that nobody can see passes what it was given to its result and to the functions that it was given
 * (SPEC 5). A text or number is computed from anything inside; an object keeps its shape.
 */
function throughOpaque(solver: Solver, fact: Fact, call: Call, index: number): void {
  const { targets, site, base } = call;
  if (!targets.opaque || fact.path.inverse) return;
  const { head, tail } = fact.path;
  if (head === RETURNED && tail) {
    give(solver, fact, call, solver.paths.settled(tail));
    return;
  }
  if (!isData(fact.path)) return;
  give(solver, fact, call, fact.path);
  site.args.forEach((given, at) => {
    if (at === index || !solver.program.isCallable(call.id, at)) return;
    const inner = solver.paths.take(fact.path, ELEMENT) ?? fact.path;
    for (const parameter of [0, 1, 2])
      solver.go(fact, base + given.node, solver.paths.cons(argument(parameter), inner));
  });
}

function give(solver: Solver, fact: Fact, call: Call, path: Path): void {
  if (call.targets.gives === 'nothing') return;
  const derived = call.targets.gives === 'derived' || isWhole(path);
  solver.go(fact, call.base + call.site.result, derived ? solver.paths.empty : path);
}

// ---- models

function applyRows(solver: Solver, fact: Fact, call: Call, place: RowPlace): void {
  for (const row of call.targets.rows) {
    if (!covers(row.from, place)) continue;
    if (fact.back) continue;
    const through = throughRow(solver, row, fact.path);
    if (!through?.path) continue;
    if (!fact.carrier || !through.taken) arrive(solver, fact, call, row, through.path);
    else if (!reportWhole(solver, fact, call, place)) arrive(solver, solver.opened(fact), call, row, through.path);
  }
  reverseRows(solver, fact, call, place);
}

/** A sink's own code lets a whole object out, of which it has not read the labelled member. */
function reportWhole(solver: Solver, fact: Fact, call: Call, place: RowPlace): boolean {
  const sink = solver.program.region(solver.program.functionAt(fact.node));
  if (!sink || place.kind !== 'argument' || !solver.program.forbids(fact.context.purposes, sink.purposes)) return false;
  solver.arrivals.push({ fact, sink, at: { kind: 'argument', call: call.id, index: place.from } });
  return true;
}

function covers(wanted: RowPlace, place: RowPlace): boolean {
  if (wanted.kind !== 'argument' || place.kind !== 'argument') return wanted.kind === place.kind;
  return place.from >= wanted.from && place.from <= wanted.to;
}

/** Where a label goes by a row of a model, and whether what is labelled was taken out of what holds it on the way. */
function throughRow(
  solver: Solver,
  row: FlowRow,
  path: Path,
): { readonly path: Path | undefined; readonly taken: boolean } | undefined {
  const { paths } = solver;
  if (row.deep) return isData(path) ? { path: paths.prepend(row.toPath, paths.empty), taken: true } : undefined;
  let found: Path | undefined = path;
  let same: Component = ANY;
  let taken = false;
  for (const component of row.fromPath) {
    if (component === EACH && found.head !== undefined) {
      if (!isProperty(found.head) || row.except.includes(found.head)) return undefined;
      same = found.head;
    }
    found = paths.take(found, component === EACH ? ANY : component);
    if (!found) return undefined;
    taken ||= found.depth === 0;
  }
  if (row.kind === 'derived')
    return isWhole(found) ? { path: paths.prepend(row.toPath, paths.empty), taken: true } : undefined;
  const toPath = row.toPath.map((component) => (component === EACH ? same : component));
  return { path: paths.prepend(toPath, row.kind === 'adopt' ? paths.settled(found) : found), taken };
}

function arrive(solver: Solver, fact: Fact, call: Call, row: FlowRow, path: Path): void {
  const { site, base } = call;
  if (row.to.kind === 'result') solver.go(fact, base + site.result, path);
  else if (row.to.kind === 'receiver') {
    if (site.receiverPost !== undefined) solver.go(fact, base + site.receiverPost, path);
    else if (site.receiver !== undefined) solver.go(fact, base + site.receiver, path, true);
  } else {
    for (let index = row.to.from; index <= Math.min(row.to.to, site.args.length - 1); index++) {
      const given = site.args[index];
      if (!given) continue;
      if (path.inverse) solver.go(fact, base + given.node, path);
      else if (given.post !== undefined) solver.go(fact, base + given.post, path);
    }
  }
}

/**
 * Against a row: functions found at the row's end came from its start, and what a callback wrote into its parameter
 * is written into what it was given.
 */
function reverseRows(solver: Solver, fact: Fact, call: Call, place: RowPlace): void {
  const written = writtenParameter(fact.path);
  const path = written ?? fact.path;
  if (!written && !fact.back && !fact.path.inverse && !callsItsParameter(fact.path)) return;
  for (const row of call.targets.rows) {
    if (row.kind === 'derived' || row.deep || row.toPath.includes(EACH) || !covers(row.to, place)) continue;
    const found = takeExactly(solver, path, row.toPath, written !== undefined);
    // What a callback is called with goes into it, and says nothing of where it came from.
    const searches = fact.path.inverse || callsItsParameter(path);
    if (!found || (!written && searches && !found.inverse)) continue;
    const source = solver.paths.prepend(row.fromPath, found);
    if (source) sendBack(solver, fact, call, row.from, source, written !== undefined);
  }
}

function sendBack(solver: Solver, fact: Fact, call: Call, place: RowPlace, path: Path, mutation: boolean): void {
  const { site, base } = call;
  if (place.kind === 'receiver') {
    if (mutation && site.receiverPost !== undefined && !path.inverse) solver.go(fact, base + site.receiverPost, path);
    else if (site.receiver !== undefined) solver.go(fact, base + site.receiver, path, true);
  } else if (place.kind === 'argument') {
    for (let index = place.from; index <= Math.min(place.to, site.args.length - 1); index++) {
      const given = site.args[index];
      if (given) solver.go(fact, base + given.node, path, true);
    }
  }
}

/** `<out 0>.phone`, told of a callback, is about what the row puts under `<arg 0>`. */
function writtenParameter(path: Path): Path | undefined {
  const place = path.head === undefined ? undefined : outPlace(path.head);
  return typeof place === 'number' ? path : undefined;
}

function callsItsParameter(path: Path): boolean {
  return path.head !== undefined && isInput(path.head) && !path.inverse;
}

function takeExactly(solver: Solver, path: Path, components: readonly Component[], written: boolean): Path | undefined {
  let at: Path | undefined = path;
  components.forEach((component, index) => {
    if (!at?.head || !at.tail) {
      at = undefined;
      return;
    }
    const wanted = written && index === 0 && isInput(component) ? component.replace('<arg', '<out') : component;
    const fits = at.head === wanted || (wanted === AWAITED ? false : solver.paths.take(at, wanted) === at.tail);
    at = fits ? at.tail : undefined;
  });
  return at;
}
