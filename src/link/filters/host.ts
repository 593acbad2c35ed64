import type ts from 'typescript';
import type { CallSite } from '../../ir/graph.js';
import type { CallTargets, ProgramCall, ProgramFunction } from '../../ir/program.js';
import type { LoadedFile } from '../loaded.js';
import type { SeedHost } from '../seeds.js';
import type { QueryCall } from './uses.js';

/** What finding conditions asks of the program. */
export interface FilterProgram extends SeedHost {
  load(source: ts.SourceFile): LoadedFile;
  isAnalysed(file: ts.SourceFile): boolean;
  targets(call: ProgramCall): CallTargets;
  syntaxOf(fn: ProgramFunction): ts.Node | undefined;
}

/** The program as the search for conditions sees it: by its syntax. */
export interface FilterHost extends FilterProgram {
  /** The functions of the program that a call may run. */
  functionsOf(call: QueryCall): readonly ts.SignatureDeclaration[];
  /** The calls in the program's text that may run a function. */
  callsOf(fn: ts.SignatureDeclaration): readonly ts.CallExpression[];
  /** The call in the graph of its file; undefined where the lowering made none of it. */
  siteOf(call: QueryCall): { readonly file: LoadedFile; readonly site: CallSite } | undefined;
  /** Does a call give the very kind of object that it was called on, as a builder does? */
  isChained(call: QueryCall): boolean;
  /** The places at which a variable or parameter is read in its file. */
  referencesTo(name: ts.Identifier): readonly ts.Expression[];
}
