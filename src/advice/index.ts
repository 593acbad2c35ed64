/** What is not said of a program and perhaps should be: labels, marks, separations that are missing. */
import type ts from 'typescript';
import type { AnalyzeInput } from '../analyze.js';
import { groundOf, type Ground } from './ground.js';
import { mixedImports, type MixedImport } from './imports.js';
import { isKept, namedPlace, unlabelled, unlabelledByName, type UnlabelledMember } from './members.js';
import { unmarkedModule, type UnmarkedModule, type UnmarkedOptions } from './modules.js';
import { findUses, type UseEnd, type Use } from './uses.js';

export type { TextEdit } from './edits.js';
export type { UseEnd } from './uses.js';
export type { MixedImport } from './imports.js';
export { mayHoldSecurityNames, type UnlabelledMember } from './members.js';
export type { UnmarkedModule, UnmarkedOptions } from './modules.js';
export { mayAdvertise } from './scan.js';

/** A member without a label whose data reaches code that serves security. */
export interface UsedMember extends UnlabelledMember {
  readonly security: UseEnd;
}

/** A declaration without a label whose data reaches code that serves security, and code that security must not reach. */
export interface DualUse {
  readonly pos: number;
  readonly end: number;
  readonly display: string;
  readonly security: UseEnd;
  readonly forbidden: UseEnd;
}

/** Advice about the files of one program. File names are TypeScript's: absolute, with forward slashes. */
export interface Advice {
  /** Members whose names speak of security and that carry no label. */
  unlabelledByName(fileName: string): readonly UnlabelledMember[];
  /** Members that carry no label and whose data reaches code that serves security. */
  unlabelledByUse(fileName: string): readonly UsedMember[];
  /** Declarations without a label whose data is used both for security and for what security must not be used for. */
  dualUses(fileName: string): readonly DualUse[];
  /** What shows that a module serves a purpose, where nothing is said of it. */
  unmarkedModule(fileName: string, options: UnmarkedOptions): UnmarkedModule | undefined;
  /** Imports between modules whose purposes must not meet. */
  mixedImports(fileName: string): readonly MixedImport[];
}

/** One piece of advice per program and settings; it dies with the program. */
const advice = new WeakMap<ts.Program, Map<string, Advice>>();

/**
 * Advice about a program, made on demand and remembered as long as the program lives.
 *
 * @param key tells settings of different configurations apart
 */
export function adviceOf(input: AnalyzeInput, key: string): Advice {
  let known = advice.get(input.program);
  if (!known) advice.set(input.program, (known = new Map<string, Advice>()));
  let found = known.get(key);
  if (!found) known.set(key, (found = make(groundOf(input))));
  return found;
}

function make(ground: Ground): Advice {
  const about = <T>(fileName: string, ask: (file: ts.SourceFile) => T, otherwise: T): T => {
    const file = ground.file(fileName);
    return file ? ask(file) : otherwise;
  };
  let uses: readonly Use[] | undefined;
  const usesIn = (file: ts.SourceFile): readonly Use[] =>
    (uses ??= findUses(ground)).filter(({ declaration }) => declaration.getSourceFile() === file);
  return {
    unlabelledByUse: (name) =>
      about(
        name,
        (file) =>
          usesIn(file).flatMap(({ declaration, security }) =>
            isKept(declaration) ? [{ ...unlabelled(file, declaration, purposeOf(security)), security }] : [],
          ),
        [],
      ),
    dualUses: (name) =>
      about(
        name,
        (file) =>
          usesIn(file).flatMap(({ declaration, security, forbidden }) => {
            return forbidden ? [{ ...namedPlace(file, declaration), security, forbidden }] : [];
          }),
        [],
      ),
    unlabelledByName: (name) => about(name, (file) => unlabelledByName(ground, file), []),
    unmarkedModule: (name, options) => about(name, (file) => unmarkedModule(ground, file, options), undefined),
    mixedImports: (name) => about(name, (file) => mixedImports(ground, file), []),
  };
}

/** What the consumer serves says what the data was collected for. */
function purposeOf({ purposes }: UseEnd): string {
  return purposes.find((purpose) => purpose.startsWith('security')) ?? 'security';
}
