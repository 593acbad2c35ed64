import type ts from 'typescript';
import type { CallSite } from '../ir/graph.js';
import type { ProgramNode, TextRange } from '../ir/program.js';
import type { LoadedFile } from './loaded.js';

/** A call of something declared elsewhere whose code nobody sees. */
export interface UnseenCall extends TextRange {
  /** Where it is declared: a declaration file, or what the import names if that was not found. */
  readonly declared: { readonly file: string } | { readonly specifier: string };
  readonly args: readonly ProgramNode[];
}

/** The calls, of those that were looked at, of code that is not seen. */
export class UnseenCalls {
  readonly all: UnseenCall[] = [];

  noteLibraries(libraries: readonly ts.Declaration[], file: LoadedFile, call: CallSite): void {
    for (const library of libraries) {
      const declared = library.getSourceFile().fileName;
      if (!declared.includes('/node_modules/')) this.#note({ file: declared }, file, call);
    }
  }

  noteSpecifier(specifier: string, file: LoadedFile, call: CallSite): void {
    this.#note({ specifier }, file, call);
  }

  #note(declared: UnseenCall['declared'], { source, nodeBase }: LoadedFile, { pos, end, args }: CallSite): void {
    this.all.push({ file: source.fileName, pos, end, declared, args: args.map(({ node }) => nodeBase + node) });
  }
}
