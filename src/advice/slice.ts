/**
 * Where what a call is given may come from: against the edges of the graph, from the arguments to the members and parameters that are
 * read. It tells parts of objects apart by their last name only, so that it finds too much; what it
 * finds is then followed forward, exactly. It asks the checker what a call on the way runs, and nothing else.
 */
import { NOT_COLLECTED } from '../catalogue/index.js';
import { AWAITED, type Component } from '../ir/components.js';
import type { ProgramCall, ProgramFunction, ProgramNode } from '../ir/program.js';
import type { LinkedProgram } from '../link/program.js';

/** What a search found. */
export interface Origins {
  /** Nodes that take a member out of something. */
  readonly reads: readonly ProgramNode[];
  /** Parameters of functions that nothing in the program calls. */
  readonly parameters: readonly ProgramNode[];
}

/** More places than this are not looked at, nearest first. */
const MAX_PLACES = 1000;
/** The same for one object. */
const MAX_PLACES_OF_ONE = 200;
/** Of a function that is called from more places, only these are looked at. */
const MAX_CALLERS = 24;

/** A call whose result is looked into: the parameters of what it runs are its own arguments and no other call's. */
interface Frame {
  readonly call: ProgramCall;
  readonly fn: ProgramFunction;
  readonly outer: Frame | undefined;
  readonly depth: number;
  readonly key: string;
}

/** Calls in calls: further in than this nobody looks. */
const MAX_DEPTH = 4;

interface Place {
  readonly node: ProgramNode;
  /** The part of the node's value that is looked for; undefined for the value or anything in it. */
  readonly part: Component | undefined;
  readonly frame: Frame | undefined;
}

/** Goes back from some nodes to where their values are read first: not where a part is taken out of what the program put together. */
export function originsOf(linked: LinkedProgram, starts: readonly ProgramNode[]): Origins {
  const search = new Search(linked, MAX_PLACES, true);
  for (const node of starts) search.add(node, undefined, undefined);
  const { reads, parameters } = search.run();
  return { reads: reads.filter((read) => !isHandedOn(linked, read)), parameters };
}

/** Does the object that a node takes a member out of visibly get that member from elsewhere? */
function isHandedOn(linked: LinkedProgram, read: ProgramNode): boolean {
  const base = linked.base(read);
  const search = new Search(linked, MAX_PLACES_OF_ONE, false);
  for (const edge of linked.edgesTo(read))
    if (edge.kind === 'load') search.add(base + edge.from, edge.component, undefined);
  const { reads, parameters } = search.run();
  return reads.length > 0 || parameters.length > 0;
}

class Search {
  readonly #seen = new Set<string>();
  readonly #work: Place[] = [];
  readonly #reads = new Set<ProgramNode>();
  readonly #parameters = new Set<ProgramNode>();

  /**
   * @param limit how many places are looked at
   * @param through whether what an unknown function gives comes from what it is given
   */
  constructor(
    readonly linked: LinkedProgram,
    readonly limit: number,
    readonly through: boolean,
  ) {}

  add(node: ProgramNode, part: Component | undefined, frame: Frame | undefined): void {
    const key = `${String(node)} ${part ?? ''} ${frame?.key ?? ''}`;
    if (this.#seen.has(key) || this.#seen.size >= this.limit) return;
    this.#seen.add(key);
    this.#work.push({ node, part, frame });
  }

  run(): Origins {
    for (const place of this.#work) this.#step(place);
    return { reads: [...this.#reads], parameters: [...this.#parameters] };
  }

  #step(place: Place): void {
    const { linked } = this;
    const { node, part, frame } = place;
    const file = linked.fileOfNode(node);
    if (isAny(part) && file.index.readPos.has(node - file.nodeBase)) this.#reads.add(node);
    this.#edges(place);
    for (const other of linked.linksTo(node)) this.add(other, part, frame);
    for (const role of linked.callRoles(node)) if (role.kind === 'result') this.#result(role.call, place);
    for (const role of linked.borderRoles(node)) {
      if (role.kind === 'parameter') this.#parameter(role.fn, role.index, place);
      // Who holds a function may have called it.
      if (role.kind === 'closure') this.add(linked.fnBase(role.fn) + linked.fn(role.fn).returned, part, frame);
      if (role.kind === 'self') this.add(linked.fnBase(role.fn) + linked.fn(role.fn).closure, part, frame);
    }
  }

  #edges({ node, part, frame }: Place): void {
    const base = this.linked.base(node);
    for (const edge of this.linked.edgesTo(node)) {
      const from = base + edge.from;
      if (edge.kind === 'match' || edge.kind === 'decides' || edge.kind === 'hands') continue;
      if (edge.kind === 'load') this.add(from, edge.component, frame);
      else if (edge.kind !== 'store') this.add(from, part, frame);
      else if (edge.component === part || (isAny(part) && !NOT_COLLECTED.has(edge.component.slice(1))))
        this.add(from, undefined, frame);
    }
  }

  #result(call: ProgramCall, { part, frame }: Place): void {
    const { linked } = this;
    const site = linked.call(call);
    const base = linked.callBase(call);
    const { functions, opaque, rows, gives } = linked.targets(call);
    const depth = (frame?.depth ?? 0) + 1;
    for (const fn of depth > MAX_DEPTH ? [] : functions) {
      const key = `${String(call)}/${String(fn)} ${frame?.key ?? ''}`;
      const inside = { call, fn, outer: frame, depth, key };
      this.add(linked.fnBase(fn) + linked.fn(fn).returned, part, inside);
    }
    // What an unknown function makes of something is made of that if it is a text or number; objects come from databases.
    const isMade = opaque && gives === 'derived' && isAny(part);
    if (!this.through || !(isMade || rows.length > 0)) return;
    for (const { node } of site.args) this.add(base + node, undefined, frame);
    if (site.receiver !== undefined) this.add(base + site.receiver, undefined, frame);
  }

  #parameter(fn: ProgramFunction, index: number, { node, part, frame }: Place): void {
    const { linked } = this;
    const graph = linked.fn(fn);
    const isInside = frame?.fn === fn;
    const calls = isInside ? [frame.call] : frame ? [] : callsOf(linked, fn);
    for (const call of calls) {
      const base = linked.callBase(call);
      const { args } = linked.call(call);
      const given = graph.rest >= 0 && index >= graph.rest ? args.slice(graph.rest) : args.slice(index, index + 1);
      for (const each of given) this.add(base + each.node, part, isInside ? frame.outer : undefined);
    }
    const isHanded = this.#handed(fn, { node, part, frame });
    if (calls.length === 0 && !frame && !isHanded && part === undefined) this.#parameters.add(node);
  }

  /** A function that is handed to another is called with what that one has: `phones.map((phone) => …)`. */
  #handed(fn: ProgramFunction, { part, frame }: Place): boolean {
    const { linked } = this;
    const closure = linked.fnBase(fn) + linked.fn(fn).closure;
    let isHanded = false;
    for (const role of linked.callRoles(closure)) {
      if (role.kind !== 'argument') continue;
      isHanded = true;
      const { receiver, args } = linked.call(role.call);
      const base = linked.callBase(role.call);
      for (const other of [receiver, ...args.map((each) => each.node)]) {
        if (other !== undefined && base + other !== closure) this.add(base + other, part, frame);
      }
    }
    return isHanded;
  }
}

/** Is whatever lies in the value looked for? */
function isAny(part: Component | undefined): boolean {
  return part === undefined || part === AWAITED;
}

/** The calls in the program's text that may run a function, by its name. */
function callsOf(linked: LinkedProgram, fn: ProgramFunction): ProgramCall[] {
  const { name, kind } = linked.fn(fn);
  if (name === undefined || kind === 'module') return [];
  const found: ProgramCall[] = [];
  for (const file of linked.filesMentioning(name)) {
    for (const [index, site] of file.graph.calls.entries()) {
      if (found.length >= MAX_CALLERS) return found;
      const call = file.callBase + index;
      if (site.name === name && linked.targets(call).functions.includes(fn)) found.push(call);
    }
  }
  return found;
}
