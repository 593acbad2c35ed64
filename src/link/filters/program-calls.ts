import ts from 'typescript';
import type { Annotations } from '../../annotations/types.js';
import type { CallSite, ConsentUse } from '../../ir/graph.js';
import type { CallTargets, ProgramCall, ProgramFunction } from '../../ir/program.js';
import type { LoadedFile } from '../loaded.js';
import type { FilterHost, FilterProgram } from './host.js';
import { References } from './references.js';
import type { QueryCall } from './uses.js';

interface Site {
  readonly file: LoadedFile;
  readonly site: CallSite;
  readonly call: ProgramCall;
}

/** More calls of one helper than this are not looked at. */
const MAX_CALLS = 24;

/** The calls of a program by their syntax. */
export class ProgramCalls implements FilterHost {
  private readonly sites = new Map<LoadedFile, ReadonlyMap<string, number>>();

  private readonly references: References;

  constructor(private readonly program: FilterProgram) {
    this.references = new References(program.checker);
  }

  get checker(): ts.TypeChecker {
    return this.program.checker;
  }

  get annotations(): Annotations {
    return this.program.annotations;
  }

  get files(): readonly ts.SourceFile[] {
    return this.program.files;
  }

  filesMentioning(...words: readonly string[]): readonly LoadedFile[] {
    return this.program.filesMentioning(...words);
  }

  consents(node: number, uses: readonly ConsentUse[]): readonly string[] {
    return this.program.consents(node, uses);
  }

  load(source: ts.SourceFile): LoadedFile {
    return this.program.load(source);
  }

  isAnalysed(file: ts.SourceFile): boolean {
    return this.program.isAnalysed(file);
  }

  targets(call: ProgramCall): CallTargets {
    return this.program.targets(call);
  }

  syntaxOf(fn: ProgramFunction): ts.Node | undefined {
    return this.program.syntaxOf(fn);
  }

  referencesTo(name: ts.Identifier): readonly ts.Expression[] {
    return this.references.of(name);
  }

  siteOf(call: QueryCall): Site | undefined {
    const source = call.getSourceFile();
    if (!this.isAnalysed(source)) return undefined;
    const file = this.load(source);
    let known = this.sites.get(file);
    if (!known) {
      known = new Map(file.graph.calls.map(({ pos, end }, index) => [`${String(pos)}-${String(end)}`, index]));
      this.sites.set(file, known);
    }
    const index = known.get(`${String(call.getStart(source))}-${String(call.end)}`);
    const site = index === undefined ? undefined : file.graph.calls[index];
    return index !== undefined && site ? { file, site, call: file.callBase + index } : undefined;
  }

  functionsOf(call: QueryCall): readonly ts.SignatureDeclaration[] {
    const found = this.siteOf(call);
    if (!found) return [];
    return this.targets(found.call).functions.flatMap((fn) => {
      const syntax = this.syntaxOf(fn);
      return syntax && ts.isFunctionLike(syntax) ? [syntax] : [];
    });
  }

  callsOf(fn: ts.SignatureDeclaration): readonly ts.CallExpression[] {
    const holder = ts.isArrowFunction(fn) || ts.isFunctionExpression(fn) ? fn.parent : fn;
    const name = ts.getNameOfDeclaration(holder as ts.Declaration);
    if (!name || !ts.isIdentifier(name)) return [];
    const found: ts.CallExpression[] = [];
    for (const file of this.filesMentioning(name.text)) {
      for (const { name: called, pos, end } of file.graph.calls) {
        if (called !== name.text || found.length >= MAX_CALLS) continue;
        const call = callAt(file.source, pos, end);
        if (call && this.functionsOf(call).includes(fn)) found.push(call);
      }
    }
    return found;
  }

  /** Does a call give the very kind of object that it was called on, as a builder does? */
  isChained(call: QueryCall): boolean {
    if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
    const receiver = this.checker.getTypeAtLocation(call.expression.expression);
    const result = this.checker.getTypeAtLocation(call);
    if (receiver.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return false;
    const symbol = receiver.symbol as ts.Symbol | undefined;
    return receiver === result || (symbol !== undefined && symbol === (result.symbol as ts.Symbol | undefined));
  }
}

function callAt(source: ts.SourceFile, pos: number, end: number): ts.CallExpression | undefined {
  const work: ts.Node[] = [source];
  for (let at = work.pop(); at; at = work.pop()) {
    if (ts.isCallExpression(at) && at.end === end && at.getStart(source) === pos) return at;
    ts.forEachChild(at, (child) => {
      if (child.pos <= pos && child.end >= end) work.push(child);
    });
  }
  return undefined;
}
