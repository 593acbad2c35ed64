import { argument, argumentIndex, ELEMENT, isIndex, RETURNED } from '../ir/components.js';
import { givenAt, isSanitized, type Call } from './call.js';
import type { Fact } from './contexts.js';
import { isData, isWhole, type Path } from './paths.js';
import type { Solver } from './solver.js';

/**
 * A function that nobody can see passes what it was given to its result and to the functions that it was given
 * (SPEC 5). A text or number is computed from anything inside; an object keeps its shape.
 */
export function throughOpaque(solver: Solver, fact: Fact, call: Call, index: number): void {
  const { targets, site, base } = call;
  if (!targets.opaque || fact.path.inverse || targets.covered?.has(index) === true) return;
  const { head, tail } = fact.path;
  // What an instance keeps for its class's type parameters comes out where its methods' types say.
  if (index < 0 && head?.startsWith('.%') === true) return;
  if (head === RETURNED && tail) {
    give(solver, fact, call, solver.paths.settled(tail));
    // What wraps a function gives what the function gives.
    if (targets.gives === 'value' && solver.program.isCallable(call.id, -1))
      solver.go(fact, base + site.result, fact.path);
    return;
  }
  if (!isData(fact.path) || isFarCarrier(fact, index)) return;
  give(solver, fact, call, fact.path);
  site.args.forEach((given, at) => {
    if (at === index || !solver.program.isCallable(call.id, at)) return;
    const inner = solver.paths.take(fact.path, ELEMENT) ?? fact.path;
    for (const parameter of [0, 1, 2])
      solver.go(fact, base + given.node, solver.paths.cons(argument(parameter), inner));
  });
}

/** Whoever calls what an unknown function gave may call the functions that it was given: `debounce(send)(phone)`. */
export function throughWrapper(solver: Solver, fact: Fact, { id, targets, site, base }: Call): void {
  const { head, tail, inverse } = fact.path;
  if (!targets.opaque || targets.gives !== 'value' || !inverse || head === undefined || !tail || !isData(tail)) return;
  if (site.kind !== 'call' || argumentIndex(head) === undefined || !solver.program.isCallable(id, -1)) return;
  site.args.forEach((given, at) => {
    if (solver.program.isCallable(id, at)) solver.go(fact, base + given.node, fact.path, true);
  });
}

/** A method of a labelled value of which nothing is declared: what it gives is taken from the value. */
export function throughUntyped(solver: Solver, fact: Fact, call: Call): void {
  const { targets } = call;
  if (!targets.untyped || targets.opaque || targets.rows.length > 0 || fact.path.depth > 0) return;
  throughOpaque(solver, fact, { ...call, targets: { ...targets, opaque: true } }, -1);
}

/**
 * What a library makes of an object whose type has a labelled member has that member, too, if it is the library's argument.
 * Of a member's member, or of what a method of the object gives, that is too much to guess.
 */
function isFarCarrier({ carrier, path }: Fact, index: number): boolean {
  return carrier && (index < 0 || path.depth - path.vague > 1);
}

function give(solver: Solver, fact: Fact, call: Call, path: Path): void {
  if (call.targets.gives === 'nothing' || isSanitized(solver, fact, call)) return;
  // What is made of a list in the order of the list: a transaction's results.
  if (call.targets.gives === 'tuple' && path.head !== undefined && path.tail && isIndex(path.head)) {
    solver.go(fact, givenAt(call), solver.paths.cons(path.head, solver.paths.settled(path.tail)));
    return;
  }
  const derived = call.targets.gives === 'derived' || isWhole(path);
  solver.go(fact, givenAt(call), derived ? solver.paths.empty : path);
}
