import ts from 'typescript';
import type { GlobalRead } from '../ir/graph.js';
import { ANY, type Component } from '../ir/components.js';
import type { ProgramNode } from '../ir/program.js';
import type { LoadedFile } from './loaded.js';
import { nodeAt } from './syntax.js';

interface Host {
  readonly checker: ts.TypeChecker;
  readonly loaded: readonly LoadedFile[];
  load(source: ts.SourceFile): LoadedFile;
  fileOfNode(node: ProgramNode): LoadedFile;
  filesMentioning(...words: readonly string[]): readonly LoadedFile[];
  isAnalysed(file: ts.SourceFile): boolean;
}

/** Which file a specifier means, and which files refer to a file. */
export class Modules {
  private readonly references = new Map<ts.SourceFile, ProgramNode[]>();
  private readonly targets = new Map<ProgramNode, ts.SourceFile>();
  private readonly importers = new Map<ts.SourceFile, readonly ts.SourceFile[]>();
  private readonly libraries = new Map<string, readonly ProgramNode[]>();
  private readonly cellsByName = new Map<string, readonly ProgramNode[]>();
  private barrelsLoaded = false;
  private namesOfScripts: ReadonlySet<string> | undefined;

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
    const byName = specifier.startsWith('.') ? () => this.resolveByName(from, specifier) : () => undefined;
    const file = declared && ts.isSourceFile(declared) ? declared : byName();
    return file && this.host.isAnalysed(file) ? file : undefined;
  }

  /** Files that are no modules of TypeScript's (scripts that assign `module.exports`) have no symbol to ask. */
  private resolveByName(from: ts.SourceFile, specifier: string): ts.SourceFile | undefined {
    const { resolvedModule } = ts.resolveModuleName(
      specifier,
      from.fileName,
      this.program.getCompilerOptions(),
      ts.sys,
    );
    return resolvedModule && this.program.getSourceFile(resolvedModule.resolvedFileName);
  }

  target(reference: ProgramNode): readonly ProgramNode[] {
    const file = this.targets.get(reference);
    if (!file) {
      const [first] = this.sameLibrary(reference);
      return first === undefined || first === reference ? [] : [first];
    }
    const loaded = this.host.load(file);
    return [loaded.nodeBase + loaded.graph.module];
  }

  /** What a library's module holds is one thing for all files: what gets to the first reference gets to the others. */
  librariesFrom(reference: ProgramNode): readonly ProgramNode[] {
    const same = this.targets.has(reference) ? [] : this.sameLibrary(reference);
    return same[0] === reference ? same.slice(1) : [];
  }

  private sameLibrary(reference: ProgramNode): readonly ProgramNode[] {
    const file = this.host.fileOfNode(reference);
    const text = file.graph.moduleReferences.find((each) => each.node === reference - file.nodeBase)?.specifier;
    if (text === undefined || text.startsWith('.')) return [];
    const name = text.replace(/^node:/, '');
    let known = this.libraries.get(name);
    if (!known) {
      known = this.host
        .filesMentioning(name)
        .flatMap((each) =>
          each.graph.moduleReferences.flatMap(({ specifier, node }) =>
            specifier.replace(/^node:/, '') === name && !this.targets.has(each.nodeBase + node)
              ? [each.nodeBase + node]
              : [],
          ),
        );
      this.libraries.set(name, known);
    }
    return known;
  }

  /** Where a module's export is taken from it: the files that mention the export, and those that pass all exports on. */
  referencesTo(module: ProgramNode, component: Component | undefined): readonly ProgramNode[] {
    const file = this.host.fileOfNode(module);
    this.loadBarrels();
    const name = component?.startsWith('.') && component !== ANY ? component.slice(1) : undefined;
    this.loadImporters(file.source, name === 'default' ? undefined : name);
    return this.references.get(file.source) ?? [];
  }

  /** Lowers the files that may import a file, and from it what has a name. */
  loadImporters(source: ts.SourceFile, name: string | undefined): void {
    const importers = this.importersOf(source);
    for (const file of importers) if (name === undefined || file.text.includes(name)) this.host.load(file);
  }

  private importersOf(source: ts.SourceFile): readonly ts.SourceFile[] {
    let known = this.importers.get(source);
    if (!known) {
      const end = specifierEnd(source.fileName);
      known = this.files.filter((file) => file !== source && end.test(file.text));
      this.importers.set(source, known);
    }
    return known;
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
    if (!global || !this.scriptNames.has(global.name)) return [];
    return this.named(global.name, (each) => each.graph.scriptVariables);
  }

  /** A global is one place in all files: what gets to the first cell of its name gets to the others. */
  globalsFrom(cell: ProgramNode): readonly ProgramNode[] {
    const cells = this.globalCells(cell);
    return cells[0] === cell ? cells.slice(1) : [];
  }

  globalsTo(cell: ProgramNode): readonly ProgramNode[] {
    const [first] = this.globalCells(cell);
    return first === undefined || first === cell ? [] : [first];
  }

  private globalCells(cell: ProgramNode): readonly ProgramNode[] {
    const file = this.host.fileOfNode(cell);
    const name = file.index.globalOf.get(cell - file.nodeBase);
    if (name === undefined || this.scriptNames.has(name)) return [];
    let known = this.cellsByName.get(name);
    if (!known) {
      // The global object is known by several names.
      const files =
        name === 'globalThis'
          ? [...new Set(GLOBAL_OBJECTS.flatMap((each) => this.host.filesMentioning(each)))]
          : undefined;
      known = this.named(name, (each) => each.graph.globalCells, files);
      this.cellsByName.set(name, known);
    }
    return known;
  }

  /** The top-level variables of all scripts. */
  private get scriptNames(): ReadonlySet<string> {
    this.namesOfScripts ??= new Set(
      this.files
        .filter((file) => !ts.isExternalModule(file))
        .flatMap((file) => this.host.load(file).graph.scriptVariables.map((each) => each.name)),
    );
    return this.namesOfScripts;
  }

  private named(
    name: string,
    list: (file: LoadedFile) => readonly GlobalRead[],
    files = this.host.filesMentioning(name),
  ): ProgramNode[] {
    return files.flatMap((file) =>
      list(file).flatMap((each) => (each.name === name ? [file.nodeBase + each.node] : [])),
    );
  }
}

const GLOBAL_OBJECTS = ['globalThis', 'window', 'self', 'global', 'frames'];

/** What a specifier of the file ends in: its name, or its folder's where it stands for the folder. */
function specifierEnd(fileName: string): RegExp {
  const parts = fileName.split('/');
  const base = (parts.at(-1) ?? '').replace(/(\.d)?\.[cm]?[jt]sx?$/, '');
  const end = String.raw`(?:\.[cm]?[jt]sx?)?["']`;
  if (!ENTRIES.has(base)) return new RegExp(`["'/]${escapeText(base)}${end}`);
  // A package's entry may stand some folders below the folder that has the package's name.
  const folders = parts.slice(-4, -1).map(escapeText).join('|');
  return new RegExp(`["'/](?:${folders}|${escapeText(base)})${end}|["'][.]{1,2}/?["']`);
}

function escapeText(text: string): string {
  return text.replace(/[^\w]/g, (character) => `[${character === '^' || character === '\\' ? '\\' : ''}${character}]`);
}

const ENTRIES = new Set(['index', 'main', 'mod']);
