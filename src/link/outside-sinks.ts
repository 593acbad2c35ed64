/** The calls of the program that hand something to sinks outside it, by their numbers: answers are found once. */
import ts from 'typescript';
import type { Annotations } from '../annotations/types.js';
import type { Component } from '../ir/components.js';
import type { CallSite, FunctionGraph, NodeKind, Write } from '../ir/graph.js';
import type {
  CallTargets,
  OutsideAnswer,
  ProgramCall,
  ProgramFunction,
  ProgramNode,
  RunBy,
  SinkUse,
  TextRange,
} from '../ir/program.js';
import type { LoadedFile } from './loaded.js';
import type { Call, Env, MeaningHost } from './meaning/meaning.js';
import { DEFAULT_BASES } from '../models/requests.js';
import { sinkOfValue, sinksOfAttribute, sinksOfMember, sinksOfWrite, sinksOutside } from './sinks-outside.js';
import { assignedTo, nodeAt, nodeSpanning, unwrap } from './syntax.js';

interface Host {
  readonly checker: ts.TypeChecker;
  readonly annotations: Annotations;
  isAnalysed(file: ts.SourceFile): boolean;
  call(call: ProgramCall): CallSite;
  targets(call: ProgramCall): CallTargets;
  fn(fn: ProgramFunction): FunctionGraph;
  kind(node: ProgramNode): NodeKind;
  rangeOf(node: ProgramNode): TextRange;
  fileOfCall(call: ProgramCall): LoadedFile;
  fileOfNode(node: ProgramNode): LoadedFile;
  filesMentioning(...words: readonly string[]): readonly LoadedFile[];
  functionOf(node: ts.Node): ProgramFunction | undefined;
  syntaxOf(fn: ProgramFunction): ts.Node | undefined;
}

const NO_SINKS: OutsideAnswer = { sinks: [], open: false };
/** Of a function that is called from more places, only these are looked at. */
const MAX_CALLERS = 24;

export class OutsideSinks {
  private readonly answers = new Map<string, OutsideAnswer>();
  private readonly callers = new Map<ts.Node, readonly Call[]>();
  private readonly functions = new Map<ProgramNode, SinkUse | null>();
  private readonly meaning: MeaningHost;
  private bases: readonly ts.BinaryExpression[] | undefined;

  constructor(private readonly host: Host) {
    const { checker, annotations } = host;
    this.meaning = {
      checker,
      annotations,
      isAnalysed: (file) => host.isAnalysed(file),
      callsOf: (fn) => this.callsOf(fn),
      defaultBases: () => (this.bases ??= this.findBases()),
    };
  }

  sinksOf(call: ProgramCall, callers: readonly RunBy[], final: boolean): OutsideAnswer {
    const key = `${String(call)} ${callers.map(({ call: by, fn }) => `${String(by)}/${String(fn)}`).join()} ${final ? 'f' : ''}`;
    let known = this.answers.get(key);
    if (!known) this.answers.set(key, (known = this.find(call, callers, final)));
    return known;
  }

  private find(call: ProgramCall, callers: readonly RunBy[], final: boolean): OutsideAnswer {
    const syntax = this.syntax(call);
    if (!syntax) return NO_SINKS;
    let env: Env;
    for (const caller of [...callers].reverse()) {
      const at = this.syntax(caller.call);
      const fn = this.host.syntaxOf(caller.fn);
      if (at && fn) env = { functions: [fn], call: at, outer: env };
    }
    return sinksOutside(this.meaning, syntax, env, final);
  }

  /** The sink that a function is which is read at a node, by its name or as a member. */
  sinkOfFunction(node: ProgramNode): SinkUse | undefined {
    if (!this.host.annotations.anyOutside) return undefined;
    const known = this.functions.get(node);
    if (known !== undefined) return known ?? undefined;
    const { pos, end } = this.host.rangeOf(node);
    const read = this.host.kind(node) === 'read' && pos >= 0;
    const expression = read ? nodeSpanning(this.host.fileOfNode(node).source, pos, end) : undefined;
    const found = expression && isFunctionName(expression) ? sinkOfValue(this.meaning, expression) : undefined;
    this.functions.set(node, found ?? null);
    return found;
  }

  /** The sink that an assignment hands its value to. */
  sinkOfWrite(file: LoadedFile, write: Write): SinkUse | undefined {
    const { annotations } = this.host;
    if (!annotations.anyOutside) return undefined;
    if (write.property) return this.sinkOfAttribute(file, write);
    if (!LOADING_MEMBERS.has(write.name) && !annotations.mentionsGlobal(file.source)) return undefined;
    const name = nodeAt(file.source, write.targetPos);
    const assignment = name && ts.findAncestor(name, ts.isBinaryExpression);
    if (assignment?.left.end !== name?.end || !assignment) return undefined;
    return sinksOfWrite(this.meaning, assignment.left, assignment.right)[0];
  }

  /** `<img src={`https://…`}>`: the browser loads it from there. */
  private sinkOfAttribute(file: LoadedFile, write: Write): SinkUse | undefined {
    if (!this.host.annotations.mentionsUrl || !LOADING_ATTRIBUTES.has(write.name)) return undefined;
    const attribute = nodeAt(file.source, write.targetPos)?.parent;
    if (attribute && ts.isJsxAttribute(attribute)) return sinksOfAttribute(this.meaning, attribute)[0];
    const target = attribute && ts.isPropertyAssignment(attribute) ? assignedTo(attribute.parent) : undefined;
    return target && attribute && ts.isPropertyAssignment(attribute)
      ? sinksOfMember(this.meaning, target, write.name, attribute.initializer)[0]
      : undefined;
  }

  private findBases(): ts.BinaryExpression[] {
    const path = DEFAULT_BASES.join('.');
    return this.host.filesMentioning(path).flatMap(({ source, graph }) =>
      graph.writes.flatMap(({ name, targetPos }) => {
        const node = name === DEFAULT_BASES.at(-1) ? nodeAt(source, targetPos) : undefined;
        const assignment = node?.parent.parent;
        const isBase = assignment && ts.isBinaryExpression(assignment) && assignment.left.getText().endsWith(path);
        return isBase ? [assignment] : [];
      }),
    );
  }

  private syntax(call: ProgramCall): Call | undefined {
    const { pos, end } = this.host.call(call);
    return callSpanning(this.host.fileOfCall(call).source, pos, end);
  }

  /** The calls in the program's text that may run a function. */
  private callsOf(fn: ts.Node): readonly Call[] {
    const known = this.callers.get(fn);
    if (known) return known;
    const number = this.host.functionOf(fn);
    const name = number === undefined ? undefined : nameOf(fn, this.host.fn(number));
    const found: Call[] = [];
    this.callers.set(fn, found);
    if (number === undefined || name === undefined) return found;
    for (const file of this.host.filesMentioning(name)) {
      file.graph.calls.forEach((site, index) => {
        if (site.name !== name || found.length >= MAX_CALLERS) return;
        const call = file.callBase + index;
        const syntax = this.host.targets(call).functions.includes(number) ? this.syntax(call) : undefined;
        if (syntax) found.push(syntax);
      });
    }
    return found;
  }

  /** Where a property of an object literal that is an argument has its value. */
  partOf(call: ProgramCall, index: number, component: Component): TextRange | undefined {
    const given = this.host.call(call).args[index];
    const { source } = this.host.fileOfCall(call);
    const node = given && nodeSpanning(source, given.pos, given.end);
    const literal = node && ts.isExpression(node) ? unwrap(node) : undefined;
    if (!literal || !ts.isObjectLiteralExpression(literal)) return undefined;
    const property = literal.properties.findLast(
      (each) =>
        each.name &&
        (ts.isIdentifier(each.name) || ts.isStringLiteral(each.name)) &&
        `.${each.name.text}` === component,
    );
    const shown = property && ts.isPropertyAssignment(property) ? property.initializer : property?.name;
    return shown && { file: source.fileName, pos: shown.getStart(source), end: shown.end };
  }
}

/** Members of which assigning makes the browser load something. */
const LOADING_MEMBERS: ReadonlySet<string> = new Set(['src', 'href', 'location', 'innerHTML', 'outerHTML']);
const LOADING_ATTRIBUTES: ReadonlySet<string> = new Set(['src', 'srcSet', 'href', 'data', 'poster']);

/** A variable that is no property's or element's own name, or a member. */
function isFunctionName(node: ts.Node): node is ts.Identifier | ts.PropertyAccessExpression {
  return ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);
}

/** A constructor is called by its class's name. */
function nameOf(fn: ts.Node, graph: FunctionGraph): string | undefined {
  const holder = ts.isConstructorDeclaration(fn) ? fn.parent : fn;
  return ts.isClassLike(holder) ? holder.name?.text : graph.name;
}

/** The call at an offset range; a statement may span the same. */
function callSpanning(source: ts.SourceFile, pos: number, end: number): Call | undefined {
  let at = nodeSpanning(source, pos, end);
  while (at && !isCall(at)) {
    const inner: ts.Node | undefined = ts.forEachChild(at, (child) =>
      child.getStart(source) === pos && child.end === end ? child : undefined,
    );
    at = inner;
  }
  return at;
}

function isCall(node: ts.Node): node is Call {
  return (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isDecorator(node) ||
    ts.isJsxOpeningElement(node) ||
    ts.isJsxSelfClosingElement(node)
  );
}
