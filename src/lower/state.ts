import type { CallPlace, ConsentUse, NodeId } from '../ir/graph.js';
import { ANY, ELEMENT, isCapture, isIndex, keyRange, LENGTH, mayMatch, type Component } from '../ir/components.js';
import { addEdge, addLoad, addNode, addStore, addUpdate, type Builder } from './builder.js';
import type { Capture, IdentityFacts, NewIdentity } from './identities.js';
import {
  isNamed,
  Layer,
  MAX_ALIASES,
  overlay,
  type Identity,
  type Leaving,
  type Overlay,
  type Value,
} from './layers.js';
import { usesOf } from './consents.js';
import { createProvenance, takenFrom, type Provenance } from './provenance.js';
import { leaveEarly } from './guards.js';
import { merge } from './merge.js';
import { MAX_DEPTH, settle, writeCounts } from './parts.js';
import type { FunctionNode, Variable } from './scopes.js';

export { either, isNamed, Layer, NOTHING } from './layers.js';
export type { Identity, Value } from './layers.js';

/** More parts than this are not followed as aliases: a literal with a thousand entries is data. */
const MAX_PARTS = 64;

/** The identities of one function and the state they are in. */
export class Store {
  readonly identities: IdentityFacts[] = [];
  readonly settled = new Map<Identity, number>();
  layer = new Layer(undefined);
  readonly provenance: Provenance | undefined;
  /** Counts changes, so that an unchanged object need not be looked through again. */
  private epoch = 0;
  private readonly joins = new Map<string, NodeId>();
  /** How many identities there were when something was first known of a variable. */
  private readonly firstKnown = new Map<Variable, number>();

  constructor(
    readonly builder: Builder,
    readonly fn: number,
    /** What a closure captures, by the component under which it holds it, and whether it may change what it holds. */
    readonly capturesOf: (closure: FunctionNode) => readonly Capture[],
  ) {
    this.provenance = createProvenance(builder.consentNames, (id) => this.identities[id]?.twins ?? [id]);
  }

  identity(origin: NodeId, facts: NewIdentity = {}): Identity {
    const { local = false, primitive = false, closure, instanceOf, members, constant } = facts;
    const id = this.identities.length;
    this.identities.push({
      origin,
      local,
      isShared: false,
      primitive,
      closure,
      extended: false,
      instanceOf,
      members,
      constant,
      written: [],
      twins: [id],
    });
    this.layer.versions.set(id, origin);
    return id;
  }

  value(origin: NodeId, facts: NewIdentity = {}): Value {
    return { ids: [this.identity(origin, facts)], extras: [] };
  }

  assign(variable: Variable, value: Value): void {
    this.know(variable, value);
    this.epoch++;
  }

  /** The variable holds the value, and may have held it before anybody asked. */
  know(variable: Variable, value: Value): void {
    if (!this.firstKnown.has(variable)) this.firstKnown.set(variable, this.identities.length);
    this.layer.env.set(variable, this.fewNames(value));
  }

  /** More names than a few are told apart no longer. */
  fewNames(value: Value): Value {
    if (value.ids.length > MAX_ALIASES) return this.value(this.node(value));
    const { ids, extras } = value;
    return extras.length > MAX_ALIASES ? { ids, extras: [this.node({ ids: [], extras })] } : value;
  }

  /** Was nothing known of the variable before the identities from `floor` on were made? */
  isNewer(variable: Variable, floor: number): boolean {
    return (this.firstKnown.get(variable) ?? 0) > floor;
  }

  /** How often anything changed; equal numbers mean an equal state. */
  get changes(): number {
    return this.epoch;
  }

  /** Something changed. */
  touch(): void {
    this.epoch++;
  }

  /** The members that every object the value can be has for certain. */
  membersOf(value: Value): ReadonlySet<Component> {
    const [id] = value.ids;
    return (id !== undefined && value.ids.length === 1 ? this.identities[id]?.members : undefined) ?? NO_MEMBERS;
  }

  // ---- reading

  /** The node that holds the value as it is now, with all that lies in it. */
  node(value: Value): NodeId {
    const nodes = [...new Set([...value.ids.map((id) => this.held(id)), ...value.extras])];
    const [first] = nodes;
    if (first !== undefined && nodes.length === 1) return first;
    const key = nodes.sort((a, b) => a - b).join();
    const known = this.joins.get(key);
    if (known !== undefined) return known;
    const join = addNode(this.builder, 'join', this.fn);
    for (const node of nodes) addEdge(this.builder, 'value', node, join);
    this.joins.set(key, join);
    return join;
  }

  /** The identity's version, after the changes of its parts have been taken into it. */
  settle(id: Identity): NodeId {
    return settle(this, id);
  }

  /** The identity's version, with what guards that hold here allow of it. */
  private held(id: Identity): NodeId {
    const node = this.settle(id);
    const uses = this.provenance ? usesOf(this.provenance, this.layer, id) : [];
    return uses.length > 0 ? this.allowed(node, uses) : node;
  }

  /** What a node holds, where guards hold that may allow uses of it. */
  allowed(node: NodeId, uses: readonly ConsentUse[]): NodeId {
    const key = `${String(node)} ${JSON.stringify(uses)}`;
    const known = this.joins.get(key);
    if (known !== undefined) return known;
    const allowed = addNode(this.builder, 'join', this.fn);
    this.builder.edges.push({ kind: 'consent', from: node, to: allowed, uses });
    this.joins.set(key, allowed);
    return allowed;
  }

  /**
   * Takes what lies under a component. `read` is the node of the reading expression; it holds the content, or, where
   * the part's identity is known, only what is said of the member.
   */
  take(base: Value, component: Component, read: NodeId): Value {
    const ids: Identity[] = [];
    let fresh: Identity | undefined;
    const loaded: NodeId[] = [...base.extras];
    for (const id of base.ids) {
      const part = isNamed(component) ? this.layer.partsOf(id)?.get(component) : undefined;
      if (part && !part.taken && part.ids.length > 0) {
        ids.push(...part.ids);
        if (part.open) loaded.push(this.held(id));
        continue;
      }
      loaded.push(this.held(id));
      fresh ??= this.identity(read);
      if (part) this.twin(fresh, part.ids);
      if (!this.identities[id]?.primitive) this.remember(id, component, [fresh], [], true);
    }
    for (const node of new Set(loaded)) addLoad(this.builder, node, component, read);
    if (fresh !== undefined && this.provenance) takenFrom(this.provenance, fresh, base, component);
    if (fresh !== undefined) return { ids: [...new Set([fresh, ...ids])], extras: [] };
    return { ids: [...new Set(ids)], extras: [read] };
  }

  private remember(
    id: Identity,
    component: Component,
    ids: readonly Identity[],
    seen: readonly NodeId[],
    taken: boolean,
  ): void {
    const own = this.layer.ownParts(id);
    const known = own.get(component);
    if (!known && own.size >= MAX_PARTS) return;
    const several = known?.taken === taken && (taken || !isNamed(component));
    if (!known || !several) own.set(component, { ids, taken, seen });
    else if (known.ids.length < 2 * MAX_ALIASES)
      own.set(component, { ids: [...known.ids, ...ids], taken, seen: [...known.seen, ...seen] });
  }

  /** Two reads of one place give one object. */
  private twin(id: Identity, others: readonly Identity[]): void {
    const facts = this.identities[id];
    const group = this.identities[others[0] ?? -1]?.twins;
    if (!facts || !group || group.length >= 2 * MAX_ALIASES) return;
    group.push(id);
    facts.twins = group;
  }

  // ---- writing

  /** Puts a value under a component of an object; `at` shows the write in the text. Returns the node that was written. */
  put(base: Value, component: Component, value: Value, written: NodeId): void {
    const content = this.node(value);
    addStore(this.builder, content, component, written);
    this.putDecided(component, value, written);
    const strong = base.ids.length === 1 && isNamed(component);
    if (!isCapture(component)) this.extend(base);
    for (const id of base.ids) {
      this.update(id, written, strong ? [component] : []);
      const shared = value.ids.filter((part) => !this.identities[part]?.primitive);
      if (strong) this.layer.ownParts(id).delete(component);
      else this.openParts(id, component);
      if (this.mayGrow(id, component)) this.layer.ownParts(id).delete(LENGTH);
      if (shared.length > 0 && shared.length === value.ids.length) {
        if (strong || !isNamed(component)) this.remember(id, component, shared, [content], false);
      }
    }
  }

  /** A flag that is written where a guard holds is the guard's outcome; an object only tells it. */
  putDecided(component: Component, value: Value, written: NodeId): void {
    const { guard } = this.layer;
    if (guard === undefined) return;
    const flag = value.ids.every((id) => this.identities[id]?.primitive);
    if (flag) {
      addStore(this.builder, guard, component, written);
      return;
    }
    const given = addNode(this.builder, 'expression', this.fn);
    addEdge(this.builder, 'hands', guard, given);
    addStore(this.builder, given, component, written);
  }

  /** May a write under the component make an array of known length longer? */
  private mayGrow(id: Identity, component: Component): boolean {
    const lengths = this.layer.partsOf(id)?.get(LENGTH)?.ids ?? [];
    if (!isIndex(component)) return lengths.length > 0 && (component === ELEMENT || component === ANY);
    return lengths.some((each) => Number(component.slice(1)) >= Number(this.identities[each]?.constant?.is));
  }

  /** A write that may be to another object, or under another key, leaves what was known of the parts in doubt. */
  private openParts(id: Identity, written: Component): void {
    const component = keyRange(written) ? ANY : written;
    for (const [known, part] of [...(this.layer.partsOf(id) ?? [])]) {
      if (isNamed(known) && mayMatch(component, known)) this.layer.ownParts(id).set(known, { ...part, open: true });
    }
  }

  /** A function gets members of its own, which its versions keep from now on. */
  extend(value: Value): void {
    for (const id of value.ids) {
      const facts = this.identities[id];
      if (facts) facts.extended = true;
    }
  }

  /** What lay under the component is gone. */
  remove(base: Value, component: Component): void {
    if (base.ids.length !== 1 || !isNamed(component)) return;
    for (const id of base.ids) {
      const next = addNode(this.builder, 'version', this.fn);
      addUpdate(this.builder, this.settle(id), next, [component]);
      this.layer.ownParts(id).delete(component);
      this.layer.versions.set(id, next);
      this.epoch++;
    }
  }

  /** The object takes in what arrives at `written`. */
  update(id: Identity, written: NodeId, except: readonly Component[], after?: CallPlace): void {
    for (const twin of this.identities[id]?.twins ?? []) {
      const known = this.layer.version(twin) !== undefined;
      if (known) this.updateOne(twin, written, except, after);
    }
  }

  private updateOne(id: Identity, written: NodeId, except: readonly Component[], after?: CallPlace): void {
    const facts = this.identities[id];
    if (!facts || facts.primitive) return;
    facts.written.push(written);
    const next = addNode(this.builder, 'version', this.fn);
    addUpdate(this.builder, this.settle(id), next, except, after);
    addEdge(this.builder, 'value', written, next);
    if (!facts.local) addEdge(this.builder, 'writeback', written, facts.origin);
    this.layer.versions.set(id, next);
    this.epoch++;
  }

  /**
   * A call may have written into the object: what it wrote arrives at `post`, in the object and in its known parts. `at`
   * is the call, where what it surely replaces is gone.
   */
  afterCall(value: Value, post: NodeId, at?: CallPlace, depth = 0): void {
    for (const id of value.ids) {
      this.update(id, post, [], value.ids.length === 1 ? at : undefined);
      if (this.layer.partsOf(id)?.has(LENGTH)) this.layer.ownParts(id).delete(LENGTH);
      if (depth >= MAX_DEPTH - 1) continue;
      const closure = this.identities[id]?.closure;
      const fixed = new Set(closure ? this.capturesOf(closure).flatMap((c) => (c.changed ? [] : [c.component])) : []);
      for (const [component, part] of [...(this.layer.partsOf(id) ?? [])]) {
        if (fixed.has(component) || !isNamed(component)) continue;
        const open = part.ids.filter((child) => this.identities[child] && !this.identities[child].primitive);
        if (open.length === 0) continue;
        const inner = addNode(this.builder, 'written', this.fn);
        addLoad(this.builder, post, component, inner);
        this.afterCall({ ids: open, extras: [] }, inner, undefined, depth + 1);
        const seen = part.taken ? writeCounts(this, part.ids) : part.ids.map((child) => this.layer.version(child) ?? 0);
        this.layer.ownParts(id).set(component, { ...part, seen });
      }
    }
  }

  /** What the object's parts were known to be is no longer known: something else was put there. */
  forget(value: Value, components: readonly Component[]): void {
    const [id] = value.ids;
    if (id === undefined || value.ids.length !== 1) return;
    for (const component of components) this.layer.ownParts(id).delete(component);
  }

  /** A container now holds the identities somewhere under the component: later changes of them show in it. */
  hold(container: Value, component: Component, content: Value): void {
    const open = content.ids.filter((id) => !this.identities[id]?.primitive);
    if (open.length === 0) return;
    const seen = open.map((id) => this.layer.version(id) ?? 0);
    for (const id of container.ids)
      if (!this.identities[id]?.primitive) this.remember(id, component, open, seen, false);
  }

  /** From now on others hold the values too: what is written into them must show there. */
  escape(value: Value): void {
    for (const id of value.ids) {
      const facts = this.identities[id];
      if (facts?.local && !facts.primitive) facts.local = false;
    }
    this.share(value);
  }

  /** Functions that run at any time may change the values. */
  share(value: Value): void {
    for (const id of value.ids) {
      const facts = this.identities[id];
      if (facts) facts.isShared = true;
    }
  }

  /** Closures that nobody used hold what they captured all the same: others may run them. */
  settleClosures(): void {
    this.identities.forEach(({ closure, local }, id) => {
      if (closure && local && !this.settled.has(id)) this.settle(id);
    });
  }

  // ---- branches

  /** Runs each branch from the present state and joins what is left; a branch that ended (return, throw) adds nothing. */
  branch(branches: readonly (() => void)[], guards: readonly (NodeId | undefined)[] = []): void {
    const start = this.layer;
    const layers = branches.map((run, index) => {
      const layer = this.fork(start);
      layer.guard = guards[index] ?? start.guard;
      this.enter(layer);
      run();
      return this.layer;
    });
    this.enter(start);
    this.join(layers);
  }

  /** A branch from a state, before anything in it ran. */
  fork(from: Layer): Layer {
    return new Layer(from, this.identities.length);
  }

  enter(layer: Layer): void {
    this.layer = layer;
    this.epoch++;
  }

  /** The present state, as a branch from an earlier one: later changes of the layers between do not show in it. */
  snapshot(from: Layer): Layer {
    const found = overlay(this.layer, from);
    const copy = this.fork(from);
    copy.guard = this.layer.guard;
    copy.exits.push(...found.exits);
    copy.granted.push(...found.granted);
    copyInto(copy, found);
    for (const [id, known] of found.parts) copy.parts.set(id, new Map(known));
    return copy;
  }

  /** Joins branches that all started from the present layer into it; `ends` are the jumps that end there. */
  join(layers: readonly Layer[], ends?: 'jumps'): void {
    const into = this.layer;
    const live = layers.filter((layer) => !layer.dead);
    const chains = live.map((layer) => overlay(layer, into));
    leaveEarly(this, into, layers, chains, ends);
    if (live.length === 0) {
      into.dead = true;
      into.left = leftBy(layers);
      return;
    }
    const [only] = chains;
    if (only && chains.length === 1) {
      copyInto(into, only);
      into.granted.push(...only.granted);
    } else merge(this, chains, into);
    this.epoch++;
  }

  joinNodes(nodes: Iterable<NodeId>): NodeId {
    const join = addNode(this.builder, 'join', this.fn);
    for (const node of nodes) addEdge(this.builder, 'value', node, join);
    return join;
  }
}

/** How all branches were left: where one jumped, what comes behind the jump's end is decided by those who did not. */
function leftBy(layers: readonly Layer[]): Leaving {
  if (layers.some(({ left }) => left === 'jump')) return 'jump';
  return layers.some(({ left }) => left !== 'throw') ? 'return' : 'throw';
}

function copyInto(layer: Layer, { env, versions, parts }: Overlay): void {
  for (const [key, value] of env) layer.env.set(key, value);
  for (const [id, node] of versions) layer.versions.set(id, node);
  for (const [id, known] of parts) layer.parts.set(id, known);
}

const NO_MEMBERS: ReadonlySet<Component> = new Set();
