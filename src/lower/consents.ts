import ts from 'typescript';
import type { Component } from '../ir/components.js';
import type { ConsentAtom, ConsentUse, Implied, NodeId } from '../ir/graph.js';
import type { Callee, LoweredArgument } from './emit-call.js';
import { bare, type Frame } from './frame.js';
import type { NewIdentity } from './identities.js';
import { isNamed, type Identity, type Layer, type Value } from './layers.js';
import type { FunctionNode, Variable } from './scopes.js';

/**
 * Consent: where `hasConsent(account)` or `account.consents.advertising` holds, what comes from the same account may be
 * used. Lowering cannot know which functions and members record consent; it is told their names, notes each place where
 * one of them is asked (an *atom*), about whom (its *subjects*), and which values come from them. What the atoms mean is
 * for the linker to say. Programs that record no consent pay nothing for this.
 */
export interface Provenance {
  readonly names: ReadonlySet<string>;
  /** The atoms' numbers in the file, by the expression that asks. */
  readonly atoms: Map<ts.Node, number>;
  readonly subjects: Map<number, readonly Subject[]>;
  /** What a value was made from, however far back. */
  readonly bases: Map<Identity, readonly Identity[]>;
  /** The object out of which a value was taken under a name. */
  readonly owners: Map<Identity, Identity>;
  /** The object or collection out of which a value was taken. */
  readonly wholes: Map<Identity, Identity>;
  /** The values that are the same object, read at several places; itself among them. */
  readonly twins: (id: Identity) => readonly Identity[];
  /** What is known to hold at each of the function's ends, and where it gives something true. */
  readonly ends: (readonly Granted[])[];
  readonly truths: (readonly Granted[])[];
}

/** Whom an atom asks about: `level` names were gone up from what was asked, `given` is the place in the call. */
interface Subject {
  readonly id: Identity;
  readonly level: number;
  readonly given: number;
}

/** What a guard that holds allows, of which identity; nobody's in particular where there is no subject. */
export interface Granted {
  readonly id: Identity | undefined;
  readonly use: ConsentUse;
  /** Values made later are made of what was allowed already, and of other things. */
  readonly since: Identity;
  /** Is it a collection that holds only whom a predicate let pass? Then that holds of all that is taken out of it, later too. */
  readonly chosen?: true;
}

const MAX_LEVEL = 3;
const MAX_BASES = 24;
export const RECEIVER = -1;

export function createProvenance(names: ReadonlySet<string>, twins: Provenance['twins']): Provenance | undefined {
  if (names.size === 0) return undefined;
  return {
    names,
    atoms: new Map(),
    subjects: new Map(),
    bases: new Map(),
    owners: new Map(),
    wholes: new Map(),
    twins,
    ends: [],
    truths: [],
  };
}

// ---- where values come from

/** A value was computed from others. */
export function madeFrom({ store }: Frame, value: Value, ...sources: readonly Value[]): void {
  const known = store.provenance;
  if (!known) return;
  const from = sources.flatMap((source) => source.ids);
  for (const id of value.ids) addBases(known, id, from);
}

function addBases(known: Provenance, id: Identity, from: readonly Identity[]): void {
  const all = new Set([
    ...(known.bases.get(id) ?? []),
    ...from,
    ...from.flatMap((each) => known.bases.get(each) ?? []),
  ]);
  all.delete(id);
  known.bases.set(id, [...all].slice(0, MAX_BASES));
}

/** A value was taken out of another under a component. */
export function takenFrom(known: Provenance, id: Identity, base: Value, component: Component): void {
  addBases(known, id, base.ids);
  const [owner] = base.ids;
  if (owner === undefined || base.ids.length > 1) return;
  known.wholes.set(id, owner);
  if (isNamed(component)) known.owners.set(id, owner);
}

function ownersOf(known: Provenance, id: Identity): Identity[] {
  const chain = [id];
  for (let at = known.owners.get(id); at !== undefined && chain.length <= MAX_LEVEL; at = known.owners.get(at))
    chain.push(at);
  return chain;
}

// ---- what is asked

/** A call of something that may record consent. */
function askedByCall(
  frame: Frame,
  known: Provenance,
  node: ts.Node,
  name: { readonly text: string | undefined; readonly pos: number },
  args: readonly Value[],
  receiver: Value | undefined,
): void {
  if (name.text === undefined || !known.names.has(name.text)) return;
  const given = args.flatMap((value, index) => subjectsOf(known, value, index));
  const asked = given.length > 0 || !receiver ? given : subjectsOf(known, receiver, RECEIVER);
  note(frame, known, node, { kind: 'call', pos: name.pos }, asked);
}

/** A member that may record consent: that of the object it is a member of, or part of a part of. */
export function askedByMember(frame: Frame, node: ts.Node, name: string, pos: number, base: Value): void {
  const known = frame.store.provenance;
  if (!known?.names.has(name)) return;
  note(frame, known, node, { kind: 'member', pos }, subjectsOf(known, base, RECEIVER));
}

/** A variable that may record consent, of nobody in particular. */
export function askedByName(frame: Frame, node: ts.Identifier, value: Value): void {
  const known = frame.store.provenance;
  if (!known?.names.has(node.text)) return;
  const subjects = value.ids.flatMap((id) => {
    const owner = known.owners.get(id);
    return owner === undefined ? [] : subjectsOf(known, { ids: [owner], extras: [] }, RECEIVER);
  });
  note(frame, known, node, { kind: 'member', pos: node.getStart(frame.builder.file) }, subjects);
}

function subjectsOf(known: Provenance, value: Value, given: number): Subject[] {
  const [id] = value.ids;
  if (id === undefined || value.ids.length > 1) return [];
  return ownersOf(known, id).map((each, level) => ({ id: each, level, given }));
}

function note(
  { builder }: Frame,
  known: Provenance,
  node: ts.Node,
  atom: ConsentAtom,
  subjects: readonly Subject[],
): void {
  if (known.atoms.has(node)) return;
  const number = builder.consents.push(atom) - 1;
  known.atoms.set(node, number);
  known.subjects.set(number, subjects);
}

// ---- what a condition says

/** From here on a condition is known to hold, or not to hold. */
export function grantWhere(frame: Frame, condition: ts.Expression, truth: boolean): void {
  if (!frame.store.provenance) return;
  for (const atom of impliedBy(frame, condition, truth)) grant(frame, atom, 'true');
}

/** A statement that asks for consent and goes on only where there is some. */
export function grantBehind(frame: Frame, statement: ts.Expression): void {
  const known = frame.store.provenance;
  const asked = bare(statement);
  const atom = known?.atoms.get(ts.isAwaitExpression(asked) ? bare(asked.expression) : asked);
  if (atom !== undefined) grant(frame, atom, 'returned');
}

function grant({ store }: Frame, atom: number, when: ConsentUse['when']): void {
  const subjects = store.provenance?.subjects.get(atom) ?? [];
  const since = store.identities.length;
  for (const { id, level, given } of subjects)
    store.layer.granted.push({ id, use: { atom, level, given, when }, since });
  if (subjects.length === 0)
    store.layer.granted.push({ id: undefined, use: { atom, level: 0, given: RECEIVER, when }, since });
}

const K = ts.SyntaxKind;

function impliedBy(frame: Frame, condition: ts.Expression, truth: boolean, depth = 0): readonly number[] {
  const node = bare(condition);
  const known = frame.store.provenance;
  if (!known || depth > 50) return [];
  const within = (inner: ts.Expression, holds = truth): readonly number[] => impliedBy(frame, inner, holds, depth + 1);
  if (ts.isIdentifier(node)) {
    const kept = impliedByVariable(frame, known, node, truth, within);
    if (kept.length > 0) return kept;
  }
  const atom = known.atoms.get(node);
  if (atom !== undefined) return truth ? [atom] : [];
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken) return within(node.operand, !truth);
  if (ts.isAwaitExpression(node)) return within(node.expression);
  if (ts.isBinaryExpression(node)) return impliedByBinary(node, truth, within);
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Boolean') {
    const [inner] = node.arguments;
    return inner ? within(inner) : [];
  }
  return [];
}

type Within = (inner: ts.Expression, holds?: boolean) => readonly number[];

function impliedByBinary(node: ts.BinaryExpression, truth: boolean, within: Within): readonly number[] {
  const operator = node.operatorToken.kind;
  if (operator === K.CommaToken) return within(node.right);
  const both = operator === K.AmpersandAmpersandToken ? truth : operator === K.BarBarToken ? !truth : undefined;
  if (both === true) return [...within(node.left), ...within(node.right)];
  if (operator === K.QuestionQuestionToken) return isFalse(node.right) ? within(node.left) : [];
  const equal = EQUALITIES.get(operator);
  if (equal === undefined) return [];
  const [constant, asked] = isBoolean(node.right) ? [node.right, node.left] : [node.left, node.right];
  if (!isBoolean(constant)) return [];
  return within(asked, (bare(constant).kind === K.TrueKeyword) === (equal === truth));
}

const EQUALITIES = new Map<ts.SyntaxKind, boolean>([
  [K.EqualsEqualsEqualsToken, true],
  [K.EqualsEqualsToken, true],
  [K.ExclamationEqualsEqualsToken, false],
  [K.ExclamationEqualsToken, false],
]);

function isBoolean(node: ts.Expression): boolean {
  return bare(node).kind === K.TrueKeyword || isFalse(node);
}

function isFalse(node: ts.Expression): boolean {
  return bare(node).kind === K.FalseKeyword;
}

/** A guard that was kept in a constant. */
function impliedByVariable(
  { builder, node: fn }: Frame,
  known: Provenance,
  node: ts.Identifier,
  truth: boolean,
  within: Within,
): readonly number[] {
  const variable = builder.scopes.variableOf(node);
  const declaration = variable?.declaration;
  if (!declaration || variable.owner !== fn || variable.assignments > 0) return [];
  if (ts.isBindingElement(declaration)) {
    const atom = known.atoms.get(declaration.name);
    return atom !== undefined && truth ? [atom] : [];
  }
  return ts.isVariableDeclaration(declaration) && declaration.initializer ? within(declaration.initializer) : [];
}

// ---- what may be used

/** The uses that are allowed of a value here, by what it is or was made from. */
export function usesOf(known: Provenance, layer: Layer, id: Identity): readonly ConsentUse[] {
  const granted = layer.allGranted();
  if (granted.length === 0) return NO_USES;
  const same = known.twins(id);
  const from = new Set([...same, ...(known.bases.get(id) ?? [])]);
  const first = Math.min(...same);
  const wholes = wholesOf(known, id);
  return granted
    .filter((each) => {
      if (each.id === undefined) return true;
      return each.chosen ? wholes.has(each.id) : from.has(each.id) && first < each.since;
    })
    .map(({ use }) => use);
}

/** The value, what it was taken out of, and so on. */
function wholesOf(known: Provenance, id: Identity): Set<Identity> {
  const wholes = new Set<Identity>([id]);
  for (let at = known.wholes.get(id); at !== undefined && !wholes.has(at); at = known.wholes.get(at)) wholes.add(at);
  return wholes;
}

const NO_USES: readonly ConsentUse[] = [];

/** The uses that are allowed of whatever is asked about the same subjects here, such as by their number. */
function usesOfCall(known: Provenance, layer: Layer, values: readonly Value[]): readonly ConsentUse[] {
  const granted = layer.allGranted();
  const asked = values.filter((value) => value.ids.length > 0);
  if (granted.length === 0 || asked.length === 0) return NO_USES;
  const [first = [], ...others] = asked.map(({ ids: [id] }) => {
    const chain = new Set(id === undefined ? [] : known.twins(id).flatMap((twin) => ownersOf(known, twin)));
    return granted.filter((each) => each.id !== undefined && chain.has(each.id)).map(({ use }) => use);
  });
  return first.filter((use) => others.every((uses) => uses.includes(use)));
}

interface LoweredCall {
  readonly node: ts.Node;
  readonly callee: Callee;
  readonly args: readonly LoweredArgument[];
  readonly result: NodeId;
  /** What is known of the result itself. */
  readonly facts: NewIdentity;
}

/** What a call gives, with what it asks and what guards allow of those it is asked about. */
export function resultOf(frame: Frame, { node, callee, args, result, facts }: LoweredCall): Value {
  const { store } = frame;
  const known = store.provenance;
  if (!known) return store.value(result, facts);
  const given = args.map((argument) => argument.value);
  const name = { text: callee.name, pos: callee.namePos };
  askedByCall(frame, known, node, name, given, callee.receiver);
  const uses = usesOfCall(known, store.layer, given);
  const value = store.value(uses.length > 0 ? store.allowed(result, uses) : result, facts);
  madeFrom(frame, value, ...given, ...(callee.receiver ? [callee.receiver] : []));
  chosenByCall(
    frame,
    known,
    name.pos,
    args.map(({ at }) => at),
    callee.receiver,
    value,
  );
  return value;
}

/** A call that may choose by a predicate that asks for consent: what it gives consented. */
function chosenByCall(
  { builder, store }: Frame,
  known: Provenance,
  pos: number,
  args: readonly ts.Node[],
  receiver: Value | undefined,
  result: Value,
): void {
  const [id] = result.ids;
  if (pos < 0 || id === undefined) return;
  args.forEach((given, index) => {
    if (!mentionsConsent(known, given)) return;
    const atom = builder.consents.push({ kind: 'choice', pos }) - 1;
    const use: ConsentUse = { atom, level: 0, given: index, when: 'true' };
    let root = store.layer;
    while (root.parent) root = root.parent;
    root.granted.push({ id, use, since: id, chosen: true });
  });
  const [from, ...others] = receiver?.ids ?? [];
  const uses = from === undefined || others.length > 0 ? NO_USES : usesOf(known, store.layer, from);
  if (uses.length === 0) return;
  for (const given of args) if (ts.isFunctionLike(given)) builder.parameterGrants.set(given, uses);
}

function mentionsConsent(known: Provenance, node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return known.names.has(node.text);
  if (ts.isPropertyAccessExpression(node)) return known.names.has(node.name.text);
  if (!ts.isFunctionLike(node)) return false;
  const text = node.getText();
  return [...known.names].some((name) => text.includes(name));
}

/** The parameters of a function that is called with what was chosen. */
export function grantParameters({ store, builder, node, parameters }: Frame): void {
  const uses = ts.isFunctionLike(node) ? builder.parameterGrants.get(node) : undefined;
  if (!uses) return;
  for (const { ids } of parameters) {
    for (const id of ids) for (const use of uses) store.layer.granted.push({ id, use, since: id + 1, chosen: true });
  }
}

/** What a function that is written here, and what it captured, may use. */
export function takeGrants(frame: Frame, closure: FunctionNode): void {
  const { store, builder } = frame;
  if (!store.provenance || store.layer.allGranted().length === 0) return;
  const kept = new Map<Variable, readonly ConsentUse[]>();
  for (const variable of builder.scopes.capturedBy(closure)) {
    const [id, ...others] = store.layer.variable(variable)?.ids ?? [];
    const uses = id === undefined || others.length > 0 ? [] : usesOf(store.provenance, store.layer, id);
    if (uses.length > 0) kept.set(variable, uses);
  }
  builder.grants.set(closure, kept);
}

/** A captured variable may be used as it could be where the function was written. */
export function grantCaptured({ store, builder, node }: Frame, variable: Variable, value: Value): void {
  const uses = store.provenance && builder.grants.get(node)?.get(variable);
  const [id] = value.ids;
  if (!uses || id === undefined) return;
  let root = store.layer;
  while (root.parent) root = root.parent;
  for (const use of uses) root.granted.push({ id, use, since: store.identities.length });
}

// ---- what a function's end says

/** The function ends here, and gives what an expression says. */
export function noteEnd(frame: Frame, given: ts.Expression | undefined): void {
  const known = frame.store.provenance;
  if (!known) return;
  const now = frame.store.layer.allGranted();
  known.ends.push(now);
  if (!given || isFalse(given) || bare(given).kind === K.NullKeyword) return;
  const before = frame.store.layer.granted.length;
  grantWhere(frame, given, true);
  known.truths.push(frame.store.layer.allGranted());
  frame.store.layer.granted.length = before;
}

/** What a function that ended says of those whom it was asked about. */
export function impliedByEnd(frame: Frame): readonly Implied[] {
  const known = frame.store.provenance;
  if (!known) return [];
  const parameters = new Map<Identity, number>();
  frame.parameters.forEach(({ ids: [id] }, index) => {
    if (id !== undefined) parameters.set(id, index);
  });
  const [receiver] = frame.store.layer.variable(frame.builder.scopes.own(frame.node, 'this'))?.ids ?? [];
  if (receiver !== undefined) parameters.set(receiver, RECEIVER);
  const said = (list: readonly (readonly Granted[])[], when: Implied['when']): Implied[] => {
    const [first = [], ...others] = list;
    return first
      .filter((each) =>
        others.every((other) => other.some(({ use, id }) => use.atom === each.use.atom && id === each.id)),
      )
      .flatMap(({ id, use }) => {
        const parameter = id === undefined ? undefined : parameters.get(id);
        return parameter === undefined ? [] : [{ when, parameter, use }];
      });
  };
  return [...said(known.truths, 'true'), ...said(known.ends, 'returned')];
}
