/** What all advice about one program stands on: what its people said, and the program as a graph that grows on demand. */
import type ts from 'typescript';
import { linkProgram, type AnalyzeInput } from '../analyze.js';
import { annotate } from '../annotations/index.js';
import type { Annotations } from '../annotations/types.js';
import { guardProgram } from '../checker.js';
import type { LinkedProgram } from '../link/program.js';
import type { PurposeRegistry } from '../purposes.js';
import { registryOf } from '../settings.js';

export interface Ground extends AnalyzeInput {
  readonly registry: PurposeRegistry;
  readonly annotations: Annotations;
  readonly linked: LinkedProgram;
  readonly checker: ts.TypeChecker;
  file(name: string): ts.SourceFile | undefined;
}

/** Everything is made when it is first asked for: most advice needs little of it. */
export function groundOf(input: AnalyzeInput): Ground {
  const own = { ...input, program: guardProgram(input.program).program };
  let annotations: Annotations | undefined;
  let linked: LinkedProgram | undefined;
  return {
    ...own,
    registry: registryOf(input.settings),
    get annotations() {
      return (annotations ??= annotate(own));
    },
    get linked() {
      return (linked ??= linkProgram(own, this.annotations));
    },
    get checker() {
      return own.program.getTypeChecker();
    },
    file: (name) => own.program.getSourceFile(name),
  };
}
