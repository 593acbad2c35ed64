import {
  ANY,
  AWAITED,
  captured,
  ELEMENT,
  isCleared,
  isValue,
  KEY,
  SELF,
  SENT,
  type Component,
} from '../ir/components.js';
import type { FlowEdge, NodeKind } from '../ir/graph.js';
import { mayMatch } from '../ir/components.js';
import { callsKnown } from './values.js';
import type { Fact } from './contexts.js';
import { throughRow } from './models.js';
import { beyond, outcomeOf } from './outcomes.js';
import { isCount, isOfFunction, isShown, isWhole, type Path } from './paths.js';
import type { Solver } from './solver.js';

/** Along the edges: where the value goes, the label goes. */
export function passForward(solver: Solver, fact: Fact): void {
  const base = solver.program.base(fact.node);
  for (const edge of solver.program.edgesFrom(fact.node)) forward(solver, fact, edge, base + edge.to);
  for (const to of solver.program.linksFrom(fact.node, fact.path.head)) solver.share(fact, to, fact.path);
}

function forward(solver: Solver, fact: Fact, edge: FlowEdge, to: number): void {
  const { paths } = solver;
  const { path } = fact;
  switch (edge.kind) {
    case 'value':
      if (!isGone(solver, fact, edge)) solver.go(fact, to, path);
      return;
    case 'consent':
      solver.allow(fact, to, path, path.inverse ? [] : solver.program.consents(fact.node, edge.uses));
      return;
    case 'shared':
      solver.share(fact, to, path);
      return;
    case 'derived':
      if (!path.inverse && isShown(path)) solver.go(fact, to, paths.empty);
      return;
    case 'deep':
      if (!path.inverse) solver.go(fact, to, paths.empty);
      return;
    case 'store':
      if (!isReported(solver, fact, to)) store(solver, fact, edge.component, to);
      return;
    case 'load':
      load(solver, fact, edge.component, to);
      return;
    case 'await':
      solver.go(fact, to, paths.settled(path));
      return;
    case 'promise':
      solver.go(fact, to, paths.cons(AWAITED, paths.settled(path)));
      return;
    case 'shift':
      solver.go(fact, to, paths.shift(path, edge.by));
      return;
    case 'writeback':
      solver.go(fact, to, path, true);
      return;
    case 'match':
      if (!path.inverse && !fact.carrier && isWhole(path)) solver.decide(fact, to, paths.empty);
      return;
    case 'decides':
      if (fact.outcome && !fact.outcome.handed && path.depth === 0) decide(solver, fact, to);
      return;
    case 'hands':
      if (fact.outcome && path.depth === 0) solver.go(fact, to, path, false, outcomeOf(true, fact.outcome));
      return;
  }
}

/** What is decided by what a match decided is further from it, as if it lay behind a border. */
function decide(solver: Solver, fact: Fact, to: number): void {
  const outcome = solver.program.kind(fact.node) === 'guard' ? fact.outcome : beyond(fact.outcome);
  if (outcome) solver.go(fact, to, fact.path, false, outcome);
}

type ValueEdge = Extract<FlowEdge, { readonly kind: 'value' }>;

/** What is written into a sink is reported there, and no second time where the sink reads it. */
function isReported(solver: Solver, fact: Fact, written: number): boolean {
  if (fact.path.inverse || solver.program.region(solver.program.functionAt(fact.node))) return false;
  return solver.program
    .sinkOfWrite(fact.node)
    .some((write) => write.written === written && solver.forbids(fact, write.sink.purposes));
}

/** Was what lies there overwritten on the way: by a write, or by the call after which the edge stands? */
function isGone(solver: Solver, { node, path: { head } }: Fact, { except, after }: ValueEdge): boolean {
  if (head === undefined) return false;
  if (except?.some((gone) => isCleared(gone, head))) return true;
  if (!after) return false;
  const { program } = solver;
  return program.cleared(program.callAt(node, after.call), after.place).some((cleared) => isCleared(cleared, head));
}

/**
 * What a closure captures is in its body as soon as it is in the closure: the body may run at any time from then on.
 * So it is taken there at once, and need not be carried along with the closure.
 */
function store(solver: Solver, fact: Fact, component: Component, to: number): void {
  const isWritten = solver.program.kind(to) === 'written';
  const stored = isWritten ? solver.paths.member(component, fact.path) : solver.paths.cons(component, fact.path);
  if (component.startsWith(captured('')) && solver.program.kind(to) === 'version') {
    if (stored) solver.go(fact, to, solver.paths.cons(SELF, stored));
    return;
  }
  const settable = component.startsWith('.') && !fact.path.inverse;
  if (!settable || !solver.program.isSet(to, component.slice(1))) solver.go(fact, to, stored);
  if (settable) {
    for (const setter of solver.program.setters(to, component.slice(1))) {
      const parameter = solver.program.fn(setter).parameters[0];
      if (parameter === undefined || solver.program.region(setter)) continue;
      solver.enter(fact, { kind: 'set', node: to }, solver.program.fnBase(setter) + parameter, fact.path);
    }
  }
}

function load(solver: Solver, fact: Fact, component: Component, to: number): void {
  const part = fact.outcome && fact.path.depth === 0 && component !== ELEMENT;
  const outcome = part ? outcomeOf(true, fact.outcome) : fact.outcome;
  solver.go(fact, to, solver.paths.take(fact.path, component), false, outcome);
  // How many were found is an outcome; how long a phone number is says nothing of it.
  if (fact.outcome && isCount(component) && isWhole(fact.path)) solver.go(fact, to, solver.paths.empty);
  if (component === ANY && isKeyed(fact)) solver.decide(fact, to, solver.paths.empty);
  if (!component.startsWith('.') || fact.path.inverse) return;
  for (const getter of solver.program.getters(to, component.slice(1))) {
    const { receiver } = solver.program.fn(getter);
    solver.enter(fact, { kind: 'get', node: to }, solver.program.fnBase(getter) + receiver, fact.path);
  }
  for (const row of solver.program.propertyRows(to, component.slice(1))) {
    solver.go(fact, to, throughRow(solver, row, fact.path)?.path);
  }
}

/** Is it an object whose members are named by labelled data? What is found among them by a name, is found by a match. */
function isKeyed({ carrier, path: { head, tail } }: Fact): boolean {
  return !carrier && head === KEY && tail !== undefined && isWhole(tail);
}

/** Against the edges: where the object came from, there it is known under its other names. */
export function passBackward(solver: Solver, fact: Fact): void {
  if (callsKnown(solver, fact)) return;
  const base = solver.program.base(fact.node);
  for (const edge of solver.program.edgesTo(fact.node)) backward(solver, fact, edge, base + edge.from);
  const links = solver.program.linksTo(fact.node);
  const kind = solver.program.kind(fact.node);
  // What is written into an instance is not written into what it inherits.
  if (fact.path.inverse || kind !== 'instance') for (const from of links) solver.share(fact, from, fact.path, true);
  const isLibrary = kind === 'module-reference' && links.length === 0;
  if (fact.path.inverse) {
    if (isLibrary || ORIGINS.has(kind)) solver.alias(fact, fact.node);
    return;
  }
  if (isLibrary || kind === 'allocation' || kind === 'cell' || kind === 'module' || kind === 'instance' || isSent(fact))
    solver.go(fact, fact.node, fact.path);
}

/**
 * Functions are looked for behind any component; an object that was written to only behind one that names its place. What a
 * function gives is written to no function: another one was put in its place.
 */
function holds({ inverse, head, tail }: Path): boolean {
  if (inverse) return true;
  return tail?.head !== undefined && !isOfFunction(tail.head) && head !== undefined && !isContent(head);
}

/** Is it about all that a collection holds? Which of it was written to is not known. */
function isContent(component: Component): boolean {
  return component === ELEMENT || component === ANY || component === KEY || isValue(component);
}

/** Does a copy share with the first object what lies at the path? A part of its own is its own, a part's part is not. */
function isShared({ inverse, tail }: Path): boolean {
  return inverse || (tail !== undefined && tail.depth > 0);
}

/** Is it a variable that closures share, which one of them assigned? */
function isAssigned(solver: Solver, component: Component, from: number): boolean {
  return component.startsWith(captured('')) && solver.program.kind(from) === 'cell';
}

/** Where objects come from that may be known by other names elsewhere. */
const ORIGINS = new Set<NodeKind>(['allocation', 'result', 'cell', 'module', 'instance']);

/** What a caller sends into a generator gets to the generator's own code. */
function isSent({ path }: Fact): boolean {
  return path.head === SENT;
}

function backward(solver: Solver, fact: Fact, edge: FlowEdge, from: number): void {
  const { paths } = solver;
  const { path } = fact;
  switch (edge.kind) {
    case 'value':
      if (!isGone(solver, fact, edge) && (!edge.copy || isShared(path))) solver.go(fact, from, path, true);
      return;
    case 'consent':
      solver.go(fact, from, path, true);
      return;
    case 'shared':
      solver.share(fact, from, path, true);
      return;
    case 'store':
      if (path.head === undefined || !mayMatch(edge.component, path.head)) return;
      if (holds(path) || isAssigned(solver, path.head, from)) solver.go(fact, from, path.tail, true);
      return;
    case 'load':
      solver.go(fact, from, paths.member(edge.component, path), true);
      return;
    case 'await':
      solver.go(fact, from, path, true);
      solver.go(fact, from, paths.cons(AWAITED, path), true);
      return;
    case 'promise':
      if (path.head === AWAITED) solver.go(fact, from, path.tail, true);
      return;
    case 'shift':
      if (isShared(path)) solver.go(fact, from, paths.shift(path, -edge.by), true);
      return;
    case 'writeback':
      if (path.inverse) solver.go(fact, from, path, true);
      return;
    case 'derived':
    case 'deep':
    case 'match':
    case 'decides':
    case 'hands':
      return;
  }
}
