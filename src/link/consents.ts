import ts from 'typescript';
import type { Annotations } from '../annotations/types.js';
import { RETURNED } from '../ir/components.js';
import type { CallSite, ConsentAtom, ConsentUse, FunctionGraph } from '../ir/graph.js';
import type { CallTargets, ProgramCall, ProgramFunction, ProgramNode } from '../ir/program.js';
import { declarationsOf } from './hierarchy.js';
import type { LoadedFile } from './loaded.js';
import { memberSymbol } from './seeds.js';
import { callsNaming, mayWrite, usesAt, type NamingHost } from './naming-calls.js';
import { consentsOfQuery } from './query-consents.js';
import { declaredAs, nodeAt, nodeSpanning, unwrap } from './syntax.js';

interface Host extends NamingHost {
  readonly annotations: Annotations;
  call(call: ProgramCall): CallSite;
  fn(fn: ProgramFunction): FunctionGraph;
  targets(call: ProgramCall): CallTargets;
  functionOf(node: ts.Node): ProgramFunction | undefined;
  fileOfCall(call: ProgramCall): LoadedFile;
  fileOfFunction(fn: ProgramFunction): LoadedFile;
  fileOfNode(node: ProgramNode): LoadedFile;
}

const NO_PURPOSES: readonly string[] = [];
const MAX_HELPERS = 4;
/** Longer chains of helpers, collections and callers are not followed. */
const MAX_DEPTH = 12;

/** What the guards that hold somewhere allow: by what the code says of predicates and members, and by what helpers ask. */
export class Consents {
  private readonly known = new WeakMap<readonly ConsentUse[], readonly string[]>();
  private readonly predicates = new Map<string, readonly string[]>();
  private readonly callers = new Map<string, readonly string[]>();

  constructor(private readonly host: Host) {}

  /** The purposes that were consented to where the guards hold. */
  of(node: ProgramNode, uses: readonly ConsentUse[]): readonly string[] {
    if (uses.length === 0) return NO_PURPOSES;
    let purposes = this.known.get(uses);
    if (!purposes) {
      const file = this.host.fileOfNode(node);
      const holder = uses.some(({ below }) => below) ? this.holderAt(file, node) : undefined;
      const allowed = uses.filter((use) => !use.below || (holder && this.isPart(file, use, holder)));
      purposes = [...new Set(allowed.flatMap((use) => this.ofUse(file, use, 0)))].sort();
      this.known.set(uses, purposes);
    }
    return purposes;
  }

  /** What a predicate that is given to a call says of what passes it, or of what does not. */
  ofPredicate(call: ProgramCall, index: number, when: 'true' | 'false' = 'true'): readonly string[] {
    const key = `${String(call)} ${String(index)} ${when}`;
    let purposes = this.predicates.get(key);
    if (!purposes) this.predicates.set(key, (purposes = this.findPredicate(call, index, when)));
    return purposes;
  }

  private findPredicate(call: ProgramCall, index: number, when: 'true' | 'false'): readonly string[] {
    const given = this.host.call(call).args[index];
    const file = this.host.fileOfCall(call);
    const node = given && nodeSpanning(file.source, given.pos, given.end);
    if (!node) return NO_PURPOSES;
    if (ts.isFunctionLike(node)) return this.ofFunction(this.host.functionOf(node), when, 0, 0);
    const name = ts.isPropertyAccessExpression(node) ? node.name : node;
    const declarations = declarationsOf(memberSymbol(name, this.host.checker), this.host.checker);
    const marked = this.marked(declarations);
    if (marked.length > 0) return when === 'true' ? marked : NO_PURPOSES;
    return declarations.flatMap((declaration) => this.ofFunction(this.functionAt(declaration), when, 0, 0));
  }

  private functionAt(declaration: ts.Declaration): ProgramFunction | undefined {
    const held = ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
    return held && ts.isFunctionLike(held) ? this.host.functionOf(held) : undefined;
  }

  private ofUse(file: LoadedFile, use: ConsentUse, depth: number): readonly string[] {
    const atom = file.graph.consents[use.atom];
    if (!atom || depth > MAX_DEPTH) return NO_PURPOSES;
    if (use.unless?.some(({ call, name }) => mayWrite(this.host, file.callBase + call, name))) return NO_PURPOSES;
    if (atom.kind === 'collected') return this.ofAll(atom.additions ?? [], file, depth);
    if (atom.kind === 'parameter') return this.ofCallers(file.fnBase + atom.pos, use, depth);
    if (atom.kind === 'choice') return this.ofChoice(file, atom.pos, use.given, 'true');
    if (atom.kind === 'every')
      return use.when === 'true' ? this.ofChoice(file, atom.pos, use.given, 'true') : NO_PURPOSES;
    if (atom.kind === 'some')
      return use.when === 'false' ? this.ofChoice(file, atom.pos, use.given, 'false') : NO_PURPOSES;
    const name = nodeAt(file.source, atom.pos);
    if (atom.kind === 'query' && name) return consentsOfQuery(this.host.checker, this.host.annotations, name);
    if (!name || !this.isSubject(name, atom.kind, use)) return NO_PURPOSES;
    const declarations = declarationsOf(memberSymbol(name, this.host.checker), this.host.checker);
    const marked = this.marked(declarations);
    if (marked.length > 0) return this.answers(declarations, use) ? marked : NO_PURPOSES;
    if (atom.kind === 'member' || depth >= MAX_HELPERS) return NO_PURPOSES;
    const call = file.graph.calls.findIndex((each) => each.calleePos === atom.pos);
    if (call < 0) return NO_PURPOSES;
    return inAll(
      this.host
        .targets(file.callBase + call)
        .functions.map((fn) => this.ofFunction(fn, use.when, use.given, depth + 1)),
    );
  }

  /** What is allowed of each of several values. */
  private ofAll(each: readonly (readonly ConsentUse[])[], file: LoadedFile, depth: number): readonly string[] {
    return inAll(each.map((uses) => uses.flatMap((use) => this.ofUse(file, use, depth + 1))));
  }

  /** What all who call a function asked of what they give it. */
  private ofCallers(fn: ProgramFunction, { given, chosen }: ConsentUse, depth: number): readonly string[] {
    const key = `${String(fn)} ${String(given)} ${String(chosen)}`;
    let purposes = this.callers.get(key);
    if (!purposes) {
      // Who calls itself says nothing by that.
      this.callers.set(key, NO_PURPOSES);
      const calls = callsNaming(this.host, fn) ?? [];
      const uses = calls.map(({ file, site }) => ({ file, uses: usesAt(site, given, chosen === true) }));
      const isAsked = uses.every((each) => each.uses.length > 0);
      purposes = isAsked ? inAll(uses.map((each) => this.ofAll([each.uses], each.file, depth))) : NO_PURPOSES;
      this.callers.set(key, purposes);
    }
    return purposes;
  }

  /** What a call gives, or says by its answer, that asks by a predicate. */
  private ofChoice(file: LoadedFile, pos: number, index: number, when: 'true' | 'false'): readonly string[] {
    const local = file.graph.calls.findIndex((each) => each.calleePos === pos);
    if (local < 0) return NO_PURPOSES;
    const call = file.callBase + local;
    const chooses = this.host
      .targets(call)
      .rows.some(
        ({ kind, from, fromPath, to }) =>
          kind === 'match' &&
          from.kind === 'argument' &&
          from.from === index &&
          fromPath[0] === RETURNED &&
          to.kind === 'result',
      );
    return chooses ? this.ofPredicate(call, index, when) : NO_PURPOSES;
  }

  private marked(declarations: readonly ts.Declaration[]): readonly string[] {
    return declarations.flatMap((each) =>
      this.host.annotations.consentOf(declaredAs(each)).map((mark) => mark.purpose),
    );
  }

  /** A predicate answers; only a function that answers nothing says something by returning at all. */
  private answers(declarations: readonly ts.Declaration[], use: ConsentUse): boolean {
    if (use.when !== 'returned') return use.when === 'true';
    return declarations.some((declaration) => {
      const [signature] = this.host.checker.getTypeAtLocation(declaration).getCallSignatures();
      if (!signature) return false;
      const given = this.host.checker.getReturnTypeOfSignature(signature);
      const settled = this.host.checker.getAwaitedType(given) ?? given;
      return (settled.flags & ts.TypeFlags.VoidLike) !== 0;
    });
  }

  /** What a function says of one of its parameters. */
  private ofFunction(
    fn: ProgramFunction | undefined,
    when: ConsentUse['when'],
    parameter: number,
    depth: number,
  ): readonly string[] {
    if (fn === undefined) return NO_PURPOSES;
    const file = this.host.fileOfFunction(fn);
    const said = this.host.fn(fn).implied.filter((each) => each.when === when && each.parameter === parameter);
    return said.flatMap(({ use }) => this.ofUse(file, use, depth + 1));
  }

  /**
   * Is the subject that the asked thing is part of? `account.consents.advertising` speaks of the account, but
   * `context.account.advertising` of the account too, and not of the context: what has labelled members is a subject itself.
   */
  private isSubject(name: ts.Node, kind: ConsentAtom['kind'], { level, given }: ConsentUse): boolean {
    if (level === 0) return true;
    const pattern = kind === 'member' ? patternOf(name) : undefined;
    if (pattern) return !this.hasLabels(pattern);
    let at = subjectAt(name, kind, given);
    for (let above = 0; at && above < level; above++) {
      if (this.hasLabels(at)) return false;
      at = ts.isPropertyAccessExpression(at) ? at.expression : undefined;
    }
    return true;
  }

  /** The object that a member is read out of, or that is given away. */
  private holderAt(file: LoadedFile, node: ProgramNode): ts.Expression | undefined {
    const { pos, end } = file.graph.nodes[node - file.nodeBase] ?? { pos: -1, end: -1 };
    const read = pos < 0 ? undefined : nodeSpanning(file.source, pos, end);
    return read && ts.isPropertyAccessExpression(read) ? unwrap(read.expression) : undefined;
  }

  /**
   * Is what a value was taken out of, up to the subject that was asked, part of that subject: `account.security`? Another
   * account, or anything that may be asked itself, is a subject of its own.
   */
  private isPart(file: LoadedFile, use: ConsentUse, holder: ts.Expression): boolean {
    const atom = file.graph.consents[use.atom];
    const name = atom && atom.kind !== 'parameter' && atom.pos >= 0 ? nodeAt(file.source, atom.pos) : undefined;
    const asked = name && atom && subjectAt(name, atom.kind, use.given);
    const other = asked && this.host.checker.getTypeAtLocation(asked);
    let at: ts.Expression | undefined = holder;
    for (let above = 0; above < (use.below ?? 0); above++) {
      if (!at || this.mayConsent(this.host.checker.getTypeAtLocation(at), other)) return false;
      at = ts.isPropertyAccessExpression(at) ? unwrap(at.expression) : undefined;
    }
    return true;
  }

  private mayConsent(type: ts.Type, asked: ts.Type | undefined): boolean {
    const { checker, annotations } = this.host;
    const held = checker.getNonNullableType(type);
    const symbol = held.symbol as ts.Symbol | undefined;
    if (asked && symbol && symbol === (checker.getNonNullableType(asked).symbol as ts.Symbol | undefined)) return true;
    return checker
      .getPropertiesOfType(held)
      .some((property) =>
        (property.declarations ?? []).some((each) => annotations.consentOf(declaredAs(each)).length > 0),
      );
  }

  private hasLabels(node: ts.Node): boolean {
    const { checker, annotations } = this.host;
    const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
    if ((type.flags & ts.TypeFlags.Object) === 0 && !type.isUnionOrIntersection()) return false;
    return checker.getPropertiesOfType(type).some((property) => annotations.labelsOfSymbol(property).length > 0);
  }
}

/** The purposes that all lists have; none of no list. */
function inAll([first, ...others]: readonly (readonly string[])[]): readonly string[] {
  return first?.filter((purpose) => others.every((each) => each.includes(purpose))) ?? NO_PURPOSES;
}

/** The pattern that takes a member out of the object that is asked about. */
function patternOf(name: ts.Node): ts.BindingPattern | undefined {
  return ts.isBindingElement(name.parent) ? name.parent.parent : undefined;
}

/** The expression that stands for whom is asked about. */
function subjectAt(name: ts.Node, kind: ConsentAtom['kind'], given: number): ts.Expression | undefined {
  const { parent } = name;
  const access = ts.isPropertyAccessExpression(parent) && parent.name === name ? parent : undefined;
  if (kind === 'member' || given < 0) return access?.expression;
  const call = access ? access.parent : parent;
  return ts.isCallExpression(call) ? call.arguments[given] : undefined;
}
