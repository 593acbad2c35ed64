import ts from 'typescript';
import type { CallSite, FunctionGraph } from '../ir/graph.js';
import type { CallTargets, MemberCalls, ProgramCall, ProgramFunction } from '../ir/program.js';
import { implementsMember } from './hierarchy.js';
import { InheritanceIndex } from './inheritance.js';
import type { LoadedFile } from './loaded.js';
import { isFollowed, type ReceiverHost } from './receivers.js';
import { declaredAs, functionSyntax, nodeAt } from './syntax.js';
import { literally, NAME_ENDS, NAME_STARTS } from './words.js';

interface Host extends ReceiverHost {
  load(source: ts.SourceFile): LoadedFile;
  filesMentioning(...words: readonly string[]): readonly LoadedFile[];
  fn(fn: ProgramFunction): FunctionGraph;
  syntaxOf(fn: ProgramFunction): ts.Node | undefined;
  targets(call: ProgramCall): CallTargets;
}

/** Where more files than these may make a member of some name, one of them does. */
const MAX_MAKERS = 40;

/** Who calls a member's function, and which functions a member's call runs: class hierarchy analysis, on demand. */
export class Callers {
  private readonly usedCache = new Map<ProgramFunction, boolean>();
  private readonly callerCache = new Map<ProgramFunction, MemberCalls>();
  private readonly implementationCache = new Map<ts.Declaration, readonly ProgramFunction[]>();
  private readonly madeCache = new Map<string, boolean>();
  private readonly inheritance: InheritanceIndex;

  constructor(
    private readonly host: Host,
    private readonly files: readonly ts.SourceFile[],
  ) {
    this.inheritance = new InheritanceIndex(files);
  }

  /** The functions that run when a member of a class or interface is called: overriding and implementing ones. */
  implementationsOf(member: ts.Declaration): readonly ProgramFunction[] {
    const known = this.implementationCache.get(member);
    if (known) return known;
    const name = ts.getNameOfDeclaration(member);
    const text =
      name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isPrivateIdentifier(name))
        ? name.text
        : undefined;
    const found: ProgramFunction[] = [];
    if (text !== undefined) {
      for (const file of this.filesImplementing(member, text)) {
        file.graph.functions.forEach((fn, index) => {
          if (fn.name !== text) return;
          const node = functionSyntax(file.source, fn);
          if (node && implementsMember(node, member, this.host.checker)) found.push(file.fnBase + index);
        });
      }
    }
    this.implementationCache.set(member, found);
    return found;
  }

  /** The files in which a member may be overridden or implemented, lowered. */
  private filesImplementing(member: ts.Declaration, name: string): readonly LoadedFile[] {
    const owner = member.parent;
    if (!ts.isClassLike(owner) && !ts.isInterfaceDeclaration(owner)) return this.ofType(owner, name);
    if (!owner.name) return [];
    const descending = [...this.inheritance.filesOfDescendants(owner.name.text)].filter((file) =>
      file.text.includes(name),
    );
    const literals = ts.isInterfaceDeclaration(owner) ? this.host.filesMentioning(name, owner.name.text) : [];
    return [...new Set([...descending.map((file) => this.host.load(file)), ...literals])];
  }

  private ofType(literal: ts.Node, name: string): readonly LoadedFile[] {
    const alias = literal.parent as ts.Node | undefined;
    return alias && ts.isTypeAliasDeclaration(alias) ? this.host.filesMentioning(name, alias.name.text) : [];
  }

  /** Does anything in the program put a function, or a value that may be one, under the name of a member? By its name alone. */
  isMade(name: string): boolean {
    let known = this.madeCache.get(name);
    if (known === undefined) this.madeCache.set(name, (known = this.findMaking(name)));
    return known;
  }

  private findMaking(name: string): boolean {
    const word = name.replaceAll('$', '\\$');
    const making = new RegExp(`(?<![\\w$.])${word}['"\\]]*\\s*[(<:=,}]|\\.${word}\\s*=(?!=)`);
    const files = this.files.filter(({ text }) => text.includes(name) && making.test(text));
    return (
      files.length > MAX_MAKERS ||
      files.some((source) => {
        const { functions, writes } = this.host.load(source).graph;
        return functions.some((fn) => fn.name === name) || writes.some((write) => write.name === name);
      })
    );
  }

  callersOf(fn: ProgramFunction): MemberCalls {
    let known = this.callerCache.get(fn);
    if (!known) {
      known = this.findCallers(fn);
      this.callerCache.set(fn, known);
    }
    return known;
  }

  private findCallers(fn: ProgramFunction): MemberCalls {
    const graph = this.host.fn(fn);
    const syntax = this.host.syntaxOf(fn);
    if (graph.name === undefined || !syntax || !isMemberFunction(syntax)) return { calls: [], byValue: true };
    const found = this.host.filesMentioning(`.${graph.name}`).flatMap((file) =>
      file.graph.calls.flatMap((site, index) => {
        const call = file.callBase + index;
        const runs = site.member && site.name === graph.name && this.host.targets(call).functions.includes(fn);
        return runs ? [{ call, site, file }] : [];
      }),
    );
    const shown = this.isShown(syntax);
    const kept = found.filter(({ file, site }) => !shown || !this.isFollowed(file, site, syntax));
    return { calls: kept.map(({ call }) => call), byValue: kept.length < found.length || kept.length === 0 };
  }

  /** Does the program show where the objects are made that have the member? */
  private isShown(member: ts.Node): boolean {
    const holder = holderOf(member);
    return ts.isObjectLiteralExpression(holder) || (ts.isClassLike(holder) && this.host.instances.isMade(holder));
  }

  /** Does a call find the member by following its receiver, rather than by the member's declaration? */
  private isFollowed(file: LoadedFile, site: CallSite, member: ts.Node): boolean {
    const name = site.calleePos < 0 ? undefined : nodeAt(file.source, site.calleePos);
    if (!name || !ts.isPropertyAccessExpression(name.parent) || name.parent.name !== name) return false;
    const declared = this.host.checker.getSymbolAtLocation(name)?.declarations ?? [];
    if (declared.some((each) => each === member || each === member.parent)) return false;
    return isFollowed(this.host, name.parent.expression);
  }

  isUsed(fn: ProgramFunction): boolean {
    let known = this.usedCache.get(fn);
    if (known === undefined) this.usedCache.set(fn, (known = this.findUse(fn)));
    return known;
  }

  /** By text: a name that stands anywhere but in its declaration, an export or an import. */
  private findUse(fn: ProgramFunction): boolean {
    const { name } = this.host.fn(fn);
    const node = this.host.syntaxOf(fn);
    if (name === undefined || !node || !(ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(declaredAs(node))))
      return true;
    const use = new RegExp(`(?<![.])${NAME_STARTS}${literally(name)}${NAME_ENDS}`, 'gu');
    const declaring = new RegExp(
      `^\\s*(?:import|export\\s*(?:\\{|\\*))|(?:function\\s*\\*?|const|let|var)\\s+${literally(name)}${NAME_ENDS}`,
      'u',
    );
    return this.files.some(
      (file) =>
        file.text.includes(name) &&
        file.text
          .split('\n')
          .some(
            (line) =>
              line.includes(name) &&
              line.replace(declaring, '').search(use) >= 0 &&
              !/^\s*(?:import|\/?\*|\/\/)/.test(line),
          ),
    );
  }
}

function holderOf(node: ts.Node): ts.Node {
  const { parent } = node;
  return ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent) ? parent.parent : parent;
}

function isMemberFunction(node: ts.Node): boolean {
  const holder = holderOf(node);
  return ts.isClassLike(holder) || ts.isObjectLiteralExpression(holder);
}
