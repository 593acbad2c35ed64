import { SELF } from '../ir/components.js';
import type { OutsideSink, ProgramCall, RunBy } from '../ir/program.js';
import type { Call } from './call.js';
import type { Caller, Context, Fact, Question } from './contexts.js';
import { outcomeKey } from './outcomes.js';
import { isData } from './paths.js';
import type { Solver } from './solver.js';

/**
 * Labelled data is handed to code outside the program. Whether that is a sink may depend on who calls: of
 * `post(path, body)` the caller says where it goes. Then the question waits in the context, and each caller that brought
 * the data answers it for itself. Returns whether the data ends here.
 */
export function reportOutside(solver: Solver, fact: Fact, call: Call, index: number): boolean {
  if (!call.targets.outside || fact.path.inverse || !isData(fact.path)) return false;
  if (!fact.entering && solver.program.region(solver.program.functionAt(fact.node))) return false;
  return settle(solver, { fact, call: call.id, index, callers: [], via: [], pending: [] }, fact.context);
}

/** Longer chains of callers are not asked. */
const MAX_CALLERS = 5;
const MAX_CONTEXTS = 10;

/** Answers a question in a context: by what is known so far, or later by the context's callers. */
function settle(solver: Solver, question: Question, context: Context): boolean {
  const isSource = context.source >= 0;
  const last = isSource || question.callers.length >= MAX_CALLERS;
  const { sinks, open } = solver.program.sinksOutside(question.call, question.callers, last);
  const found = sinks.find(({ sink }) => solver.forbids(question.fact, sink.purposes));
  if (found) {
    arrive(solver, question, found, context);
    return true;
  }
  if (!open || last || question.via.length >= MAX_CONTEXTS) return false;
  const key = keyOf(question);
  if (context.questions.has(key)) return false;
  context.questions.set(key, question);
  for (const caller of [...context.callers]) askCaller(solver, question, context, caller);
  return false;
}

function keyOf({ fact, call, index, callers, pending }: Question): string {
  const by = callers.map((each) => `${String(each.call)}/${String(each.fn)}`);
  return `${String(call)} ${String(index)} ${String(fact.path.id)} ${String(outcomeKey(fact.outcome))}.${String(fact.consented.id)} ${by.join()} ${pending.join()}`;
}

/** Asks again where one that brought the data into the context stands. */
export function askCaller(solver: Solver, question: Question, context: Context, caller: Caller): void {
  const { site, fact } = caller;
  const fn = solver.program.functionAt(context.node);
  const byValue = site.kind === 'closure' && fact.path.head !== undefined && fact.path.head !== SELF;
  const callers = site.kind === 'call' ? calledBy(question.callers, { call: site.call, fn }) : question.callers;
  const pending = byValue ? [...question.pending, fn] : question.pending;
  const via = [...question.via, caller];
  const waiting = pending.at(-1);
  const started = waiting === undefined ? undefined : callByValue(solver, fact);
  if (waiting === undefined || !started) {
    settle(solver, { ...question, callers, pending, via }, fact.context);
    return;
  }
  const found = [...callers, { call: started.call, fn: waiting }];
  settle(solver, { ...question, callers: found, pending: pending.slice(0, -1), via }, started.fact.context);
}

/**
 * One caller more. Where a function has called itself, it is the first call that says what it was given: without that, functions
 * that call each other in many places would be asked in every order.
 */
function calledBy(callers: readonly RunBy[], next: RunBy): readonly RunBy[] {
  const before = callers.findIndex(({ fn }) => fn === next.fn);
  return [...(before < 0 ? callers : callers.slice(0, before)), next];
}

interface Started {
  readonly call: ProgramCall;
  readonly fact: Fact;
}

/** Further back than this nobody looks for the call that began a search for a function. */
const MAX_STEPS = 2000;

/** The call of whatever function gets there by which the data was handed over, and the data at its argument. */
function callByValue(solver: Solver, fact: Fact): Started | undefined {
  const entered: Fact[] = [];
  let at: Fact | undefined = fact;
  for (let steps = 0; at && (at.path.inverse || !isData(at.path)); steps++) {
    if (steps > MAX_STEPS) return undefined;
    if (at.entered) entered.push(at.entered);
    at = at.before ?? wentIn(at, entered);
  }
  const given = at;
  const role =
    given &&
    solver.program
      .callRoles(given.node)
      .find((each) => each.kind === 'argument' && solver.program.targets(each.call).byValue);
  return given && role ? { call: role.call, fact: given } : undefined;
}

/** The fact that went into the function out of which the search came. */
function wentIn({ context }: Fact, entered: Fact[]): Fact | undefined {
  const index = entered.findLastIndex((each) => context.callers.some((caller) => caller.fact === each));
  return index < 0 ? undefined : entered.splice(index)[0];
}

function arrive(
  solver: Solver,
  { fact, call, index, via }: Question,
  { sink, options }: OutsideSink,
  context: Context,
): void {
  const component = fact.path.head;
  const named = options.includes(index) && component !== undefined;
  const part = named ? solver.program.partOfArgument(call, index, component) : undefined;
  solver.arrivals.push({ fact, sink, at: { kind: 'argument', call, index, part }, via, context });
}
