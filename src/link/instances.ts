import ts from 'typescript';
import type { FunctionGraph } from '../ir/graph.js';
import type { ProgramFunction, ProgramNode } from '../ir/program.js';
import { supertypes } from './hierarchy.js';
import type { LoadedFile } from './loaded.js';
import { nodeAt } from './syntax.js';

interface Host {
  readonly checker: ts.TypeChecker;
  fn(fn: ProgramFunction): FunctionGraph;
  fileOfFunction(fn: ProgramFunction): LoadedFile;
  fileOfNode(node: ProgramNode): LoadedFile;
  filesMentioning(...words: readonly string[]): readonly LoadedFile[];
  functionOf(node: ts.Node): ProgramFunction | undefined;
  load(source: ts.SourceFile): LoadedFile;
  isAnalysed(file: ts.SourceFile): boolean;
}

/**
 * Instances that nobody visibly makes: a framework constructs the class and injects it. All of them are one: what one
 * method leaves in a field, another may find there. Instances that the program makes itself are told apart by where
 * they go, and take no part in this.
 */
export class Instances {
  private readonly made = new Map<string, boolean>();
  private readonly injectedCache = new Map<ProgramNode, readonly ProgramNode[]>();
  private readonly receiverCache = new Map<ProgramNode, readonly ProgramNode[]>();

  constructor(
    private readonly host: Host,
    private readonly files: readonly ts.SourceFile[],
  ) {}

  /** The instance node of the class that a method belongs to. */
  of(fn: ProgramFunction): ProgramNode | undefined {
    const { ofClass } = this.host.fn(fn);
    const file = this.host.fileOfFunction(fn);
    const graph = ofClass < 0 ? undefined : file.graph.classes[ofClass];
    if (!graph || this.isVisiblyMade(graph.name, graph.decorated)) return undefined;
    return file.nodeBase + graph.instance;
  }

  private isVisiblyMade(name: string | undefined, decorated: boolean): boolean {
    if (decorated) return false;
    if (name === undefined) return true;
    let known = this.made.get(name);
    if (known === undefined) {
      const pattern = new RegExp(`\\bnew\\s+(?:[\\w$]+\\.)*${escapeName(name)}\\b`);
      known = this.files.some((file) => file.text.includes(name) && pattern.test(file.text));
      this.made.set(name, known);
    }
    return known;
  }

  /** The methods of an instance's class, and the parameters into which it is injected. */
  receivers(instance: ProgramNode): readonly ProgramNode[] {
    const known = this.receiverCache.get(instance);
    if (known) return known;
    const file = this.host.fileOfNode(instance);
    const index = file.graph.classes.findIndex((each) => file.nodeBase + each.instance === instance);
    const found: ProgramNode[] = [];
    file.graph.functions.forEach((fn) => {
      if (fn.ofClass === index && fn.kind !== 'constructor') found.push(file.nodeBase + fn.receiver);
    });
    const name = file.graph.classes[index]?.name;
    if (name !== undefined) found.push(...this.parametersOf(name, instance));
    this.receiverCache.set(instance, found);
    return found;
  }

  private parametersOf(name: string, instance: ProgramNode): ProgramNode[] {
    const found: ProgramNode[] = [];
    for (const file of this.host.filesMentioning(name)) {
      for (const fn of file.graph.functions) {
        if (fn.kind !== 'constructor') continue;
        for (const parameter of fn.parameters) {
          if (this.injected(file.nodeBase + parameter).includes(instance)) found.push(file.nodeBase + parameter);
        }
      }
    }
    return found;
  }

  /** The instances that a framework gives to a constructor's parameter, by its declared type. */
  injected(parameter: ProgramNode): readonly ProgramNode[] {
    const known = this.injectedCache.get(parameter);
    if (known) return known;
    // A class that is injected into itself ends here.
    this.injectedCache.set(parameter, []);
    const found = this.findInjected(parameter);
    this.injectedCache.set(parameter, found);
    return found;
  }

  private findInjected(parameter: ProgramNode): readonly ProgramNode[] {
    const file = this.host.fileOfNode(parameter);
    const node = file.graph.nodes[parameter - file.nodeBase];
    const name = node && nodeAt(file.source, node.pos);
    const declaration = name?.parent;
    if (
      !declaration ||
      !ts.isParameter(declaration) ||
      !declaration.type ||
      !ts.isConstructorDeclaration(declaration.parent)
    )
      return [];
    const type = this.host.checker.getTypeFromTypeNode(declaration.type);
    const declared = type.getSymbol()?.declarations ?? [];
    return declared.flatMap((each) => this.instancesOfType(each));
  }

  private instancesOfType(declaration: ts.Declaration): ProgramNode[] {
    if (ts.isClassLike(declaration)) return this.instanceOfClass(declaration);
    if (!ts.isInterfaceDeclaration(declaration)) return [];
    return this.host.filesMentioning(declaration.name.text).flatMap((file) =>
      file.graph.classes.flatMap((each) => {
        const syntax = classAt(file.source, each.pos);
        return syntax && supertypes(syntax, this.host.checker).has(declaration) ? this.instanceOfClass(syntax) : [];
      }),
    );
  }

  private instanceOfClass(node: ts.ClassLikeDeclaration): ProgramNode[] {
    const source = node.getSourceFile();
    if (!this.host.isAnalysed(source)) return [];
    const file = this.host.load(source);
    const found = file.graph.classes.find((each) => each.pos === node.getStart(source));
    return found && !this.isVisiblyMade(found.name, found.decorated) ? [file.nodeBase + found.instance] : [];
  }
}

function escapeName(name: string): string {
  return name.replace(/[$]/g, '\\$&');
}

function classAt(source: ts.SourceFile, pos: number): ts.ClassLikeDeclaration | undefined {
  let at: ts.Node | undefined = nodeAt(source, pos);
  while (at && !ts.isClassLike(at)) at = at.parent;
  return at;
}
