import {
  ANY,
  argumentIndex,
  AWAITED,
  DATA,
  EACH,
  ELEMENT,
  entry,
  isInput,
  isIndex,
  isPrivate,
  isProperty,
  KEYED,
  out,
  outPlace,
  RETURNED,
  VALUE,
  type Component,
} from '../ir/components.js';
import type { FlowRow, RowPlace } from '../ir/program.js';
import { givenAt, isSanitized, type Call } from './call.js';
import type { Fact } from './contexts.js';
import { outcomeOf } from './outcomes.js';
import { isCalling, isData, isWhole, type Path } from './paths.js';
import type { Solver } from './solver.js';

/** What a call does by the rows of its models. */
export function applyRows(solver: Solver, fact: Fact, call: Call, place: RowPlace): void {
  for (const row of call.targets.rows) {
    if (!covers(row.from, place)) continue;
    if (fact.back) continue;
    if (row.kind === 'match' && !decides(row, fact)) continue;
    const through = throughRow(solver, row, fact.path);
    if (!through?.path || isComputed(call.targets.rows, row, fact.path)) continue;
    if (row.kind === 'match') {
      arrive(solver, { ...fact, outcome: outcomeOf(false, fact.outcome) }, call, row, through.path);
      continue;
    }
    const passed = row.kind === 'value' ? behindPredicate(solver, fact, call, row) : fact;
    if (!fact.carrier || !through.taken) arrive(solver, passed, call, row, through.path);
    else if (!reportWhole(solver, fact, call, place)) arrive(solver, solver.opened(fact), call, row, through.path);
  }
  reverseRows(solver, fact, call, place);
}

/** What is chosen by a predicate that asks for consent may be used for what it asks. */
function behindPredicate(solver: Solver, fact: Fact, call: Call, row: FlowRow): Fact {
  if (fact.path.inverse || row.to.kind !== 'result') return fact;
  const choice = call.targets.rows.find(
    (each) =>
      each.kind === 'match' && each.from.kind === 'argument' && each.fromPath[0] === RETURNED && sameEnd(each, row),
  );
  if (choice?.from.kind !== 'argument') return fact;
  const purposes = solver.program.predicateConsents(call.id, choice.from.from);
  return purposes.length > 0 ? solver.consenting(fact, purposes) : fact;
}

/** A value or a function that gives it, as a first state is: of a function only what it gives goes on. */
function isComputed(rows: readonly FlowRow[], row: FlowRow, path: Path): boolean {
  const given = row.fromPath.reduce<Path | undefined>((at) => at?.tail, path);
  if (row.kind !== 'value' || given?.head !== RETURNED) return false;
  const result = [...row.fromPath, RETURNED].join();
  return rows.some((each) => each.fromPath.join() === result && covers(each.from, row.from) && sameEnd(each, row));
}

function sameEnd(one: FlowRow, other: FlowRow): boolean {
  return one.to.kind === other.to.kind && one.toPath.join() === other.toPath.join();
}

/** What a predicate gives decides only if it is a match's outcome: `phones.filter((phone) => phone)` asks for presence. */
function decides(row: FlowRow, fact: Fact): boolean {
  return !fact.carrier && (fact.outcome !== undefined || !row.fromPath.includes(RETURNED));
}

/** A sink's own code lets a whole object out, of which it has not read the labelled member. */
function reportWhole(solver: Solver, fact: Fact, call: Call, place: RowPlace): boolean {
  const sink = solver.program.region(solver.program.functionAt(fact.node));
  if (!sink || place.kind !== 'argument' || !solver.forbids(fact, sink.purposes)) return false;
  solver.arrivals.push({ fact, sink, at: { kind: 'argument', call: call.id, index: place.from } });
  return true;
}

function covers(wanted: RowPlace, place: RowPlace): boolean {
  if (wanted.kind !== 'argument' || place.kind !== 'argument') return wanted.kind === place.kind;
  return place.from >= wanted.from && place.from <= wanted.to;
}

/** Where a label goes by a row of a model, and whether what is labelled was taken out of what holds it on the way. */
export function throughRow(
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
    if (row.unlikely && (found.depth === 0 || component === ELEMENT)) return undefined;
    if (component === EACH && found.head !== undefined) {
      if (!isProperty(found.head) || row.except.includes(found.head)) return undefined;
      same = found.head;
    }
    found = paths.take(found, component === EACH ? ANY : fromCallback(component, found));
    if (!found) return undefined;
    taken ||= found.depth === 0;
  }
  if (row.kind === 'derived' || row.kind === 'match')
    return isWhole(found) ? { path: paths.prepend(row.toPath, paths.empty), taken: true } : undefined;
  const toPath = row.toPath.map((component) =>
    component === EACH ? same : component === KEYED ? keyedBy(same) : component,
  );
  return { path: paths.prepend(toPath, row.kind === 'adopt' ? paths.settled(found) : found), taken };
}

/** What stands under a property's name in a store that is filled from an object. */
function keyedBy(property: Component): Component {
  return property === ANY || property === ELEMENT || isIndex(property) ? VALUE : entry(property.slice(1));
}

/** What a callback is called with holds, after the call, what the callback wrote into it. */
function fromCallback(component: Component, { head }: Path): Component {
  const index = head?.startsWith('<out') === true ? argumentIndex(component) : undefined;
  return index === undefined ? component : out(index);
}

function arrive(solver: Solver, from: Fact, call: Call, row: FlowRow, path: Path): void {
  const { site, base } = call;
  // What a call gave to the library's own function, such as a promise's `resolve`, is the library's from now on.
  const answered = from.asked !== undefined && isCalling(from.path) && !isCalling(path);
  const fact = answered ? { ...from, asked: undefined } : from;
  if (row.to.kind === 'result') {
    if (!isSanitized(solver, fact, call)) solver.go(fact, givenAt(call), path);
  } else if (row.to.kind === 'receiver') {
    if (site.receiverPost !== undefined && !path.inverse) solver.go(fact, base + site.receiverPost, path);
    else if (site.receiver !== undefined) solver.go(fact, base + site.receiver, path, true);
  } else if (row.to.kind === 'callee') {
    solver.go(fact, base + site.callee, path, true);
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
export function reverseRows(solver: Solver, fact: Fact, call: Call, place: RowPlace): void {
  const written = writtenParameter(fact.path);
  const path = written ?? fact.path;
  if (!written && !fact.back && !fact.path.inverse && !callsItsParameter(fact.path)) return;
  for (const row of call.targets.rows) {
    if (row.fresh && !fact.path.inverse) continue;
    if (row.kind === 'derived' || row.kind === 'match' || row.deep || row.toPath.includes(KEYED)) continue;
    if (!covers(row.to, place) || (written && row.oneWay)) continue;
    const each = eachOf(row, path);
    const found = takeExactly(solver, fact, path, named(row.toPath, each), written !== undefined);
    // What a callback is called with goes into it, and says nothing of where it came from.
    const searches = fact.path.inverse || callsItsParameter(path);
    if (!found || (!written && searches && !found.inverse)) continue;
    // An object was written to, of which the row names the place; the value that was written came by no row.
    if (!written && !searches && (found.depth === 0 || each !== EACH || !namesPlace(row))) continue;
    const source = solver.paths.prepend(named(row.fromPath, each), found);
    if (source) sendBack(solver, fact, call, row.from, source, written !== undefined);
  }
}

/** Does the row's end name a place in an object of the program's, rather than any place or one that only models know? */
function namesPlace({ toPath }: FlowRow): boolean {
  return !toPath.some((component) => component === ANY || isPrivate(component));
}

/** The property of which `.each` speaks on both sides, as the path has it at the row's end. */
function eachOf(row: FlowRow, path: Path): Component {
  const at = row.toPath.indexOf(EACH);
  let found: Path | undefined = path;
  for (let index = 0; index < at; index++) found = found?.tail;
  const head = at < 0 ? undefined : found?.head;
  return head === undefined || !isProperty(head) || row.except.includes(head) ? EACH : head;
}

function named(components: readonly Component[], each: Component): readonly Component[] {
  return each === EACH ? components : components.map((component) => (component === EACH ? each : component));
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
  } else solver.go(fact, base + (place.kind === 'callee' ? site.callee : site.result), path, true);
}

/** `<out 0>.phone`, told of a callback, is about what the row puts under `<arg 0>`. */
function writtenParameter(path: Path): Path | undefined {
  const place = path.head === undefined ? undefined : outPlace(path.head);
  return typeof place === 'number' ? path : undefined;
}

function callsItsParameter(path: Path): boolean {
  return path.head !== undefined && isInput(path.head) && !path.inverse;
}

function takeExactly(
  solver: Solver,
  fact: Fact,
  path: Path,
  components: readonly Component[],
  written: boolean,
): Path | undefined {
  let at: Path | undefined = path;
  components.forEach((component, index) => {
    // Whether a row speaks of what is handed over, a query leaves to those who hand it over.
    if (at?.head === DATA) solver.end(fact);
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

/** An object that a call takes is known under the names of what the call gives. */
export function aliasThroughRows(solver: Solver, fact: Fact, { site, base, targets }: Call, place: RowPlace): void {
  for (const row of targets.rows) {
    if (row.kind !== 'value' || row.deep || row.to.kind !== 'result' || !covers(row.from, place)) continue;
    const found = takeExactly(solver, fact, fact.path, row.fromPath, false);
    const path = found?.inverse === true ? solver.paths.prepend(row.toPath, found) : undefined;
    if (path?.inverse === true && !row.toPath.includes(EACH)) solver.alias(fact, base + site.result, path);
  }
}

/** What a call gave is known by its rows to be part of what else it was given: a promise and its `resolve`, an operator and its callback. */
export function insideResult(solver: Solver, fact: Fact, call: Call): void {
  for (const row of call.targets.rows) {
    if (row.from.kind !== 'result' || row.deep || row.kind === 'match') continue;
    const found = takeExactly(solver, fact, fact.path, row.fromPath, false);
    const path = found && (row.kind === 'adopt' ? solver.paths.settled(found) : found);
    const given = path && solver.paths.prepend(row.toPath, path);
    if (given) arrive(solver, fact, call, row, given);
  }
}
