import type { FlowProgram, TextRange } from '../ir/program.js';
import type { Caller, Context, Fact } from '../solve/contexts.js';

/** One step of a path: what stands where. Lines and columns count from 1. */
export interface Step extends TextRange {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** Here the data was compared or looked up; from here on the path is that of the outcome. */
  readonly matched?: true;
  /** Is it an argument, by which a call passes the data on? */
  readonly passed: boolean;
}

/**
 * The facts from the place where a label is born to a fact, in order; calls are gone into and come out of.
 *
 * @param via the callers by which the label came, innermost first, where not any will do
 */
export function traceOf(fact: Fact, root: Context, via: readonly Caller[] = []): Fact[] {
  const wanted = [...via];
  const trace: Fact[] = [];
  const entered: Fact[] = [];
  const seen = new Set<Fact>();
  let at: Fact | undefined = fact;
  while (at && trace.length < 10_000) {
    trace.push(at);
    seen.add(at);
    if (at.entered) entered.push(at.entered);
    if (at.before) {
      at = at.before;
      continue;
    }
    if (at.context === root) break;
    const known = entered.findLastIndex((each) => at?.context.callers.some((caller) => caller.fact === each));
    if (known >= 0) {
      at = entered[known];
      entered.splice(known);
    } else at = wanted.shift()?.fact ?? callerFrom(at.context, root, seen);
  }
  return trace.reverse();
}

/** A caller through which the label got here. */
function callerFrom(context: Context, root: Context, seen: ReadonlySet<Fact>): Fact | undefined {
  const candidates = context.callers.filter(({ fact }) => fact.context.roots.has(root) && !seen.has(fact));
  return (candidates.find(({ fact }) => fact.context === root) ?? candidates[0])?.fact;
}

/** The steps that a person reads: each expression once, in the order in which the data goes through them. */
export function stepsOf(program: FlowProgram, trace: readonly Fact[], entry: TextRange): Step[] {
  // At its end the path is where the entry is, and not where the entry's value goes on to.
  const end = trace.at(-1);
  const places = trace.flatMap((fact) => {
    const own = fact === end ? [{ range: program.rangeOf(fact.node), passed: false }] : placesOf(program, fact);
    const named = fact.named && !fact.before ? [{ range: fact.named, passed: false }] : [];
    const shown = named.length > 0 && fact === end ? named : [...named, ...own];
    return shown.map((place) => ({ ...place, matched: fact.outcome !== undefined }));
  });
  const steps: Step[] = [];
  const lines = lineStarts();
  let told = false;
  for (const { range, passed, matched } of places) {
    // A module's exports are no expression that anybody could read.
    if (range.pos < 0 || range.pos === range.end) continue;
    const step = stepAt(program, lines, range, passed);
    const last = steps.at(-1);
    if (last?.text !== step.text || last.file !== step.file) {
      steps.push(matched && !told ? { ...step, matched: true } : step);
      told ||= matched;
    } else if (passed) steps[steps.length - 1] = { ...last, passed };
  }
  const entering = stepAt(program, lines, entry, false);
  const last = steps.at(-1);
  if (last?.text !== entering.text || last.file !== entering.file) return [...steps, entering];
  return [...steps.slice(0, -1), last.matched ? { ...entering, matched: true } : entering];
}

interface Place {
  readonly range: TextRange;
  readonly passed: boolean;
}

function placesOf(program: FlowProgram, fact: Fact): Place[] {
  const own = program.rangeOf(fact.node);
  const given = program.callRoles(fact.node).flatMap((role) => {
    if (role.kind !== 'argument' || fact.path.inverse) return [];
    const argument = program.call(role.call).args[role.index];
    return argument ? [{ file: own.file, pos: argument.pos, end: argument.end }] : [];
  });
  // A node that is shown as the argument of one call is the argument there; of several, nobody knows which was meant.
  const [only] = given;
  if (!only || given.length !== 1) return [{ range: own, passed: false }];
  const argument = { range: only, passed: true };
  return only.pos === own.pos ? [{ range: own, passed: true }] : [{ range: own, passed: false }, argument];
}

const MAX_TEXT = 60;
/** No more of an expression than this is looked at for the text that is shown of it. */
const MAX_LOOK = 10 * MAX_TEXT;

function stepAt(program: FlowProgram, lines: LineStarts, { file, pos, end }: TextRange, passed: boolean): Step {
  const text = program.textOf(file);
  const shown = text.slice(pos, Math.min(end, pos + MAX_LOOK)).replace(/\s+/g, ' ');
  const starts = lines(file, text);
  const line = lineAt(starts, pos);
  const short = shown.length > MAX_TEXT ? `${shown.slice(0, MAX_TEXT - 1)}…` : shown;
  return { file, pos, end, line: line + 1, column: pos - (starts[line] ?? 0) + 1, text: short, passed };
}

type LineStarts = (file: string, text: string) => readonly number[];

function lineStarts(): LineStarts {
  const known = new Map<string, number[]>();
  return (file, text) => {
    let starts = known.get(file);
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
      known.set(file, starts);
    }
    return starts;
  };
}

/** The last line that starts at or before an offset, counted from 0. */
function lineAt(starts: readonly number[], pos: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= pos) low = middle;
    else high = middle - 1;
  }
  return low;
}
