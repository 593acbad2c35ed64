import {
  ANY,
  ELEMENT,
  isCapture,
  isIndex,
  isInput,
  isProperty,
  mayMatch,
  SELF,
  type Component,
} from '../ir/components.js';
import type { FlowEdge } from '../ir/graph.js';
import type { BorderRole, CallRole } from '../ir/program.js';
import { enterArgument, leave } from './borders.js';
import { positions, type Call } from './call.js';
import type { Fact } from './contexts.js';
import { aliasThroughRows } from './models.js';
import type { Path } from './paths.js';
import type { Solver } from './solver.js';

/** Along the values of an object, to all that was written into it under its other names. */
export function passAlias(solver: Solver, fact: Fact): void {
  const { program } = solver;
  const base = program.base(fact.node);
  for (const edge of program.edgesTo(fact.node)) toWrites(solver, fact, edge, base + edge.from);
  for (const edge of program.edgesFrom(fact.node)) toNames(solver, fact, edge, base + edge.to);
  for (const to of program.linksFrom(fact.node, fact.path.head)) solver.share(fact, to, fact.path, 'alias');
  // The outcome of a match is followed where it is handed, not into whatever may know of it.
  if (!namesPlace(fact.path) || fact.outcome) return;
  for (const role of program.callRoles(fact.node)) intoCall(solver, fact, role);
  for (const role of program.borderRoles(fact.node)) if (LEAVING.has(role.kind)) leave(solver, fact, role);
}

/** What was written into the object, or what the versions of a closure captured. */
function toWrites(solver: Solver, fact: Fact, edge: FlowEdge, from: number): void {
  const writes = edge.kind === 'writeback' || (edge.kind === 'value' && solver.program.kind(from) === 'written');
  if (writes) solver.go(fact, from, fact.path, true);
  if (edge.kind === 'store' && edge.component === fact.path.head && isCapture(edge.component)) {
    solver.go(fact, from, fact.path.tail, true);
  }
}

function toNames(solver: Solver, fact: Fact, edge: FlowEdge, to: number): void {
  const { path } = fact;
  // What was overwritten is another function in the same place of the same object.
  if (edge.kind === 'value' || edge.kind === 'consent') solver.alias(fact, to);
  if (edge.kind === 'shared') solver.share(fact, to, path, 'alias');
  if (edge.kind === 'load' && path.head !== undefined && path.tail?.inverse && mayMatch(path.head, edge.component)) {
    solver.alias(fact, to, path.tail);
  }
  if (!namesPlace(path)) return;
  if (
    edge.kind === 'store' &&
    isCapture(edge.component) &&
    solver.program.kind(to) === 'version' &&
    isWritten(solver, path)
  ) {
    // Other closures hold the object too: it is looked for in their bodies.
    const held = solver.paths.cons(edge.component, path);
    if (held) solver.go(fact, to, solver.paths.cons(SELF, held), true);
  }
  if (edge.kind === 'store' && placeDepth(path) < MAX_STORED && !isCapture(edge.component)) {
    const stored = solver.paths.cons(edge.component, path);
    if (stored) solver.alias(fact, to, stored);
  }
  if (edge.kind === 'writeback') solver.go(fact, to, path, true);
}

/** An object that lies deeper in others is not looked for there. */
const MAX_STORED = 3;

/** Does the program write functions into the place that the path is about, once the object is made? */
function isWritten(solver: Solver, path: Path): boolean {
  let place: Component | undefined;
  for (let at: Path | undefined = path; at?.head !== undefined && !isInput(at.head); at = at.tail) place = at.head;
  return (
    place === undefined ||
    !isProperty(place) ||
    place === ANY ||
    place === ELEMENT ||
    isIndex(place) ||
    solver.program.isAssigned(place.slice(1))
  );
}

/** How deep the functions lie that the path is about. */
function placeDepth(path: Path): number {
  let depth = 0;
  for (let at: Path | undefined = path; at?.head !== undefined && !isInput(at.head); at = at.tail) depth++;
  return depth;
}

/** Is it about a place in the object, into which something can be put by another name? */
function namesPlace({ head }: Path): boolean {
  return head !== undefined && !isInput(head);
}

const LEAVING = new Set<BorderRole['kind']>(['returned', 'outReceiver', 'outParameter']);

/** The object is an argument or receiver: the called function knows it by a name of its own, and so may what it gives. */
function intoCall(solver: Solver, fact: Fact, role: CallRole): void {
  const { program } = solver;
  const site = program.call(role.call);
  const call: Call = { id: role.call, site, base: program.callBase(role.call), targets: program.targets(role.call) };
  const at = { kind: 'call', call: role.call } as const;
  if (role.kind === 'receiver') {
    aliasThroughRows(solver, fact, call, { kind: 'receiver' });
    for (const fn of call.targets.functions) {
      solver.enter(fact, at, program.fnBase(fn) + program.fn(fn).receiver, fact.path, 'alias');
    }
  } else if (role.kind === 'callee') aliasThroughRows(solver, fact, call, { kind: 'callee' });
  else if (role.kind === 'argument') {
    aliasThroughRows(solver, fact, call, { kind: 'argument', from: role.index, to: role.index });
    for (const fn of call.targets.functions) {
      for (const [index, path] of positions(solver, site, role.index, fact.path)) {
        enterArgument(solver, fn, index, path, (node, entered) => {
          solver.enter(fact, at, node, entered, 'alias');
        });
      }
    }
  }
}
