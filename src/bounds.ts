import type ts from 'typescript';
import { deepestPlace, type Overflow } from './checker.js';
import {
  bound,
  compareDiagnostics,
  gap,
  type Bound,
  type Diagnostic,
  type DiagnosticPlace,
  type Gap,
} from './diagnostics.js';
import type { LinkedProgram } from './link/program.js';
import { unseenPackages } from './unseen.js';
import type { Cut, Solution } from './solve/solver.js';

/** What the bounds of the stages refer to. */
interface Followed {
  readonly linked: LinkedProgram;
  readonly solution: Solution;
}

/** What bounds cut: one message each, naming what was cut and where. */
export function boundsOf(
  program: ts.Program,
  overflows: readonly Overflow[],
  followed: Followed | undefined,
): Diagnostic[] {
  const at = (file: string, pos: number): DiagnosticPlace => placeIn(program.getSourceFile(file), file, pos);
  const types = overflows.map(({ file, pos, failed }) => bound(at(file, pos), 'types', failed ? FAILED : TOO_DEEP));
  if (!followed) return types;
  const { linked, solution } = followed;
  const nesting = linked.loaded.flatMap(({ graph }) =>
    graph.gaps.map(({ pos, reason }) =>
      bound(at(graph.file, pos), 'nesting', `The flows from here on were not followed: ${reason}.`),
    ),
  );
  const cuts = solution.cuts.map((cut) => {
    const { file, pos } = linked.rangeOf(cut.node);
    // A search that goes too deep for its result to matter is no news for everybody who runs the linter.
    const place = at(file, pos);
    return cut.kind === 'facts' ? bound(place, 'facts', factsText(solution.facts)) : gap(place, SEARCHES[cut.kind]);
  });
  const unseen = unseenPackages(linked.unseen.all, solution, ({ file, pos }, message) =>
    bound(at(file, pos), 'sources', message),
  );
  return firstOfEach([...types, ...nesting, ...cuts, ...unseen]);
}

const TOO_DEEP =
  'TypeScript could not say what this is, nested or chained as deep as it is: here the analysis went on without types.';
const FAILED = 'TypeScript failed to say what this is: here the analysis went on without types.';

/** One message a file and bound: what was cut further on is no other news. */
function firstOfEach(diagnostics: readonly (Bound | Gap)[]): (Bound | Gap)[] {
  const found = new Map<string, Bound | Gap>();
  for (const each of [...diagnostics].sort(compareDiagnostics)) {
    const key = `${each.file} ${each.kind === 'bound' && each.limit !== 'sources' ? each.limit : each.message}`;
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}

const factsText = (facts: number): string =>
  `The flows through the program were followed for ${String(facts)} steps and not to their end; the search stopped here.`;

const SEARCHES: Readonly<Record<Exclude<Cut['kind'], 'facts'>, string>> = {
  path: 'Functions that are called or given through objects and functions nested deeper than this, and objects that hold each other in longer circles, were not followed.',
  index: 'Parameters further to the right than this were not looked for.',
};

/** TypeScript itself did not get through the program. */
export function nestingBound(program: ts.Program, error: unknown): Diagnostic | undefined {
  if (!(error instanceof RangeError)) return undefined;
  const own = program.getSourceFiles().filter((file) => !file.isDeclarationFile);
  const place = deepestPlace(own);
  if (!place) return undefined;
  const at = placeIn(program.getSourceFile(place.file), place.file, place.pos);
  return bound(
    at,
    'nesting',
    'The program was not analysed: the code here is nested deeper than TypeScript can follow.',
  );
}

function placeIn(source: ts.SourceFile | undefined, file: string, pos: number): DiagnosticPlace {
  const { line, character } =
    source && pos >= 0 ? source.getLineAndCharacterOfPosition(pos) : { line: 0, character: 0 };
  return { file, line: line + 1, column: character + 1 };
}
