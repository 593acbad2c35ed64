import ts from 'typescript';
import type { ProgramFunction, ProgramNode } from '../ir/program.js';
import type { LoadedFile } from './loaded.js';
import { memberSymbol } from './seeds.js';
import { nodeAt } from './syntax.js';

interface Host {
  readonly checker: ts.TypeChecker;
  fileOfNode(node: ProgramNode): LoadedFile;
  load(source: ts.SourceFile): LoadedFile;
  functionOf(node: ts.Node): ProgramFunction | undefined;
}

const ACCESSOR = /\b(?:get|set)\s+['"#]?([\p{ID_Start}$_][\p{ID_Continue}$]*)['"]?\s*\(/gu;

/** The names that a file's accessors may have; a superset, by text. */
const namesByFile = new WeakMap<ts.SourceFile, ReadonlySet<string>>();

function accessorNames(file: ts.SourceFile): ReadonlySet<string> {
  let known = namesByFile.get(file);
  if (!known) {
    known = new Set([...file.text.matchAll(ACCESSOR)].map((match) => match[1] ?? ''));
    namesByFile.set(file, known);
  }
  return known;
}

/** Finds the accessors that a member's read or write runs. */
export class AccessorIndex {
  private names: ReadonlySet<string> | undefined;
  private readonly found = new Map<string, readonly ProgramFunction[]>();

  constructor(
    private readonly host: Host,
    private readonly files: readonly ts.SourceFile[],
  ) {}

  find(kind: 'getter' | 'setter', node: ProgramNode, name: string): readonly ProgramFunction[] {
    this.names ??= new Set(this.files.flatMap((file) => [...accessorNames(file)]));
    if (!this.names.has(name.replace(/^#/, ''))) return [];
    const key = `${kind} ${String(node)}`;
    let known = this.found.get(key);
    if (!known) this.found.set(key, (known = this.resolve(kind, node, name)));
    return known;
  }

  /** Is the written member known to have a setter? Where nobody knows the object, it may as well hold what is written. */
  isSet(written: ProgramNode, name: string): boolean {
    if (this.find('setter', written, name).length === 0) return false;
    return this.member('setter', written).symbol?.declarations?.some(ts.isSetAccessor) === true;
  }

  private resolve(kind: 'getter' | 'setter', node: ProgramNode, name: string): readonly ProgramFunction[] {
    const { named, symbol } = this.member(kind, node);
    if (symbol?.declarations) return symbol.declarations.flatMap((declaration) => this.accessor(declaration, kind));
    return named ? this.byName(kind, name) : [];
  }

  private member(kind: 'getter' | 'setter', node: ProgramNode): { named: boolean; symbol: ts.Symbol | undefined } {
    const file = this.host.fileOfNode(node);
    const local = node - file.nodeBase;
    const pos =
      kind === 'getter'
        ? file.graph.reads.find((read) => read.node === local)?.pos
        : file.graph.writes.find((write) => write.written === local)?.targetPos;
    const at = pos === undefined ? undefined : nodeAt(file.source, pos);
    return { named: pos !== undefined, symbol: at && memberSymbol(at, this.host.checker) };
  }

  private accessor(declaration: ts.Declaration, kind: 'getter' | 'setter'): ProgramFunction[] {
    const fits = kind === 'getter' ? ts.isGetAccessor(declaration) : ts.isSetAccessor(declaration);
    const fn = fits ? this.host.functionOf(declaration) : undefined;
    return fn === undefined ? [] : [fn];
  }

  /** Nobody knows the object: any accessor of that name may run. */
  private byName(kind: 'getter' | 'setter', name: string): ProgramFunction[] {
    const files = this.files
      .filter((file) => accessorNames(file).has(name.replace(/^#/, '')))
      .map((file) => this.host.load(file));
    return files.flatMap((file) =>
      file.graph.functions.flatMap((fn, index) => (fn.kind === kind && fn.name === name ? [file.fnBase + index] : [])),
    );
  }
}
