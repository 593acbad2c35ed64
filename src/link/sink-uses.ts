import ts from 'typescript';
import type { Annotations, SinkMark } from '../annotations/types.js';
import type { FunctionGraph, Write } from '../ir/graph.js';
import type { ProgramFunction, ProgramNode, SinkUse, WriteSink } from '../ir/program.js';
import type { LoadedFile } from './loaded.js';
import type { Policy } from './program.js';
import { memberSymbol } from './seeds.js';
import { assignedTo, declaredAs, nodeAt } from './syntax.js';

interface Host {
  readonly checker: ts.TypeChecker;
  readonly annotations: Annotations;
  readonly policy: Policy;
  readonly outside: { sinkOfWrite(file: LoadedFile, write: Write): SinkUse | undefined };
  fn(fn: ProgramFunction): FunctionGraph;
  syntaxOf(fn: ProgramFunction): ts.Node | undefined;
  fileOfFunction(fn: ProgramFunction): LoadedFile;
  fileOfNode(node: ProgramNode): LoadedFile;
}

const NO_WRITES: readonly WriteSink[] = [];

/** Which code is part of a sink, which writes enter one, and which functions take a label away. */
export class SinkUses {
  private readonly regionCache = new Map<ProgramFunction, SinkUse | null>();
  private readonly sanitizerCache = new Map<ProgramFunction, readonly string[]>();
  private readonly writesOf = new Map<ProgramNode, readonly WriteSink[]>();
  private namesOfLabels: ReadonlySet<string> | undefined;

  constructor(private readonly host: Host) {}

  region(fn: ProgramFunction): SinkUse | undefined {
    const known = this.regionCache.get(fn);
    if (known !== undefined) return known ?? undefined;
    const found = this.findRegion(fn);
    this.regionCache.set(fn, found ?? null);
    return found;
  }

  private findRegion(fn: ProgramFunction): SinkUse | undefined {
    const graph = this.host.fn(fn);
    const file = this.host.fileOfFunction(fn);
    if (graph.kind === 'module') {
      const purposes = this.host.annotations.purposesOfModule(file.source.fileName);
      return purposes.length > 0 ? { purposes, name: this.moduleName(file.source), external: false } : undefined;
    }
    const node = this.host.syntaxOf(fn);
    const mark = node && this.host.annotations.sinkOfDeclaration(declaredAs(node));
    return useOf(mark) ?? (graph.parent > 0 ? this.region(file.fnBase + graph.parent) : undefined);
  }

  private moduleName(file: ts.SourceFile): string {
    const statement = file.statements[0];
    const mark = statement && this.host.annotations.sinkOfDeclaration(statement as ts.Node as ts.Declaration);
    return mark?.kind === 'module' ? mark.name : (file.fileName.split('/').at(-1) ?? file.fileName);
  }

  sinkOfWrite(node: ProgramNode): readonly WriteSink[] {
    const file = this.host.fileOfNode(node);
    const writes = file.index.writesOf.get(node - file.nodeBase);
    if (!writes) return NO_WRITES;
    let known = this.writesOf.get(node);
    if (!known) this.writesOf.set(node, (known = writes.flatMap((write) => this.findWrite(file, write))));
    return known;
  }

  /** A write into a variable, field or static that belongs to a sink. */
  private findWrite(file: LoadedFile, write: Write): WriteSink[] {
    const symbol = this.writtenSymbol(file, write);
    const declaration = symbol?.declarations?.find((each) => isStorage(each));
    const stored = write.property
      ? undefined
      : declaration && useOf(this.host.annotations.sinkOfDeclaration(declaration));
    const sink = stored ?? this.labelledFor(symbol) ?? this.host.outside.sinkOfWrite(file, write);
    if (!sink) return [];
    const written = write.written === undefined ? undefined : file.nodeBase + write.written;
    return [{ sink, written, pos: write.valuePos, end: write.valueEnd }];
  }

  private writtenSymbol(file: LoadedFile, write: Write): ts.Symbol | undefined {
    const name = nodeAt(file.source, write.targetPos);
    if (!name) return undefined;
    const literal = write.property ? name.parent.parent : undefined;
    if (!literal || !(ts.isObjectLiteralExpression(literal) || ts.isJsxAttributes(literal)))
      return memberSymbol(name, this.host.checker);
    const target = assignedTo(literal);
    const type = !this.labelledNames.has(write.name)
      ? undefined
      : target
        ? this.host.checker.getTypeAtLocation(target)
        : this.host.checker.getContextualType(literal);
    const parts = type?.isUnion() ? type.types : type ? [type] : [];
    const members = parts.flatMap((part) => this.host.checker.getPropertyOfType(part, write.name) ?? []);
    return members.find((member) => this.labelledFor(member) !== undefined) ?? members[0];
  }

  private get labelledNames(): ReadonlySet<string> {
    this.namesOfLabels ??= new Set([...this.host.annotations.labels.values()].map((labelled) => labelled.name));
    return this.namesOfLabels;
  }

  /** A declaration that says what its data is collected for is a sink for data that was collected for something else. */
  private labelledFor(symbol: ts.Symbol | undefined): SinkUse | undefined {
    if (!symbol || !this.labelledNames.has(symbol.name)) return undefined;
    const [label] = this.host.annotations.labelsOfSymbol(symbol);
    return label && { purposes: label.purposes, name: label.display, external: false };
  }

  sanitizes(fn: ProgramFunction, purposes: readonly string[]): boolean {
    let sanitized = this.sanitizerCache.get(fn);
    if (!sanitized) {
      const node = this.host.syntaxOf(fn);
      const declaration = node && declaredAs(node);
      sanitized = declaration ? this.host.annotations.sanitizesOf(declaration).map((mark) => mark.purpose) : [];
      this.sanitizerCache.set(fn, sanitized);
    }
    return sanitized.length > 0 && this.host.policy.covers(sanitized, purposes);
  }
}

function useOf(mark: SinkMark | undefined): SinkUse | undefined {
  return mark && { purposes: mark.purposes, name: mark.name, external: mark.external };
}

function isStorage(declaration: ts.Declaration): boolean {
  return (
    ts.isVariableDeclaration(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration) ||
    ts.isAccessor(declaration)
  );
}
