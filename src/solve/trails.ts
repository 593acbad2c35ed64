import { ANY, isCalledWith, mayMatch, REST, SELF, type Component } from '../ir/components.js';
import type { ProgramNode } from '../ir/program.js';
import type { Fact } from './contexts.js';
import { isOfFunction, type Path } from './paths.js';

/** What one object is under, as its components' names. */
type Place = readonly Component[];

interface Node {
  /** The places at which functions were looked for here. */
  readonly places: Map<string, Place>;
  /** What functions gave that nobody looked for here, so far. */
  readonly waiting: Fact[];
}

/**
 * Where searches for called functions came by. What a found function gives is for the call that asked, and the search
 * came from there: so it goes back by the way of a search, and not wherever else the function's value gets to. A label
 * that is a function's result has no asker, and goes with the value.
 */
export class Trails {
  private readonly nodes = new Map<ProgramNode, Node>();

  /**
   * Notes where a search is.
   *
   * @returns the answers that waited for a search to come by
   */
  note({ node, path }: Fact): readonly Fact[] {
    const place = askedPlace(path);
    if (!place) return NOTHING;
    const at = this.at(node);
    const key = place.join('');
    if (at.places.has(key)) return NOTHING;
    at.places.set(key, place);
    if (at.waiting.length === 0) return NOTHING;
    const waiting = at.waiting.splice(0);
    const found = waiting.filter((fact) => answersAt([place], fact.path));
    at.waiting.push(...waiting.filter((fact) => !found.includes(fact)));
    return found;
  }

  /** Did a search come by for what the answer answers? Otherwise it waits. */
  leads(fact: Fact): boolean {
    const at = this.at(fact.node);
    if (answersAt(at.places.values(), fact.path)) return true;
    at.waiting.push(fact);
    return false;
  }

  private at(node: ProgramNode): Node {
    let at = this.nodes.get(node);
    if (!at) this.nodes.set(node, (at = { places: new Map(), waiting: [] }));
    return at;
  }
}

const NOTHING: readonly never[] = [];

/** The place of the function that is looked for; undefined if it speaks of what a function gave. */
function askedPlace(path: Path): Place | undefined {
  const place: Component[] = [];
  for (let at: Path | undefined = path; at?.head !== undefined; at = at.tail) {
    if (isCalledWith(at.head)) return place;
    // What a closure captured is in its body as soon as it is in the closure: the same place, by one name or the other.
    if (at.head !== SELF) place.push(at.head);
  }
  return undefined;
}

function answersAt(places: Iterable<Place>, path: Path): boolean {
  const components: Component[] = [];
  for (let at: Path | undefined = path; at?.head !== undefined; at = at.tail)
    if (at.head !== SELF) components.push(at.head);
  for (const place of places) if (isUnder(place, components)) return true;
  return false;
}

/** Is it what a function under that place gives? */
function isUnder(place: Place, components: readonly Component[]): boolean {
  for (const [index, wanted] of place.entries()) {
    const found = components[index];
    if (found === undefined) return false;
    if (found === REST) return true;
    if (found !== wanted && !mayMatch(found, wanted)) return false;
  }
  const gives = components[place.length];
  return gives === undefined || gives === REST || gives === ANY || isOfFunction(gives);
}
