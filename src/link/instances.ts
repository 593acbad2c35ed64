import ts from 'typescript';
import type { ClassGraph, FunctionGraph } from '../ir/graph.js';
import type { ProgramFunction, ProgramNode } from '../ir/program.js';
import { supertypes } from './hierarchy.js';
import type { LoadedFile } from './loaded.js';
import { nodeAt } from './syntax.js';
import { anyNameOf, literally, NAME_ENDS } from './words.js';

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
  private readonly made = new Map<ProgramNode, boolean>();
  private readonly called = new Map<string, boolean>();
  private readonly injectedCache = new Map<ProgramNode, readonly ProgramNode[]>();
  private readonly receiverCache = new Map<ProgramNode, readonly ProgramNode[]>();

  constructor(
    private readonly host: Host,
    private readonly files: readonly ts.SourceFile[],
  ) {}

  /** The instance node of the class that a method belongs to. */
  of(fn: ProgramFunction): ProgramNode | undefined {
    const { ofClass, kind, name } = this.host.fn(fn);
    const file = this.host.fileOfFunction(fn);
    const graph = ofClass < 0 ? undefined : file.graph.classes[ofClass];
    if (!graph) return undefined;
    if (this.isVisiblyMade(file, graph) && (kind !== 'method' || this.isCalled(name))) return undefined;
    return file.nodeBase + graph.instance;
  }

  /** The instances of a class that the program makes, where some of its methods are called by nobody whom one can see. */
  open(constructor: ProgramFunction): ProgramNode | undefined {
    const file = this.host.fileOfFunction(constructor);
    const local = constructor - file.fnBase;
    const index = file.graph.classes.findIndex((each) => each.constructorFn === local);
    const graph = file.graph.classes[index];
    if (!graph || !this.isVisiblyMade(file, graph)) return undefined;
    return this.openMethods(file, index).length > 0 ? file.nodeBase + graph.instance : undefined;
  }

  private openMethods(file: LoadedFile, classIndex: number): readonly FunctionGraph[] {
    return methodsOf(file, classIndex).filter((fn) => fn.kind === 'method' && !this.isCalled(fn.name));
  }

  /** Does the program itself make the class's instances? */
  isMade(node: ts.ClassLikeDeclaration): boolean {
    const source = node.getSourceFile();
    const file = this.host.isAnalysed(source) ? this.host.load(source) : undefined;
    const graph = file?.graph.classes.find((each) => each.pos === node.getStart(source));
    return file !== undefined && graph !== undefined && this.isVisiblyMade(file, graph);
  }

  /** By text: does anything take the member out of an object? */
  private isCalled(name: string | undefined): boolean {
    if (name === undefined || IMPLICIT.test(name)) return true;
    let known = this.called.get(name);
    if (known === undefined) {
      const pattern = new RegExp(`[.]\\s*${literally(name)}${NAME_ENDS}|[{,]\\s*${literally(name)}\\s*[,}:=]`, 'u');
      known = this.files.some((file) => file.text.includes(name) && pattern.test(file.text));
      this.called.set(name, known);
    }
    return known;
  }

  /** By text: does the program say `new` and the class's name, where the class can be seen? */
  private isVisiblyMade(file: LoadedFile, graph: ClassGraph): boolean {
    if (graph.decorated) return false;
    if (graph.name === undefined) return true;
    const at = file.nodeBase + graph.value;
    let known = this.made.get(at);
    if (known === undefined) this.made.set(at, (known = this.findMaking(file, graph, graph.name)));
    return known;
  }

  private findMaking(file: LoadedFile, graph: ClassGraph, name: string): boolean {
    const pattern = new RegExp(`\\bnew\\s+(?:[\\p{ID_Continue}$]+\\.)*${literally(name)}${NAME_ENDS}`, 'u');
    const around = enclosingFunction(file.source, graph.pos);
    const text = around?.getText(file.source);
    // A class of one function that goes nowhere is made there or not at all.
    if (text !== undefined && text.split(anyNameOf([name])).length <= 2) return false;
    return this.files.some((each) => each.text.includes(name) && pattern.test(each.text));
  }

  /** The methods of an instance's class, and the parameters into which it is injected. */
  receivers(instance: ProgramNode): readonly ProgramNode[] {
    const known = this.receiverCache.get(instance);
    if (known) return known;
    const file = this.host.fileOfNode(instance);
    const index = file.graph.classes.findIndex((each) => file.nodeBase + each.instance === instance);
    const found: ProgramNode[] = [];
    const graph = file.graph.classes[index];
    const made = graph === undefined || this.isVisiblyMade(file, graph);
    for (const fn of made ? this.openMethods(file, index) : methodsOf(file, index))
      found.push(file.nodeBase + fn.receiver);
    if (graph?.name !== undefined && !made) found.push(...this.parametersOf(graph.name, instance));
    this.receiverCache.set(instance, found);
    return found;
  }

  /** What leads to an instance, or to the parameter that it is injected into. */
  leadingTo(node: ProgramNode, kind: 'parameter' | 'instance'): readonly ProgramNode[] {
    return kind === 'instance' ? this.holdersOf(node) : this.injected(node);
  }

  /** Where functions that are looked for in an instance are found: in what it inherits, and in what its constructor leaves. */
  private holdersOf(instance: ProgramNode): readonly ProgramNode[] {
    const file = this.host.fileOfNode(instance);
    const graph = file.graph.classes.find((each) => file.nodeBase + each.instance === instance);
    if (!graph) return [];
    const prototype = file.nodeBase + graph.prototype;
    const constructor = file.graph.functions[graph.constructorFn];
    const isFilled = !this.isVisiblyMade(file, graph) && hasMadeFields(classAt(file.source, graph.pos));
    return constructor && isFilled ? [prototype, file.nodeBase + constructor.outReceiver] : [prototype];
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
    return found && !this.isVisiblyMade(file, found) ? [file.nodeBase + found.instance] : [];
  }
}

/** Members that the language calls where no name stands: iterators, conversions, promises. */
const IMPLICIT = /^(?:\[.*|toString|toJSON|valueOf|then|next|return|throw)$/;

function enclosingFunction(source: ts.SourceFile, pos: number): ts.Node | undefined {
  let at: ts.Node | undefined = classAt(source, pos)?.parent;
  while (at && !ts.isFunctionLike(at)) at = at.parent;
  return at;
}

/** Do fields begin as objects that the class makes itself? What it is only given is found by its type. */
function hasMadeFields(node: ts.ClassLikeDeclaration | undefined): boolean {
  return (node?.members ?? []).some(
    (member) =>
      ts.isPropertyDeclaration(member) && member.initializer !== undefined && ts.isNewExpression(member.initializer),
  );
}

function methodsOf(file: LoadedFile, classIndex: number): readonly FunctionGraph[] {
  return file.graph.functions.filter((fn) => fn.ofClass === classIndex && fn.kind !== 'constructor');
}

function classAt(source: ts.SourceFile, pos: number): ts.ClassLikeDeclaration | undefined {
  let at: ts.Node | undefined = nodeAt(source, pos);
  while (at && !ts.isClassLike(at)) at = at.parent;
  return at;
}
