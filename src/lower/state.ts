import type { NodeId } from '../ir/graph.js';
import type { Component } from '../ir/components.js';
import { addEdge, addLoad, addNode, addStore, addUpdate, type Builder } from './builder.js';
import {
  isNamed,
  Layer,
  MAX_ALIASES,
  mergeParts,
  overlay,
  sameMembers,
  type Identity,
  type Overlay,
  type Part,
  type Value,
} from './layers.js';
import type { FunctionNode, Variable } from './scopes.js';

export { either, isNamed, Layer, NOTHING } from './layers.js';
export type { Identity, Value } from './layers.js';

/**
 * What a function knows, at one point of its text, of the values in its hands.
 *
 * A value is an *identity*: the object or primitive itself, whatever it is called. Each identity has a current *version*:
 * the node that holds what lies in it now; a write makes a new version, so order and overwriting show in the graph
 * without a second pass. Names that hold the same identity are aliases for nothing: they look at the same version.
 * `parts` remembers which identity lies under which component, so that a change of the part shows in the whole.
 */
export interface IdentityFacts {
  /** The node where the value came from. */
  readonly origin: NodeId;
  /** Made here, and held by nobody else: what is written into it needs no way back. */
  local: boolean;
  /** A string, number or the like: nobody can write into it. */
  readonly primitive: boolean;
  /** The function, when the value is a closure. */
  readonly closure: FunctionNode | undefined;
  /** The members that an object literal made here has for certain. */
  readonly members: ReadonlySet<Component> | undefined;
  /** What was written into it here, and nothing that it held before. */
  readonly written: NodeId[];
  /** Identities that were read from the same place: one object under several numbers. */
  twins: Identity[];
}

type NewIdentity = Partial<Pick<IdentityFacts, 'local' | 'primitive' | 'closure' | 'members'>>;

export interface Capture {
  readonly component: Component;
  readonly value: Value;
  readonly changed: boolean;
}

/** More parts than this are not followed as aliases: a literal with a thousand entries is data. */
const MAX_PARTS = 64;
const MAX_DEPTH = 4;

/** The identities of one function and the state they are in. */
export class Store {
  readonly identities: IdentityFacts[] = [];
  layer = new Layer(undefined);
  /** Counts changes, so that an unchanged object need not be looked through again. */
  private epoch = 0;
  private readonly settled = new Map<Identity, number>();
  private readonly joins = new Map<string, NodeId>();

  constructor(
    private readonly builder: Builder,
    private readonly fn: number,
    /** What a closure captures, by the component under which it holds it. */
    /** What a closure captures, by the component under which it holds it, and whether it may change what it holds. */
    private readonly capturesOf: (closure: FunctionNode) => readonly Capture[],
  ) {}

  identity(origin: NodeId, facts: NewIdentity = {}): Identity {
    const { local = false, primitive = false, closure, members } = facts;
    const id = this.identities.length;
    this.identities.push({ origin, local, primitive, closure, members, written: [], twins: [id] });
    this.layer.versions.set(id, origin);
    return id;
  }

  value(origin: NodeId, facts: NewIdentity = {}): Value {
    return { ids: [this.identity(origin, facts)], extras: [] };
  }

  assign(variable: Variable, value: Value): void {
    this.layer.env.set(variable, value);
    this.epoch++;
  }

  /** How often anything changed; equal numbers mean an equal state. */
  get changes(): number {
    return this.epoch;
  }

  /** The members that every object the value can be has for certain. */
  membersOf(value: Value): ReadonlySet<Component> {
    const [id] = value.ids;
    return (id !== undefined && value.ids.length === 1 ? this.identities[id]?.members : undefined) ?? NO_MEMBERS;
  }

  // ---- reading

  /** The node that holds the value as it is now, with all that lies in it. */
  node(value: Value): NodeId {
    const nodes = [...new Set([...value.ids.map((id) => this.settle(id)), ...value.extras])];
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
  settle(id: Identity, visiting: readonly Identity[] = []): NodeId {
    const facts = this.identities[id];
    const current = this.layer.version(id) ?? facts?.origin ?? 0;
    if (!facts || facts.primitive || visiting.length > MAX_DEPTH || visiting.includes(id)) return current;
    if (this.settled.get(id) === this.epoch) return current;
    if (facts.closure) this.refreshCaptures(id, facts.closure);
    const changed = this.changedParts(id, [...visiting, id]);
    const settled = changed.length > 0 ? this.absorb(id, current, changed) : current;
    this.settled.set(id, this.epoch);
    return settled;
  }

  private refreshCaptures(id: Identity, closure: FunctionNode): void {
    for (const { component, value } of this.capturesOf(closure)) {
      const known = this.layer.partsOf(id)?.get(component);
      if (known && sameMembers(known.ids, value.ids)) continue;
      this.layer.ownParts(id).set(component, { ids: value.ids, taken: false, seen: [] });
    }
  }

  private changedParts(id: Identity, visiting: readonly Identity[]): (readonly [Component, Part, NodeId[]])[] {
    const changed: (readonly [Component, Part, NodeId[]])[] = [];
    for (const [component, part] of this.layer.partsOf(id) ?? []) {
      const versions = part.ids.map((child) => this.settle(child, visiting));
      const now = part.taken ? part.ids.flatMap((child) => this.identities[child]?.written ?? []) : versions;
      if (now.some((node) => !part.seen.includes(node))) changed.push([component, part, now]);
    }
    return changed;
  }

  private absorb(id: Identity, current: NodeId, changed: readonly (readonly [Component, Part, NodeId[]])[]): NodeId {
    const next = addNode(this.builder, 'version', this.fn);
    const facts = this.identities[id];
    const own = this.layer.ownParts(id);
    const parts = new Map(changed.map(([component, part, now]) => [component, { ...part, seen: now }]));
    for (const [component, part] of parts) own.set(component, part);
    if (facts?.closure) {
      // A closure is nothing but what it captured: each version starts from the function itself.
      addUpdate(this.builder, facts.origin, next, []);
      for (const [component, part] of own) this.storeAll(part.seen, component, next);
    } else {
      const written = addNode(this.builder, 'written', this.fn);
      const replaced = [...parts].filter(([component, part]) => isNamed(component) && !part.taken);
      addUpdate(
        this.builder,
        current,
        next,
        replaced.map(([component]) => component),
      );
      for (const [component, part] of parts) this.storeAll(part.seen, component, written);
      addEdge(this.builder, 'value', written, next);
      facts?.written.push(written);
    }
    this.layer.versions.set(id, next);
    this.epoch++;
    return next;
  }

  private storeAll(nodes: readonly NodeId[], component: Component, into: NodeId): void {
    for (const node of new Set(nodes)) addStore(this.builder, node, component, into);
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
        continue;
      }
      loaded.push(this.settle(id));
      fresh ??= this.identity(read);
      if (part) this.twin(fresh, part.ids);
      if (!this.identities[id]?.primitive) this.remember(id, component, [fresh], [], true);
    }
    for (const node of new Set(loaded)) addLoad(this.builder, node, component, read);
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
    const strong = base.ids.length === 1 && isNamed(component);
    for (const id of base.ids) {
      this.update(id, written, strong ? [component] : []);
      const shared = value.ids.filter((part) => !this.identities[part]?.primitive);
      if (strong) this.layer.ownParts(id).delete(component);
      if (shared.length > 0 && shared.length === value.ids.length) {
        if (strong || !isNamed(component)) this.remember(id, component, shared, [content], false);
      }
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
  update(id: Identity, written: NodeId, except: readonly Component[]): void {
    for (const twin of this.identities[id]?.twins ?? []) {
      const known = this.layer.version(twin) !== undefined;
      if (known) this.updateOne(twin, written, except);
    }
  }

  private updateOne(id: Identity, written: NodeId, except: readonly Component[]): void {
    const facts = this.identities[id];
    if (!facts || facts.primitive) return;
    facts.written.push(written);
    const next = addNode(this.builder, 'version', this.fn);
    addUpdate(this.builder, this.settle(id), next, except);
    addEdge(this.builder, 'value', written, next);
    if (!facts.local) addEdge(this.builder, 'writeback', written, facts.origin);
    this.layer.versions.set(id, next);
    this.epoch++;
  }

  /** A call may have written into the object: what it wrote arrives at `post`, in the object and in its known parts. */
  afterCall(value: Value, post: NodeId, depth = 0): void {
    for (const id of value.ids) {
      this.update(id, post, []);
      if (depth >= MAX_DEPTH - 1) continue;
      const closure = this.identities[id]?.closure;
      const fixed = new Set(closure ? this.capturesOf(closure).flatMap((c) => (c.changed ? [] : [c.component])) : []);
      for (const [component, part] of [...(this.layer.partsOf(id) ?? [])]) {
        if (fixed.has(component) || !isNamed(component)) continue;
        const open = part.ids.filter((child) => this.identities[child] && !this.identities[child].primitive);
        if (open.length === 0) continue;
        const inner = addNode(this.builder, 'written', this.fn);
        addLoad(this.builder, post, component, inner);
        this.afterCall({ ids: open, extras: [] }, inner, depth + 1);
        const seen = part.taken
          ? part.ids.flatMap((child) => this.identities[child]?.written ?? [])
          : part.ids.map((child) => this.layer.version(child) ?? 0);
        this.layer.ownParts(id).set(component, { ...part, seen });
      }
    }
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
  }

  // ---- branches

  /** Runs each branch from the present state and joins what is left; a branch that ended (return, throw) adds nothing. */
  branch(branches: readonly (() => void)[]): void {
    const start = this.layer;
    const layers = branches.map((run) => {
      const layer = new Layer(start);
      this.enter(layer);
      run();
      return this.layer;
    });
    this.enter(start);
    this.join(layers);
  }

  enter(layer: Layer): void {
    this.layer = layer;
    this.epoch++;
  }

  /** The present state, as a branch from an earlier one: later changes of the layers between do not show in it. */
  snapshot(from: Layer): Layer {
    const { env, versions, parts } = overlay(this.layer, from);
    const copy = new Layer(from);
    for (const [key, value] of env) copy.env.set(key, value);
    for (const [id, node] of versions) copy.versions.set(id, node);
    for (const [id, known] of parts) copy.parts.set(id, new Map(known));
    return copy;
  }

  /** Joins branches that all started from the present layer into it. */
  join(layers: readonly Layer[]): void {
    const into = this.layer;
    const live = layers.filter((layer) => !layer.dead);
    if (live.length === 0) {
      into.dead = true;
      return;
    }
    const chains = live.map((layer) => overlay(layer, into));
    const [only] = chains;
    if (only && chains.length === 1) {
      for (const [key, value] of only.env) into.env.set(key, value);
      for (const [id, node] of only.versions) into.versions.set(id, node);
      for (const [id, parts] of only.parts) into.parts.set(id, parts);
    } else this.merge(chains, into);
    this.epoch++;
  }

  private merge(chains: readonly Overlay[], into: Layer): void {
    this.settleDivergingParts(chains);
    const changedParts = new Set(chains.flatMap((chain) => [...chain.parts.keys()]));
    const mergedParts = new Map(
      [...changedParts].map((id) => [id, mergeParts(chains.map((c) => c.layer.partsOf(id)))]),
    );
    const env = new Map<Variable, Value>();
    for (const variable of new Set(chains.flatMap((chain) => [...chain.env.keys()]))) {
      const value = this.mergeValues(chains, variable);
      if (value) env.set(variable, value);
    }
    const versions = new Map<Identity, NodeId>();
    for (const id of new Set(chains.flatMap((chain) => [...chain.versions.keys()]))) {
      const nodes = new Set(chains.map((c) => c.layer.version(id)).filter((node) => node !== undefined));
      const [first] = nodes;
      if (first !== undefined) versions.set(id, nodes.size === 1 ? first : this.joinNodes(nodes));
    }
    for (const [key, value] of env) into.env.set(key, value);
    for (const [id, node] of versions) into.versions.set(id, node);
    for (const [id, parts] of mergedParts) into.parts.set(id, parts);
  }

  /** A part that is not known in every branch is forgotten; its changes go into the whole before. */
  private settleDivergingParts(chains: readonly Overlay[]): void {
    const back = this.layer;
    for (const chain of chains) {
      this.enter(chain.layer);
      for (const id of [...chain.layer.parts.keys()]) this.settle(id);
      for (const [key, node] of chain.layer.versions) chain.versions.set(key, node);
    }
    this.enter(back);
  }

  private mergeValues(chains: readonly Overlay[], variable: Variable): Value | undefined {
    const values = chains.map((chain) => chain.layer.variable(variable));
    const known = values.filter((value) => value !== undefined);
    const ids = new Set(known.flatMap((value) => value.ids));
    const extras = new Set(known.flatMap((value) => value.extras));
    if (known.length === 0) return undefined;
    if (ids.size <= MAX_ALIASES && extras.size <= MAX_ALIASES) return { ids: [...ids], extras: [...extras] };
    const back = this.layer;
    const nodes = new Set<NodeId>();
    chains.forEach((chain, index) => {
      const value = values[index];
      if (!value) return;
      this.enter(chain.layer);
      nodes.add(this.node(value));
    });
    this.enter(back);
    return this.value(this.joinNodes(nodes));
  }

  joinNodes(nodes: Iterable<NodeId>): NodeId {
    const join = addNode(this.builder, 'join', this.fn);
    for (const node of nodes) addEdge(this.builder, 'value', node, join);
    return join;
  }
}

const NO_MEMBERS: ReadonlySet<Component> = new Set();
