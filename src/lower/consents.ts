import ts from 'typescript';
import type { ConsentAtom, ConsentUse, Implied, NodeId } from '../ir/graph.js';
import { grantWhere, isFalse } from './consent-conditions.js';
import type { Callee, LoweredArgument } from './emit-call.js';
import { bare, type Frame } from './frame.js';
import type { NewIdentity } from './identities.js';
import type { Identity, Layer, Value } from './layers.js';
import { madeFrom, ownersOf, RECEIVER, type Granted, type Provenance, type Subject } from './provenance.js';
import type { FunctionNode, Variable } from './scopes.js';

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
  if (!given || isFalse(given) || bare(given).kind === ts.SyntaxKind.NullKeyword) return;
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
