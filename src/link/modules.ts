import ts from 'typescript';
import type { GlobalRead } from '../ir/graph.js';
import type { Component } from '../ir/components.js';
import type { ProgramNode } from '../ir/program.js';
import type { LoadedFile } from './loaded.js';
import { nodeAt } from './syntax.js';

interface Host {
  readonly checker: ts.TypeChecker;
  readonly loaded: readonly LoadedFile[];
  load(source: ts.SourceFile): LoadedFile;
  fileOfNode(node: ProgramNode): LoadedFile;
  filesMentioning(name: string): readonly LoadedFile[];
  isAnalysed(file: ts.SourceFile): boolean;
}

/** Which file a specifier means, and which files refer to a file. */
export class Modules {
  private readonly references = new Map<ts.SourceFile, ProgramNode[]>();
  private readonly targets = new Map<ProgramNode, ts.SourceFile>();
  private barrelsLoaded = false;

  constructor(
    private readonly host: Host,
    private readonly program: ts.Program,
    private readonly files: readonly ts.SourceFile[],
  ) {}

  /** Resolves the references of a file that was just lowered. */
  register(file: LoadedFile): void {
    for (const reference of file.graph.moduleReferences) {
      const target = this.resolve(file.source, reference.pos, reference.specifier);
      if (!target) continue;
      const node = file.nodeBase + reference.node;
      this.targets.set(node, target);
      const known = this.references.get(target);
      if (known) known.push(node);
      else this.references.set(target, [node]);
    }
  }

  private resolve(from: ts.SourceFile, pos: number, specifier: string): ts.SourceFile | undefined {
    const literal = nodeAt(from, pos);
    const symbol = literal && this.host.checker.getSymbolAtLocation(literal);
    const declared = symbol?.declarations?.find((declaration) => ts.isSourceFile(declaration));
    const file = declared && ts.isSourceFile(declared) ? declared : this.resolveByName(from, specifier);
    return file && this.host.isAnalysed(file) ? file : undefined;
  }

  /** Files that are no modules of TypeScript's (scripts that assign `module.exports`) have no symbol to ask. */
  private resolveByName(from: ts.SourceFile, specifier: string): ts.SourceFile | undefined {
    const { resolvedModule } = ts.resolveModuleName(specifier, from.fileName, this.program.getCompilerOptions(), ts.sys);
    return resolvedModule && this.program.getSourceFile(resolvedModule.resolvedFileName);
  }

  target(reference: ProgramNode): readonly ProgramNode[] {
    const file = this.targets.get(reference);
    if (!file) return [];
    const loaded = this.host.load(file);
    return [loaded.nodeBase + loaded.graph.module];
  }

  /** Where a module's export is taken from it: the files that mention the export, and those that pass all exports on. */
  referencesTo(module: ProgramNode, component: Component | undefined): readonly ProgramNode[] {
    const file = this.host.fileOfNode(module);
    this.loadBarrels();
    const name = component?.startsWith('.') && component !== '.?' ? component.slice(1) : undefined;
    if (name !== undefined && name !== 'default') this.host.filesMentioning(name);
    else this.host.filesMentioning(importName(file.source.fileName));
    return this.references.get(file.source) ?? [];
  }

  private loadBarrels(): void {
    if (this.barrelsLoaded) return;
    this.barrelsLoaded = true;
    for (const file of this.files) if (/\bexport\s*\*/.test(file.text)) this.host.load(file);
  }

  /** Script files share their top-level variables: from a variable's cell to the reads of its name, and back. */
  scriptReads(cell: ProgramNode): readonly ProgramNode[] {
    const file = this.host.fileOfNode(cell);
    const variable = file.graph.scriptVariables.find((each) => each.node === cell - file.nodeBase);
    return variable ? this.named(variable.name, (each) => each.graph.globals) : [];
  }

  scriptCells(read: ProgramNode): readonly ProgramNode[] {
    const file = this.host.fileOfNode(read);
    const global = file.graph.globals.find((each) => each.node === read - file.nodeBase);
    return global ? this.named(global.name, (each) => each.graph.scriptVariables) : [];
  }

  private named(name: string, list: (file: LoadedFile) => readonly GlobalRead[]): ProgramNode[] {
    return this.host
      .filesMentioning(name)
      .flatMap((file) => list(file).flatMap((each) => (each.name === name ? [file.nodeBase + each.node] : [])));
  }
}

/** The part of a path that every specifier of the file ends in. */
function importName(fileName: string): string {
  const parts = fileName.split('/');
  const base = (parts.at(-1) ?? '').replace(/(\.d)?\.[cm]?[jt]sx?$/, '');
  return base === 'index' ? (parts.at(-2) ?? base) : base;
}
