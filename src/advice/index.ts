/** What is not said of a program and perhaps should be: labels, marks, separations that are missing. */
import type ts from 'typescript';
import type { AnalyzeInput } from '../analyze.js';
import { groundOf, type Ground } from './ground.js';
import { mixedImports, type MixedImport } from './imports.js';
import { unlabelledByName, type UnlabelledMember } from './members.js';
import { unmarkedModule, type UnmarkedModule, type UnmarkedOptions } from './modules.js';

export type { TextEdit } from './edits.js';
export type { MixedImport } from './imports.js';
export { mayHoldSecurityNames, type UnlabelledMember } from './members.js';
export type { UnmarkedModule, UnmarkedOptions } from './modules.js';
export { mayAdvertise } from './scan.js';

/** Advice about the files of one program. File names are TypeScript's: absolute, with forward slashes. */
export interface Advice {
  /** Members whose names speak of security and that carry no label. */
  unlabelledByName(fileName: string): readonly UnlabelledMember[];
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
  return {
    unlabelledByName: (name) => about(name, (file) => unlabelledByName(ground, file), []),
    unmarkedModule: (name, options) => about(name, (file) => unmarkedModule(ground, file, options), undefined),
    mixedImports: (name) => about(name, (file) => mixedImports(ground, file), []),
  };
}
