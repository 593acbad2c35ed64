import {
  argument,
  argumentIndex,
  field,
  out,
  outPlace,
  PROTO,
  RETURNED,
  THIS,
  THROWN,
  isPrivate,
} from '../ir/components.js';
import type { ProgramFunction } from '../ir/program.js';
import { enterArgument } from './borders.js';
import { positions, type Call } from './call.js';
import { passThrown } from './callbacks.js';
import type { Fact } from './contexts.js';
import { outcomeOf } from './outcomes.js';
import { applyRows, insideResult, reverseRows } from './models.js';
import { throughOpaque, throughUntyped, throughWrapper } from './opaque.js';
import { reportOutside } from './outside.js';
import { reportParameter } from './parameters.js';
import { isData, type Path } from './paths.js';
import type { Solver } from './solver.js';

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
      case 'guard':
        passGuard(solver, fact, call);
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
    if (!isOutside(solver, fact) || !solver.forbids(fact, sink.purposes)) continue;
    solver.arrivals.push({ fact, sink, at: { kind: 'write', pos, end } });
  }
}

function isOutside(solver: Solver, fact: Fact): boolean {
  return solver.program.region(solver.program.functionAt(fact.node)) === undefined;
}

function passArgument(solver: Solver, fact: Fact, call: Call, index: number): void {
  if (!fact.back) {
    if (reportOutside(solver, fact, call, index) || reportArgument(solver, fact, call, index)) return;
    if (reportParameter(solver, fact, call, index)) return;
    enterFunctions(solver, fact, call, index);
    throughOpaque(solver, fact, call, index);
    // Whoever is found only as a value reads by the types it has; those that know other types are found by name.
    const asks = call.targets.byValue && !fact.path.inverse && !fact.carrier;
    if (asks && isTold(fact, call)) callByValue(solver, fact, call, index);
    keepCaptures(solver, fact, call.site.args[index]?.post, call.base);
    passThrown(solver, fact, call, index);
  }
  applyRows(solver, fact, call, { kind: 'argument', from: index, to: index });
}

/** A call that a match decides: whatever it is given tells the outcome. One argument stands for all that a sink is given. */
function passGuard(solver: Solver, fact: Fact, call: Call): void {
  if (!fact.outcome || fact.back || fact.path.depth > 0) return;
  const handed = { ...fact, outcome: outcomeOf(true, fact.outcome) };
  for (let index = 0; index < call.site.args.length; index++) {
    if (reportOutside(solver, handed, call, index) || reportArgument(solver, handed, call, index)) return;
    passArgument(solver, handed, call, index);
  }
}

/** The argument itself is the entry; what a sink's own code does with it is no second flow. */
function reportArgument(solver: Solver, fact: Fact, call: Call, index: number): boolean {
  const sink =
    call.targets.sink ?? (fact.entering ? solver.program.region(solver.program.functionAt(fact.node)) : undefined);
  if (fact.carrier && sink?.external !== true) return false;
  const given = fact.path.head === RETURNED ? solver.paths.settled(fact.path.tail ?? fact.path) : fact.path;
  if (!sink || fact.path.inverse || !isData(given)) return false;
  if (!isOutside(solver, fact) && !fact.entering) return false;
  if (!solver.forbids(fact, sink.purposes)) return false;
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

function callByValue(solver: Solver, fact: Fact, call: Call, index: number): void {
  for (const [at, path] of positions(solver, call.site, index, fact.path)) {
    solver.ask(fact, call.id, call.base + call.site.callee, solver.paths.cons(argument(at), path));
  }
}

/** A closure that was handed over may have changed what it captured. */
function keepCaptures(solver: Solver, fact: Fact, post: number | undefined, base: number): void {
  if (post !== undefined && fact.path.head === out('self')) solver.go(fact, base + post, fact.path.tail);
}

/**
 * Is the value searched for that the call calls? What is known to be called hears of a given object's functions itself; what
 * has the name of a built-in method on something unknown is looked for among the program's own only for the data it is given.
 */
function isTold({ path }: Fact, { site, targets: { functions, rows, untyped } }: Call, isReceiver = false): boolean {
  const isBuiltIn = site.member && untyped && rows.length > 0;
  if (functions.length === 0 && !isBuiltIn) return true;
  return isData(path) && !(isReceiver && isBuiltIn);
}

function passReceiver(solver: Solver, fact: Fact, call: Call): void {
  if (!fact.back) {
    const site = { kind: 'call', call: call.id } as const;
    for (const fn of call.targets.functions) {
      const { receiver } = solver.program.fn(fn);
      solver.enter(fact, site, solver.program.fnBase(fn) + receiver, fact.path);
    }
    throughOpaque(solver, fact, call, -1);
    throughUntyped(solver, fact, call);
    if (call.targets.byValue && !fact.path.inverse && isTold(fact, call, true)) {
      solver.ask(fact, call.id, call.base + call.site.callee, solver.paths.cons(THIS, fact.path));
    }
  }
  applyRows(solver, fact, call, { kind: 'receiver' });
}

/** What is known of the called value says what the call gives, throws and writes. */
function passCallee(solver: Solver, known: Fact, call: Call): void {
  applyRows(solver, known, call, { kind: 'callee' });
  if (known.back) return;
  const { head, tail } = known.path;
  // What this call asked for is answered here, and of no more concern to what it gives.
  const fact = known.asked === call.id && tail?.inverse !== true ? { ...known, asked: undefined } : known;
  const { site, base } = call;
  if (head === undefined || tail === undefined) {
    // A function that is part of labelled data, and none of the program's, gives what it is part of.
    const ofData = !fact.carrier && call.targets.functions.length === 0 && call.targets.byValue;
    if (ofData && call.targets.gives !== 'nothing') solver.go(fact, base + site.result, fact.path);
    return;
  }
  keepCaptures(solver, fact, site.calleePost, base);
  if (fact.asked !== undefined && !tail.ofFunction) return;
  if (head === RETURNED && site.kind !== 'super') solver.go(fact, base + site.result, tail);
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

/** Methods that nobody in the program calls run on any instance that it makes. */
function giveInstance(solver: Solver, fact: Fact, { site, targets }: Call): void {
  if (site.kind !== 'new') return;
  for (const fn of targets.functions) {
    const instance = solver.program.openInstance(fn);
    if (instance !== undefined) solver.share(fact, instance, fact.path);
  }
}

/** The object that a call gave was written to, or its functions are called: it is known inside the called function too. */
function passResult(solver: Solver, fact: Fact, call: Call): void {
  if (!fact.back && !fact.path.inverse) {
    // What only models name came by a model, and may lead on by another of its rows.
    if (fact.path.head !== undefined && isPrivate(fact.path.head)) insideResult(solver, fact, call);
    giveInstance(solver, fact, call);
    return;
  }
  const { site, base, targets } = call;
  const made = site.kind === 'new';
  if (!fact.path.inverse && (made || targets.functions.length === 0)) solver.go(fact, fact.node, fact.path);
  for (const fn of targets.functions) {
    const graph = solver.program.fn(fn);
    const start = solver.program.fnBase(fn);
    const { inverse } = fact.path;
    const at = { kind: 'call', call: call.id } as const;
    if (!made || inverse) solver.enter(fact, at, start + graph.returned, fact.path, true);
    if (made && (inverse || isOfPart(fact.path))) solver.enter(fact, at, start + graph.outReceiver, fact.path, true);
  }
  insideResult(solver, fact, call);
  throughWrapper(solver, fact, call);
  if (made && fact.path.inverse) solver.go(fact, base + site.callee, solver.paths.cons(PROTO, fact.path), true);
  if (targets.byValue && (!made || fact.path.inverse))
    solver.go(fact, base + site.callee, solver.paths.cons(RETURNED, fact.path), true);
  reverseRows(solver, fact, call, { kind: 'result' });
}

/** Is it about what lies in a part of the object? The part may be one that the constructor was given. */
function isOfPart({ head, tail }: Path): boolean {
  return head?.startsWith('.') === true && tail !== undefined && tail.depth > 0;
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
