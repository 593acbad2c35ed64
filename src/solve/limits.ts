import type { ProgramCall } from '../ir/program.js';
import type { Fact } from './contexts.js';
import { nestedFunction, type Path } from './paths.js';

/** A function deep in objects that so many places of the program can get to is not looked for in all of them. */
const MAX_NESTED = 3000;
/** A call whose function is not found in so many steps, for all that it is given, calls what no program shows. */
const MAX_ASKED = 10_000;
/** That a type says that something labelled lies deeper in an object than this, is no reason to look for it there. */
const MAX_CARRIED = 4;

/** What is followed no further, though paths and facts are left: each limit keeps one kind of search from filling the program. */
export class Limits {
  /** How often functions deep in objects were met, by their part of the path. */
  private readonly nested = new Map<number, number>();
  /** How far functions were looked for, by the call that asks. */
  private readonly asked = new Map<ProgramCall, number>();

  /** Is a search used up, or does only a type say that something labelled lies so deep? */
  isTooFar({ carrier, path, asked, context: { budget } }: Fact): boolean {
    if (carrier) return path.depth > MAX_CARRIED;
    if (asked !== undefined && count(this.asked, asked) >= MAX_ASKED) return true;
    if (path.ofFunction && !path.open && this.isSpread(path)) return true;
    return budget !== undefined && path.open && budget.left-- <= 0;
  }

  private isSpread(path: Path): boolean {
    const nested = nestedFunction(path);
    return nested !== undefined && count(this.nested, nested.id) >= MAX_NESTED;
  }
}

function count(counts: Map<number, number>, key: number): number {
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);
  return before;
}
