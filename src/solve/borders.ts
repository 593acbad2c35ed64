import {
  argument,
  isInput,
  out,
  RETURNED,
  SELF,
  THIS,
  THROWN,
  argumentIndex,
  field,
  type Component,
} from '../ir/components.js';
import type { FunctionGraph } from '../ir/graph.js';
import type { BorderRole, ProgramFunction, ProgramNode } from '../ir/program.js';
import { isAlias, isBirthplace, type Caller, type Context, type Fact, type Site } from './contexts.js';
import { beyond, type Outcome } from './outcomes.js';
import { reportCall } from './reports.js';
import { indexComponent, type Path } from './paths.js';
import { askNext, converted, iterated } from './iterations.js';
import type { Solver } from './solver.js';

/** A fact at a function's border leaves it; a fact at a function's value may enter it. */
export function passBorder(solver: Solver, fact: Fact): void {
  for (const role of solver.program.borderRoles(fact.node)) {
    if (role.kind === 'closure') enterClosure(solver, fact, role.fn);
    else if (leaves(solver, role, fact)) leave(solver, fact, role);
  }
}

/**
 * Data leaves by results and changed arguments, what was written into an argument by the argument itself. A function
 * can change what its parameters hold, but not which objects they are. An async function throws nothing at its caller:
 * its promise is rejected.
 */
function leaves(solver: Solver, role: BorderRole, { path, back }: Fact): boolean {
  if (role.kind === 'thrown' && rejects(solver.program.fn(role.fn))) return false;
  const isResult = role.kind === 'returned' || role.kind === 'thrown';
  if (!isResult && !path.inverse && path.depth === 0) return false;
  return ENTRIES.has(role.kind) ? back || path.inverse : !back;
}

function rejects({ async, generator }: FunctionGraph): boolean {
  return async && !generator;
}

const ENTRIES = new Set<BorderRole['kind']>(['parameter', 'receiver', 'self', 'arguments']);

export function leave(solver: Solver, fact: Fact, role: BorderRole): void {
  const { context } = fact;
  const { program } = solver;
  if (isUnchanged(solver, fact, role)) return;
  if (role.kind === 'returned' && program.sanitizes(role.fn, context.purposes)) return;
  if (!isBirthplace(context)) {
    context.exits.add(fact);
    for (const caller of [...context.callers]) leaveTo(solver, fact, caller);
    return;
  }
  // Born in the function: it goes to whoever calls it, by the function's value and by the member's declaration.
  const closure = program.fnBase(role.fn) + program.fn(role.fn).closure;
  const { calls, byValue } = program.callersOf(role.fn);
  const inInstance = leaveToInstance(solver, fact, role);
  if ((byValue && !inInstance) || role.kind === 'returned')
    leaveByClosure(solver, fact, undefined, fact.context, closure, role);
  for (const call of calls) leaveByCall(solver, fact, undefined, fact.context, call, role);
  if (role.kind === 'returned') leaveImplicitly(solver, fact, role.fn);
}

/** Data that is read in an iterator's method is in what is iterated over, wherever that is; so with a text's. */
function leaveImplicitly(solver: Solver, fact: Fact, fn: ProgramFunction): void {
  const { program } = solver;
  for (const node of program.iterationsOf(fn)) {
    const kind = program.iterationAt(node).iterators.includes(fn) ? 'iterate' : 'next';
    comeOut(solver, fact, undefined, fact.context, node, iterated(solver, kind, fact.path));
  }
  for (const node of program.conversionsOf(fn))
    comeOut(solver, fact, undefined, fact.context, node, converted(solver, fn, fact.path));
}

/** What came in by a parameter and is still in it at the end is no news to the caller. */
function isUnchanged(solver: Solver, { context, path }: Fact, role: BorderRole): boolean {
  if (context.path !== path) return false;
  const graph = solver.program.fn(role.fn);
  const base = solver.program.fnBase(role.fn);
  if (role.kind === 'outParameter') return context.node === base + (graph.parameters[role.index] ?? -1);
  if (role.kind === 'outReceiver') return context.node === base + graph.receiver;
  return role.kind === 'outSelf' && context.node === base + graph.self;
}

/** What a method leaves in the instances that a framework makes or runs it on. */
function leaveToInstance(solver: Solver, fact: Fact, role: BorderRole): boolean {
  if (role.kind !== 'outReceiver' && role.kind !== 'receiver') return false;
  const instance = solver.program.instanceOf(role.fn);
  if (instance !== undefined) comeOut(solver, fact, undefined, fact.context, instance, fact.path, fact.back);
  return instance !== undefined;
}

/** What comes out of a function goes on as it went: an object that is searched along its names still is. */
function comeOut(
  solver: Solver,
  exit: Fact,
  entered: Fact | undefined,
  context: Context,
  node: ProgramNode,
  path: Path | undefined,
  back = false,
  outcome: Outcome | null = beyond(exit.outcome),
): void {
  const way = isAlias(exit) && path?.inverse === true && !back ? 'alias' : back;
  solver.comeOut(exit, entered, context, node, path, way, outcome);
}

/** What came out of a function goes to one of those who brought the border fact. */
export function leaveTo(solver: Solver, exit: Fact, { fact, site }: Caller): void {
  for (const role of solver.program.borderRoles(exit.node)) {
    if (role.kind === 'closure' || !leaves(solver, role, exit)) continue;
    if (site.kind === 'call') leaveByCall(solver, exit, fact, fact.context, site.call, role);
    else if (site.kind === 'closure') leaveByClosure(solver, exit, fact, fact.context, site.node, role);
    else leaveByAccessor(solver, exit, fact, site.node, site.kind, role);
  }
}

function leaveByAccessor(
  solver: Solver,
  exit: Fact,
  fact: Fact,
  node: ProgramNode,
  kind: Exclude<Site['kind'], 'call' | 'closure'>,
  role: BorderRole,
): void {
  if (kind === 'convert') {
    if (role.kind === 'returned')
      comeOut(solver, exit, fact, fact.context, node, converted(solver, role.fn, exit.path));
    return;
  }
  if (kind === 'iterate' || kind === 'next') {
    if (role.kind !== 'returned') return;
    comeOut(solver, exit, fact, fact.context, node, iterated(solver, kind, exit.path));
    if (kind === 'iterate') askNext(solver, exit, fact, node);
    return;
  }
  if (kind === 'get' && role.kind === 'returned') comeOut(solver, exit, fact, fact.context, node, exit.path);
  if (kind === 'set' && role.kind === 'outReceiver') comeOut(solver, exit, fact, fact.context, node, exit.path);
  if (role.kind === 'receiver')
    comeOut(solver, exit, fact, fact.context, kind === 'get' ? fact.node : node, exit.path, true);
}

function leaveByCall(
  solver: Solver,
  exit: Fact,
  entered: Fact | undefined,
  context: Fact['context'],
  id: number,
  role: BorderRole,
): void {
  const call = solver.program.call(id);
  const base = solver.program.callBase(id);
  const send = (node: number | undefined, path: Path | undefined, back = false): void => {
    if (node !== undefined) comeOut(solver, exit, entered, context, base + node, path, back);
  };
  const { path } = exit;
  switch (role.kind) {
    case 'returned':
      // What a constructor returns is there in place of the object that was being made.
      send(call.kind === 'super' ? call.receiverPost : call.result, path);
      return;
    case 'thrown':
      send(call.thrown, path);
      return;
    case 'outParameter':
      toArgument(solver, id, role, path, (index, at) => {
        const given = call.args[index];
        if (given) send(given.post ?? given.node, at, given.post === undefined);
      });
      return;
    case 'outReceiver':
      if (call.kind === 'new') send(call.result, path);
      else send(call.receiverPost, path);
      return;
    case 'outSelf':
      send(call.calleePost, path);
      return;
    case 'parameter':
      toArgument(solver, id, role, path, (index, at) => {
        send(call.args[index]?.node, at, true);
      });
      return;
    case 'arguments': {
      const index = path.head === undefined ? -1 : Number(path.head.slice(1));
      send(call.args[index]?.node, path.tail, true);
      return;
    }
    case 'receiver':
      if (call.kind === 'new') send(call.result, path, true);
      else send(call.receiver, path, true);
      return;
    case 'self':
      send(call.callee, path, true);
      return;
    case 'closure':
      return;
  }
}

type Parameter = BorderRole & { readonly kind: 'parameter' | 'outParameter' };

/** The argument that a parameter was given, and what of it: a rest parameter holds several. */
function toArgument(
  solver: Solver,
  id: number,
  role: BorderRole,
  path: Path,
  send: (index: number, path: Path | undefined) => void,
): void {
  const parameter = role as Parameter;
  const call = solver.program.call(id);
  const spread = call.args.findIndex((given) => given.spread);
  const isRest = solver.program.fn(parameter.fn).rest === parameter.index;
  const first = call.kind === 'tag' || spread < 0 || parameter.index < spread ? parameter.index : undefined;
  if (!isRest) {
    if (first !== undefined) send(first, path);
    else send(spread, solver.paths.cons(field(String(parameter.index - spread)), path));
    return;
  }
  const { head, tail } = path;
  if (head === undefined || tail === undefined) return;
  const offset = /^\.(\d+)$/.exec(head)?.[1];
  for (let index = parameter.index; index < call.args.length; index++) {
    if (call.args[index]?.spread) send(index, path);
    else if (offset === undefined || Number(offset) === index - parameter.index) send(index, tail);
  }
}

function leaveByClosure(
  solver: Solver,
  exit: Fact,
  entered: Fact | undefined,
  context: Fact['context'],
  closure: ProgramNode,
  role: BorderRole,
): void {
  const { path } = exit;
  if (role.kind === 'self' && path.inverse) {
    comeOut(solver, exit, entered, context, closure, path, true);
    return;
  }
  const component = componentOf(solver, role, path);
  if (component === undefined) return;
  const rest = role.kind === 'parameter' && solver.program.fn(role.fn).rest === role.index ? path.tail : path;
  const inline = solver.program.fn(role.fn).name === undefined;
  const outcome = inline ? exit.outcome : beyond(exit.outcome);
  comeOut(solver, exit, entered, context, closure, rest && solver.paths.cons(component, rest), false, outcome);
}

/** The component under which a function's value holds what comes out at a border. */
function componentOf(solver: Solver, role: BorderRole, path: Path): Component | undefined {
  switch (role.kind) {
    case 'returned':
      return RETURNED;
    case 'thrown':
      return THROWN;
    case 'outParameter':
      return out(role.index);
    case 'outReceiver':
      return out('this');
    case 'outSelf':
    case 'self':
      return out('self');
    case 'parameter':
      return path.inverse ? argument(restIndex(solver, role, path)) : out(restIndex(solver, role, path));
    case 'receiver':
      return path.inverse ? THIS : out('this');
    default:
      return undefined;
  }
}

function restIndex(solver: Solver, role: Parameter, path: Path): number {
  if (solver.program.fn(role.fn).rest !== role.index) return role.index;
  const offset = path.head === undefined ? undefined : /^\.(\d+)$/.exec(path.head)?.[1];
  return role.index + Number(offset ?? 0);
}

/** Whoever calls the function's value with a label calls this function with it, or a function that it gives back. */
function enterClosure(solver: Solver, fact: Fact, fn: ProgramFunction): void {
  const { head, tail } = fact.path;
  if (head === undefined || tail === undefined) return;
  const { program } = solver;
  if (head === RETURNED && fact.back) {
    // What is done with the function's result is done with what it returns.
    const returned = program.fnBase(fn) + program.fn(fn).returned;
    solver.enter(fact, { kind: 'closure', node: fact.node }, returned, tail, true);
    return;
  }
  if (head === SELF && tail.inverse && fact.back) {
    // A function is looked for in an object that the closure holds: somebody in its body may have put it there.
    solver.enter(fact, { kind: 'closure', node: fact.node }, program.fnBase(fn) + program.fn(fn).self, tail, 'alias');
    return;
  }
  if (!isInput(head) || tail.inverse) return;
  if (head !== SELF && reportCall(solver, fact, fn)) return;
  const site = { kind: 'closure', node: fact.node } as const;
  const graph = program.fn(fn);
  const base = program.fnBase(fn);
  if (head === SELF) solver.enter(fact, site, base + graph.self, tail);
  else if (head === THIS) solver.enter(fact, site, base + graph.receiver, tail);
  else {
    const index = argumentIndex(head);
    if (index !== undefined)
      enterArgument(solver, fn, index, tail, (node, path) => {
        solver.enter(fact, site, node, path);
      });
  }
}

/** The parameters in which an argument arrives: its own, the rest parameter's part, and the `arguments` object. */
export function enterArgument(
  solver: Solver,
  fn: ProgramFunction,
  index: number,
  path: Path,
  enter: (node: ProgramNode, path: Path | undefined) => void,
): void {
  const graph = solver.program.fn(fn);
  const base = solver.program.fnBase(fn);
  const { paths } = solver;
  const parameter = graph.parameters[index];
  if (graph.rest >= 0 && index >= graph.rest) {
    const rest = graph.parameters[graph.rest];
    if (rest !== undefined) enter(base + rest, paths.cons(indexComponent(index - graph.rest), path));
  } else if (parameter !== undefined) enter(base + parameter, path);
  if (solver.program.edgesFrom(base + graph.arguments).length > 0) {
    enter(base + graph.arguments, paths.cons(indexComponent(index), path));
  }
}
