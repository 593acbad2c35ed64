import { ELEMENT, isInput, TEXT } from '../ir/components.js';
import type { ProgramFunction, ProgramNode } from '../ir/program.js';
import type { Fact } from './contexts.js';
import { isData, isWhole, type Path } from './paths.js';
import type { Solver } from './solver.js';

/**
 * An object of a class that says how it is iterated over: its method runs, and what that gives is the object's content from
 * here on, as if it were an array.
 */
export function passIteration(solver: Solver, fact: Fact): void {
  const { head } = fact.path;
  if (fact.back || fact.path.inverse || head === ELEMENT || (head !== undefined && isInput(head)) || !isData(fact.path))
    return;
  const { program } = solver;
  for (const fn of program.iterationAt(fact.node).iterators) {
    const receiver = program.fnBase(fn) + program.fn(fn).receiver;
    solver.enter(fact, { kind: 'iterate', node: fact.node }, receiver, fact.path);
  }
}

/** An object of a class that says what text stands for it: its method runs, and what that gives is the object's text. */
export function passConversion(solver: Solver, fact: Fact): void {
  const { head } = fact.path;
  if (fact.back || head === undefined || head === TEXT || !isData(fact.path)) return;
  const { program } = solver;
  for (const fn of program.conversionsAt(fact.node)) {
    const receiver = program.fnBase(fn) + program.fn(fn).receiver;
    solver.enter(fact, { kind: 'convert', node: fact.node }, receiver, fact.path);
  }
}

/** What a method of a conversion gives, as the object's text; JSON shows all that lies in it. */
export function converted(solver: Solver, fn: ProgramFunction, path: Path): Path | undefined {
  if (path.inverse || !isData(path)) return undefined;
  return isWhole(path) || solver.program.fn(fn).name === 'toJSON' ? solver.paths.of(TEXT) : undefined;
}

/** What a method of an iteration gives, as the content of what is iterated over. */
export function iterated(solver: Solver, kind: 'iterate' | 'next', path: Path): Path | undefined {
  const { paths } = solver;
  const content = kind === 'next' ? paths.take(paths.settled(path), '.value') : paths.contentOf(path);
  return content && paths.cons(ELEMENT, content);
}

/** The object that an iterator method gives is asked for what comes next. */
export function askNext(solver: Solver, exit: Fact, fact: Fact, node: ProgramNode): void {
  const { program } = solver;
  if (exit.back || exit.path.inverse || exit.path.head === ELEMENT || !isData(exit.path)) return;
  for (const fn of program.iterationAt(node).nexts) {
    solver.enter(fact, { kind: 'next', node }, program.fnBase(fn) + program.fn(fn).receiver, exit.path);
  }
}
