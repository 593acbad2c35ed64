import ts from 'typescript';
import { isAssigned, isReference, mayMutate } from './uses.js';

/**
 * Who declares each name, found from the text alone. A first walk declares; the references are resolved when all
 * declarations are known, so that hoisting needs no order. The walk keeps its own stack: nesting never overflows ours.
 */

/** The nodes whose run has variables of its own. A class stands for its implicit constructor. */
export type FunctionNode = ts.Node;

export type VariableKind = 'variable' | 'function' | 'class' | 'import' | 'parameter' | 'this' | 'arguments';

export interface Variable {
  readonly name: string;
  readonly kind: VariableKind;
  /** The function in whose run it lives. */
  readonly owner: FunctionNode;
  readonly declaration: ts.Node | undefined;
  /** Functions, other than the owner, that assign it or may change the object it holds. */
  readonly assignedIn: Set<FunctionNode>;
  readonly mutatedIn: Set<FunctionNode>;
  /** How often it is assigned, its declaration not counted. */
  assignments: number;
  /** Is it used in a function other than its owner? */
  shared: boolean;
}

export interface Reference {
  readonly variable: Variable;
  readonly pos: number;
  readonly assigns: boolean;
  readonly mutates: boolean;
}

export interface Scopes {
  /** The variable that an identifier, `this` or `arguments` means; undefined where nothing in the file declares it. */
  variableOf(node: ts.Node): Variable | undefined;
  /** The variable that a declaration's name declares. */
  declared(name: ts.Identifier): Variable | undefined;
  /** The pseudo-variable of a function's own `this` or `arguments`. */
  own(fn: FunctionNode, name: 'this' | 'arguments'): Variable;
  /** The pseudo-variable of what `this` means where a class's static members are made: the class. */
  classItself(node: ts.ClassLikeDeclaration): Variable | undefined;
  /** What a function takes from the functions around it, in the order of first use; module variables are not among them. */
  capturedBy(fn: FunctionNode): readonly Variable[];
  /** The references between two offsets, those in nested functions included. */
  referencesBetween(start: number, end: number): readonly Reference[];
  /** The enclosing function. */
  parentOf(fn: FunctionNode): FunctionNode | undefined;
}

interface Scope {
  readonly parent: Scope | undefined;
  readonly fn: FunctionNode;
  readonly names: Map<string, Variable>;
  /** Of a namespace's block: the scope of what all blocks of the namespace export. */
  readonly exports: Scope | undefined;
  /** The scopes of the exports of the namespaces that are declared here. */
  readonly namespaces: Map<string, Scope>;
  /** Do `var` and function declarations land here? */
  readonly hoists: boolean;
  readonly arrow: boolean;
  /** The class whose static members are made here, in the run of the function around it. */
  readonly statics: ts.ClassLikeDeclaration | undefined;
}

interface Pending {
  readonly node: ts.Node;
  readonly name: string;
  readonly scope: Scope;
}

export function analyzeScopes(file: ts.SourceFile): Scopes {
  const state: Analysis = {
    file,
    declaredBy: new Map(),
    variables: new Map(),
    owned: new Map(),
    classes: new Map(),
    parents: new Map(),
    captured: new Map(),
    pending: [],
    references: [],
  };
  const top = scope(undefined, file, true, false);
  const stack: [ts.Node, Scope][] = [[file, top]];
  for (let next = stack.pop(); next; next = stack.pop()) visit(state, next[0], next[1], stack);
  for (const reference of state.pending) declareImplicit(state, top, reference);
  for (const reference of state.pending) resolve(state, reference);
  state.references.sort((a, b) => a.pos - b.pos);
  return {
    variableOf: (node) => state.variables.get(node),
    declared: (name) => state.declaredBy.get(name),
    own: (fn, name) => ownVariable(state, fn, name),
    classItself: (node) => state.classes.get(node),
    capturedBy: (fn) => [...(state.captured.get(fn) ?? [])],
    referencesBetween: (start, end) => between(state.references, start, end),
    parentOf: (fn) => state.parents.get(fn),
  };
}

interface Analysis {
  readonly file: ts.SourceFile;
  readonly declaredBy: Map<ts.Node, Variable>;
  readonly variables: Map<ts.Node, Variable>;
  readonly owned: Map<FunctionNode, Map<string, Variable>>;
  readonly classes: Map<ts.ClassLikeDeclaration, Variable>;
  readonly parents: Map<FunctionNode, FunctionNode>;
  readonly captured: Map<FunctionNode, Set<Variable>>;
  readonly pending: Pending[];
  readonly references: Reference[];
}

type ScopeKind = Partial<Pick<Scope, 'exports' | 'statics'>>;

function scope(
  parent: Scope | undefined,
  fn: FunctionNode,
  hoists: boolean,
  arrow: boolean,
  { exports, statics }: ScopeKind = {},
): Scope {
  return { parent, fn, names: new Map(), exports, namespaces: new Map(), hoists, arrow, statics };
}

/** The blocks of a namespace see each other's exports, whatever stands between them. */
function namespaceScope(at: Scope, node: ts.ModuleDeclaration): Scope {
  const holder = at.exports && isExportedMember(node) ? at.exports : at;
  const exports = getOrMake(holder.namespaces, node.name.text, () => scope(at, at.fn, false, false));
  return scope(exports, at.fn, true, false, { exports });
}

/** Is it exported, as a namespace that is part of a dotted name (`namespace A.B`) always is? */
function isExportedMember(node: ts.Node): boolean {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return (
    (ts.isModuleDeclaration(node) && ts.isModuleDeclaration(node.parent)) ||
    (ts.canHaveModifiers(statement) &&
      !!ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword))
  );
}

function variable(name: string, kind: VariableKind, owner: FunctionNode, declaration?: ts.Node): Variable {
  const sets = { assignedIn: new Set<FunctionNode>(), mutatedIn: new Set<FunctionNode>() };
  return { name, kind, owner, declaration, ...sets, assignments: 0, shared: false };
}

function ownVariable(state: Analysis, fn: FunctionNode, name: 'this' | 'arguments'): Variable {
  const owned = getOrMake(state.owned, fn, () => new Map<string, Variable>());
  return getOrMake(owned, name, () => variable(name, name, fn));
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** Declares what a node declares and puts its children on the stack, each with the scope it stands in. */
function visit(state: Analysis, node: ts.Node, at: Scope, stack: [ts.Node, Scope][]): void {
  if (ts.isIdentifier(node)) {
    if (isReference(node)) state.pending.push({ node, name: node.text, scope: at });
    return;
  }
  if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword) {
    state.pending.push({ node, name: 'this', scope: at });
    return;
  }
  if (skipped(node)) return;
  declare(state, node, at);
  const inner = innerScope(state, node, at);
  if (ts.isClassLike(node)) visitClass(state, node, inner, stack);
  else if (ts.isFunctionLike(node)) visitFunction(node, at, inner, stack);
  else
    ts.forEachChild(node, (child) => {
      stack.push([child, inner]);
    });
}

/** Types say nothing about where values go. */
function skipped(node: ts.Node): boolean {
  if (ts.isExpressionWithTypeArguments(node)) return false;
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isTypeParameterDeclaration(node)
  );
}

function visitFunction(node: ts.SignatureDeclaration, outer: Scope, inner: Scope, stack: [ts.Node, Scope][]): void {
  for (const modifier of ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [])
    stack.push([modifier, outer]);
  if (node.name && ts.isComputedPropertyName(node.name)) stack.push([node.name, outer]);
  for (const parameter of node.parameters) stack.push([parameter, inner]);
  const body = 'body' in node ? node.body : undefined;
  if (body) stack.push([body, inner]);
}

/** Instance field initialisers run in the constructor, with the class's scope: not with the constructor's parameters. */
function visitClass(state: Analysis, node: ts.ClassLikeDeclaration, inner: Scope, stack: [ts.Node, Scope][]): void {
  const constructor = node.members.find((member) => ts.isConstructorDeclaration(member) && member.body);
  const runs = constructor ?? node;
  state.parents.set(runs, inner.fn);
  const fields = scope(inner, runs, false, false);
  const statics = scope(inner, inner.fn, false, false, { statics: node });
  for (const decorator of ts.getDecorators(node) ?? []) stack.push([decorator, inner]);
  for (const clause of node.heritageClauses ?? []) {
    if (clause.token !== ts.SyntaxKind.ExtendsKeyword) continue;
    for (const type of clause.types) stack.push([type.expression, inner]);
  }
  for (const member of node.members) {
    if (!ts.isPropertyDeclaration(member)) {
      stack.push([member, inner]);
      continue;
    }
    for (const decorator of ts.getDecorators(member) ?? []) stack.push([decorator, inner]);
    if (ts.isComputedPropertyName(member.name)) stack.push([member.name, inner]);
    if (member.initializer) stack.push([member.initializer, isStatic(member) ? statics : fields]);
  }
}

export function isStatic(node: ts.Node): boolean {
  return ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.StaticKeyword);
}

function innerScope(state: Analysis, node: ts.Node, at: Scope): Scope {
  if (ts.isFunctionLike(node)) {
    state.parents.set(node, at.fn);
    const made = scope(at, node, true, ts.isArrowFunction(node));
    if (ts.isFunctionExpression(node) && node.name) add(state, made, node.name, 'function', node);
    return made;
  }
  if (ts.isClassStaticBlockDeclaration(node)) return scope(at, at.fn, true, false, { statics: node.parent });
  if (ts.isClassLike(node)) {
    const made = scope(at, at.fn, false, false);
    if (node.name && ts.isClassExpression(node)) add(state, made, node.name, 'class', node);
    return made;
  }
  const block =
    ts.isBlock(node) ||
    ts.isCaseBlock(node) ||
    ts.isCatchClause(node) ||
    ts.isForStatement(node) ||
    ts.isForInStatement(node) ||
    ts.isForOfStatement(node);
  if (ts.isModuleBlock(node)) return namespaceScope(at, node.parent);
  // The names of `namespace A.B` lie one within the other.
  if (ts.isModuleDeclaration(node) && node.body && ts.isModuleDeclaration(node.body)) return namespaceScope(at, node);
  if (!block) return at;
  if (ts.isBlock(node) && ts.isFunctionLike(node.parent)) return at;
  return scope(at, at.fn, false, false);
}

function declare(state: Analysis, node: ts.Node, inner: Scope): void {
  const at = inner.exports && isExportedMember(node) ? inner.exports : inner;
  if (ts.isVariableDeclaration(node)) {
    const list = node.parent;
    const lexical = !ts.isVariableDeclarationList(list) || (list.flags & ts.NodeFlags.BlockScoped) !== 0;
    declarePattern(state, lexical || at !== inner ? at : hoisting(at), node.name, 'variable', node);
  } else if (ts.isParameter(node)) {
    declarePattern(state, at, node.name, 'parameter', node);
  } else if (ts.isFunctionDeclaration(node) && node.name) {
    add(state, at, node.name, 'function', node);
  } else if ((ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)) && node.name) {
    add(state, at, node.name, 'class', node);
  } else if (ts.isModuleDeclaration(node) && ts.isIdentifier(node.name)) {
    add(state, at, node.name, 'class', node);
  } else if (ts.isImportClause(node) && node.name) {
    add(state, at, node.name, 'import', node);
  } else if (ts.isNamespaceImport(node) || ts.isImportSpecifier(node) || ts.isImportEqualsDeclaration(node)) {
    add(state, at, node.name, 'import', node);
  }
}

function hoisting(at: Scope): Scope {
  let found = at;
  while (!found.hoists && found.parent) found = found.parent;
  return found;
}

function declarePattern(state: Analysis, at: Scope, name: ts.BindingName, kind: VariableKind, node: ts.Node): void {
  if (ts.isIdentifier(name)) {
    if (name.text !== 'this') add(state, at, name, kind, node);
    return;
  }
  for (const element of name.elements) {
    if (ts.isBindingElement(element)) declarePattern(state, at, element.name, kind, element);
  }
}

function add(state: Analysis, at: Scope, name: ts.Identifier, kind: VariableKind, declaration: ts.Node): void {
  const made = getOrMake(at.names, name.text, () => variable(name.text, kind, at.fn, declaration));
  state.declaredBy.set(name, made);
}

/** Assigning a name that nobody declares makes a global of it. */
function declareImplicit(state: Analysis, top: Scope, { node, name, scope: from }: Pending): void {
  if (!ts.isIdentifier(node) || !isAssigned(node) || RESERVED.has(name) || lookUp(state, from, name)) return;
  top.names.set(name, variable(name, 'variable', top.fn));
}

const RESERVED = new Set(['module', 'exports', 'require', 'undefined']);

function resolve(state: Analysis, { node, name, scope: from }: Pending): void {
  const found = name === 'this' ? thisOf(state, from) : lookUp(state, from, name);
  if (!found) return;
  state.variables.set(node, found);
  const assigns = ts.isIdentifier(node) && isAssigned(node);
  const mutates = mayMutate(node);
  if (assigns) found.assignments++;
  state.references.push({ variable: found, pos: node.getStart(state.file), assigns, mutates });
  if (from.fn === found.owner) return;
  found.shared = true;
  if (assigns) found.assignedIn.add(from.fn);
  if (mutates) found.mutatedIn.add(from.fn);
  if (ts.isSourceFile(found.owner)) return;
  for (let fn: FunctionNode | undefined = from.fn; fn && fn !== found.owner; fn = state.parents.get(fn)) {
    getOrMake(state.captured, fn, () => new Set()).add(found);
    if (assigns) found.assignedIn.add(fn);
    if (mutates) found.mutatedIn.add(fn);
  }
}

function lookUp(state: Analysis, from: Scope, name: string): Variable | undefined {
  for (let at: Scope | undefined = from; at; at = at.parent) {
    const found = at.names.get(name);
    if (found) return found;
    if (name === 'arguments' && at.hoists && !at.arrow && ts.isFunctionLike(at.fn)) {
      return ownVariable(state, at.fn, 'arguments');
    }
  }
  return undefined;
}

function thisOf(state: Analysis, from: Scope): Variable {
  let at: Scope = from;
  while (at.parent && !at.statics && (at.arrow || !(at.hoists || at.fn !== at.parent.fn))) at = at.parent;
  const { statics } = at;
  if (!statics) return ownVariable(state, at.fn, 'this');
  return getOrMake(state.classes, statics, () => variable('this', 'class', at.fn));
}

function between(references: readonly Reference[], start: number, end: number): Reference[] {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.pos ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Reference[] = [];
  for (let i = low; i < references.length; i++) {
    const reference = references[i];
    if (!reference || reference.pos >= end) break;
    found.push(reference);
  }
  return found;
}
