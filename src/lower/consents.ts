import ts from 'typescript';
import type { ConsentAtom, ConsentUse, Implied, NodeId } from '../ir/graph.js';
import { grantWhere, isFalse } from './consent-conditions.js';
import { useOfCollection } from './collections.js';
import type { Callee, LoweredArgument } from './emit-call.js';
import { bare, type Frame } from './frame.js';
import type { NewIdentity } from './identities.js';
import type { Identity, Layer, Value } from './layers.js';
import {
  GIVEN,
  madeFrom,
  ownersOf,
  RECEIVER,
  replacementsOf,
  type Granted,
  type Provenance,
  type Subject,
} from './provenance.js';
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

/** A call is given objects: what was asked of their parts may be true of other parts from here on. */
export function notePassed({ builder, store }: Frame, given: readonly (Value | undefined)[]): void {
  const known = store.provenance;
  if (!known || store.layer.allGranted().length === 0) return;
  const call = builder.calls.length - 1;
  for (const id of new Set(given.flatMap((value) => value?.ids ?? [])))
    if (!store.identities[id]?.primitive) known.passed.push({ id, call, since: store.identities.length });
}

// ---- what may be used

/** The uses that are allowed of a value here, by what it is or was made from. */
export function usesOf(known: Provenance, layer: Layer, id: Identity): readonly ConsentUse[] {
  const granted = layer.allGranted();
  if (granted.length + known.collected.size === 0) return NO_USES;
  const same = known.twins(id);
  const from = new Set([...same, ...(known.bases.get(id) ?? [])]);
  const first = Math.min(...same);
  const wholes = wholesOf(known, id);
  const uses = granted
    .filter((each) => {
      if (each.id === undefined) return true;
      return each.chosen ? wholes.has(each.id) : from.has(each.id) && first < each.since;
    })
    .map(({ use, since, chosen }) => {
      const unless = chosen ? [] : replacementsOf(known, id, since);
      return unless.length > 0 ? { ...use, unless } : use;
    });
  for (const whole of wholes) {
    const collection = known.collected.get(whole);
    if (collection) uses.push(useOfCollection(collection));
  }
  return uses;
}

/** The uses that are allowed of what is read out of a value here: also by whom it is a part of, and by those who call the function. */
export function usesOfBase(frame: Frame, base: Value): readonly ConsentUse[] {
  const { store } = frame;
  const known = store.provenance;
  const [id, ...others] = base.ids;
  if (!known || id === undefined || others.length > 0) return NO_USES;
  const uses = [...usesOf(known, store.layer, id)];
  ownersOf(known, id).forEach((owner, below) => {
    if (below > 0) uses.push(...usesOf(known, store.layer, owner).map((use) => ({ ...use, below })));
    const own = usesByCallers(frame, known, owner);
    if (own) uses.push(below > 0 ? { ...own, below } : own);
  });
  for (const whole of wholesOf(known, id)) {
    const own = whole === id ? undefined : usesByCallers(frame, known, whole);
    if (own) uses.push({ ...own, chosen: true });
  }
  return uses;
}

/** What the callers of the function may have asked of a parameter. */
function usesByCallers({ builder, parameters, fn }: Frame, known: Provenance, id: Identity): ConsentUse | undefined {
  const same = known.twins(id);
  const given = parameters.findIndex(({ ids }) => ids.length === 1 && same.includes(ids[0] ?? -1));
  if (given < 0) return undefined;
  let atom = builder.consents.findIndex((each) => each.kind === 'parameter' && each.pos === fn);
  if (atom < 0) atom = builder.consents.push({ kind: 'parameter', pos: fn }) - 1;
  return { atom, level: 0, given, when: 'true' };
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
  chosenByCall(frame, known, { node, name }, args, callee.receiver, value);
  return value;
}

interface Named {
  readonly node: ts.Node;
  readonly name: { readonly text: string | undefined; readonly pos: number };
}

/** A call that may choose by a predicate that asks for consent: what it gives consented. */
function chosenByCall(
  frame: Frame,
  known: Provenance,
  { node, name: { text, pos } }: Named,
  args: readonly LoweredArgument[],
  receiver: Value | undefined,
  result: Value,
): void {
  const { builder, store } = frame;
  const [id] = result.ids;
  if (pos < 0 || id === undefined || text === undefined) return;
  const choose = (use: ConsentUse): void => {
    let root = store.layer;
    while (root.parent) root = root.parent;
    root.granted.push({ id, use: { ...use, chosen: true }, since: id, chosen: true });
  };
  const [from, ...others] = receiver?.ids ?? [];
  args.forEach(({ at }, index) => {
    for (const key of conditionsNaming(known, at))
      choose({
        atom: builder.consents.push({ kind: 'query', pos: key.getStart(builder.file) }) - 1,
        level: 0,
        given: index,
        when: 'true',
      });
    if (!mentionsConsent(known, at)) return;
    if (text === 'every' || text === 'some') {
      if (from === undefined || others.length > 0) return;
      known.atoms.set(node, builder.consents.push({ kind: text, pos }) - 1);
      known.subjects.set(builder.consents.length - 1, [{ id: from, level: 0, given: index }]);
      return;
    }
    const atom = builder.consents.push({ kind: 'choice', pos }) - 1;
    choose({ atom, level: 0, given: index, when: 'true' });
  });
  const asked = known.names.has(text) ? known.atoms.get(node) : undefined;
  if (asked !== undefined) choose({ atom: asked, level: 0, given: GIVEN, when: 'given' });
  const uses = from === undefined || others.length > 0 ? NO_USES : usesOf(known, store.layer, from);
  if (uses.length === 0) return;
  if (KEEPING.has(text)) for (const use of uses) if (use.chosen) choose(use);
  for (const { at } of args) if (ts.isFunctionLike(at)) builder.parameterGrants.set(at, uses);
}

/** What a list of those who consented gives by these is of those who consented. */
const KEEPING: ReadonlySet<string> = new Set([
  ...['at', 'filter', 'find', 'findLast', 'pop', 'reverse', 'shift', 'slice', 'sort', 'splice'],
  ...['toReversed', 'toSorted', 'values', 'get', 'flat'],
]);

/** The members of an object literal, and of those in it, that are named as consent is and that ask for `true`. */
function conditionsNaming(known: Provenance, given: ts.Node): readonly ts.PropertyName[] {
  const found: ts.PropertyName[] = [];
  const work: ts.Node[] = ts.isObjectLiteralExpression(given) ? [given] : [];
  for (let at = work.pop(); at && found.length < MAX_CONDITIONS; at = work.pop()) {
    if (!ts.isPropertyAssignment(at)) {
      if (ts.isObjectLiteralExpression(at)) work.push(...at.properties);
      continue;
    }
    if (ts.isIdentifier(at.name) && known.names.has(at.name.text)) found.push(at.name);
    else work.push(bare(at.initializer));
  }
  return found;
}

const MAX_CONDITIONS = 8;

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
export function noteEnd(frame: Frame, given: ts.Expression | undefined, value?: Value): void {
  const known = frame.store.provenance;
  if (!known) return;
  const { layer } = frame.store;
  const now = layer.allGranted();
  known.ends.push(now);
  const where = (holds: boolean): readonly Granted[] => {
    const before = layer.granted.length;
    if (given) grantWhere(frame, given, holds);
    const all = layer.allGranted();
    layer.granted.length = before;
    return all;
  };
  const isNothing = !given || isFalse(given) || isNull(given);
  if (!given || bare(given).kind !== ts.SyntaxKind.TrueKeyword) known.falsities.push(where(false));
  if (isNothing) return;
  known.truths.push(where(true));
  const [id, ...others] = value?.ids ?? [];
  known.given.push(id === undefined || others.length > 0 ? NO_USES : usesOf(known, layer, id));
}

function isNull(given: ts.Expression): boolean {
  const value = bare(given);
  return value.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(value) && value.text === 'undefined');
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
  const [first = [], ...others] = known.given;
  const given = first.filter(({ atom }) => others.every((each) => each.some((use) => use.atom === atom)));
  return [
    ...said(known.truths, 'true'),
    ...said(known.falsities, 'false'),
    ...said(known.ends, 'returned'),
    ...given.map((use): Implied => ({ when: 'given', parameter: GIVEN, use })),
  ];
}
