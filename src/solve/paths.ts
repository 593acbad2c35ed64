import {
  ANY,
  argument,
  argumentIndex,
  AWAITED,
  DATA,
  ELEMENT,
  field,
  isCalledWith,
  isIndex,
  isInput,
  isPrivate,
  isProperty,
  isValue,
  KEY,
  mayMatch,
  REST,
  RETURNED,
  TEXT,
  VALUE,
  type Component,
} from '../ir/components.js';

/** An access path, interned: equal paths are the same object. */
export interface Path {
  readonly id: number;
  readonly head: Component | undefined;
  readonly tail: Path | undefined;
  readonly depth: number;
  /** How many of its components only models name. */
  readonly privates: number;
  /**
   * Does what lies behind the path flow against the way of the values, as arguments flow to the functions that are
   * called? An input of an input flows along again.
   */
  readonly inverse: boolean;
  /** Does it speak of what a function is called with, gives or changes? */
  readonly ofFunction: boolean;
  /** How many of its components do not name a place. */
  readonly vague: number;
  /** Does it end in the placeholder of a query? */
  readonly open: boolean;
  /** Does it speak of what a closure captured? */
  readonly captures: boolean;
}

/** Longer paths are cut: `.a.b.c` becomes `.a.b.**`. */
const MAX_DEPTH = 7;
/** What functions do is followed less deep: an object whose functions hold it would never end. */
const MAX_FUNCTION_DEPTH = 6;

/** What only models name makes no path of the program's longer. */
const MAX_PRIVATES = 2;

function isVague(component: Component): boolean {
  return component === ELEMENT || component === KEY || component === VALUE || component.startsWith(ANY);
}

/** What makes a search end early: a path that became too long, or a parameter too far to the right. */
export type CutKind = 'path' | 'index';

export class Paths {
  readonly empty: Path = {
    id: 0,
    head: undefined,
    tail: undefined,
    depth: 0,
    privates: 0,
    inverse: false,
    ofFunction: false,
    vague: 0,
    open: false,
    captures: false,
  };
  /** Why a search was given up, since somebody last looked. A cut path of data still stands for all below it. */
  cut: CutKind | undefined;
  private readonly table: Map<Component, Path>[] = [];
  private count = 1;
  private readonly coverings: (readonly Path[])[] = [];

  /** The path with a component in front; undefined where the bound leaves nothing that could be followed. */
  cons(head: Component, tail: Path): Path | undefined {
    if (head === REST) return tail.head === REST ? tail : this.make(REST, this.empty);
    // What a captured closure captured itself is in that closure's body already.
    if (head.startsWith('^') && tail.captures) return undefined;
    const inverse = isInput(head) !== tail.inverse;
    const bound = !inverse && (tail.ofFunction || isOfFunction(head)) ? MAX_FUNCTION_DEPTH : MAX_DEPTH;
    if (tail.depth >= bound + Math.min(tail.privates, MAX_PRIVATES)) {
      if (tail.ofFunction || isOfFunction(head)) {
        const shorter = tail.open ? undefined : this.shortenData(tail, (inverse ? MAX_DEPTH : MAX_FUNCTION_DEPTH) - 1);
        if (!shorter) this.cut = 'path';
        return shorter && this.make(head, shorter);
      }
      const shorter = this.shorten(tail);
      return shorter && this.make(head, shorter);
    }
    return this.make(head, tail);
  }

  /**
   * The path with the name of a member in front that an object was put into. Objects that know one another, such as
   * stores and what holds them all, are gone through once: `.root.store.root.phone` is another name of `.root.phone`.
   * Lists hold objects of their own under the same name.
   */
  member(head: Component, tail: Path): Path | undefined {
    if (!tail.inverse && isMember(head)) {
      let other = false;
      for (let at: Path | undefined = tail; at?.head !== undefined && !isOfFunction(at.head); at = at.tail) {
        if (at.head !== head) other ||= isMember(at.head);
        else if (other) {
          this.cut = 'path';
          return undefined;
        }
      }
    }
    return this.cons(head, tail);
  }

  private shorten(path: Path): Path | undefined {
    const kept: Component[] = [];
    for (let at: Path | undefined = path; at?.head !== undefined && kept.length < MAX_DEPTH - 2; at = at.tail)
      kept.push(at.head);
    let short = this.make(REST, this.empty);
    for (const component of kept.reverse()) short = this.make(component, short);
    return short;
  }

  /** What functions do is kept; the data that they do it with is cut. */
  private shortenData(path: Path, limit: number): Path | undefined {
    const components: Component[] = [];
    for (let at: Path | undefined = path; at?.head !== undefined; at = at.tail) components.push(at.head);
    const functions = components.findLastIndex((each) => isOfFunction(each) || each.startsWith('^')) + 1;
    const kept = limit - 1;
    if (functions > kept || functions === components.length) return undefined;
    return this.of(...components.slice(0, kept), REST);
  }

  private make(head: Component, tail: Path): Path {
    const heads = (this.table[tail.id] ??= new Map<Component, Path>());
    const known = heads.get(head);
    if (known) return known;
    const inverse = isInput(head) !== tail.inverse;
    const made: Path = {
      id: this.count++,
      head,
      tail,
      depth: tail.depth + 1,
      privates: tail.privates + (isPrivate(head) ? 1 : 0),
      inverse,
      ofFunction: tail.ofFunction || isOfFunction(head),
      vague: tail.vague + (isVague(head) ? 1 : 0),
      open: tail.open || head === DATA,
      captures: tail.captures || head.startsWith('^'),
    };
    heads.set(head, made);
    return made;
  }

  of(...components: readonly Component[]): Path {
    return components.reduceRight<Path>((tail, head) => this.make(head, tail), this.empty);
  }

  /** The path with a placeholder for what lies behind its first input, and what it stands for. */
  split(path: Path): { readonly open: Path; readonly data: Path } {
    const components: Component[] = [];
    let at = path;
    while (at.head !== undefined && at.tail) {
      components.push(at.head);
      const isEnd = isInput(at.head);
      at = at.tail;
      if (isEnd) break;
    }
    return { open: this.of(...components, DATA), data: at };
  }

  /** The path with data in the place of its placeholder. */
  fill(path: Path, data: Path): Path | undefined {
    const { head, tail } = path;
    if (head === undefined || tail === undefined || head === DATA) return head === DATA ? data : path;
    const rest = this.fill(tail, data);
    return rest && this.cons(head, rest);
  }

  /** Puts several components in front of a path. */
  prepend(components: readonly Component[], path: Path): Path | undefined {
    return components.reduceRight<Path | undefined>((tail, head) => tail && this.cons(head, tail), path);
  }

  /**
   * What is found under a component of a value that is labelled at `path`. A label on the value itself is on its parts
   * too, but not on what only counts them.
   */
  take(path: Path, component: Component): Path | undefined {
    const { head, tail } = path;
    if (head === undefined || tail === undefined) return partOfLabelled(component) ? this.empty : undefined;
    if (head === REST) return isOfFunction(component) || isPrivate(component) ? undefined : path;
    if (mayMatch(head, component)) return tail;
    // Loops, spreads and array patterns take what the iterator gives.
    if (ITERATORS.has(head) && (component === ELEMENT || isIndex(component))) return this.iterated(tail);
    if (component !== ELEMENT) return undefined;
    if (isValue(head)) return this.cons('.1', tail);
    return head === KEY ? this.cons('.0', tail) : undefined;
  }

  private iterated(method: Path): Path | undefined {
    return method.head === RETURNED && method.tail ? this.contentOf(method.tail) : undefined;
  }

  /** The content of an iterator, or the values of what its `next` returns. */
  contentOf(iterator: Path): Path | undefined {
    if (iterator.head === ELEMENT) return iterator.tail;
    const next = iterator.head === '.next' && iterator.tail?.head === RETURNED ? iterator.tail.tail : undefined;
    return next && this.take(this.settled(next), '.value');
  }

  /** The shorter paths under which all that is labelled by this one would be labelled too. */
  covering(path: Path): readonly Path[] {
    let known = this.coverings[path.id];
    if (known) return known;
    const components: Component[] = [];
    for (let at: Path | undefined = path; at?.head !== undefined; at = at.tail) components.push(at.head);
    const wholes = components.flatMap((component, index) =>
      partOfLabelled(component) ? [components.slice(0, index)] : [],
    );
    known = [...wholes, components].flatMap(withUnknownKeys).map((each) => this.of(...each));
    this.coverings[path.id] = known;
    return known;
  }

  /** Takes several components, one after the other. */
  takeAll(path: Path, components: readonly Component[]): Path | undefined {
    return components.reduce<Path | undefined>((at, component) => at && this.take(at, component), path);
  }

  /** What a promise of it holds, or the value itself: `await` and promise adoption. */
  settled(path: Path): Path {
    let at = path;
    while (at.head === AWAITED && at.tail) at = at.tail;
    return at;
  }

  /** Elements, and the parameters of a function whose first arguments are bound, move down by `by` places. */
  shift(path: Path, by: number): Path | undefined {
    const { head, tail } = path;
    if (head === undefined || tail === undefined) return path;
    const parameter = argumentIndex(head);
    if (parameter === undefined && !isIndex(head)) return path;
    const index = (parameter ?? Number(head.slice(1))) - by;
    if (index < 0) return undefined;
    if (parameter !== undefined) return this.parameter(index, tail);
    return this.cons(indexComponent(index), tail);
  }

  private parameter(index: number, tail: Path): Path | undefined {
    if (index <= MAX_INDEX) return this.cons(argument(index), tail);
    this.cut = 'index';
    return undefined;
  }
}

/** Does the component say what a function does? */
export function isOfFunction(component: Component): boolean {
  return component.startsWith('<') && component !== AWAITED && component !== KEY && !isValue(component);
}

/** Elements further on are not told apart, nor parameters found: a recursion that moves them would never end. */
export const MAX_INDEX = 32;

/** Does it name one member of an object, rather than one of many? */
function isMember(component: Component): boolean {
  return isProperty(component) && component !== ANY && component !== ELEMENT && !isIndex(component);
}

/** The component of an element's index. */
export function indexComponent(index: number): Component {
  return index > MAX_INDEX ? ELEMENT : field(String(index));
}

const ITERATORS = new Set(['.[Symbol.iterator]', '.[Symbol.asyncIterator]']);

const COUNTS = new Set(['.length', '.size', '.byteLength', '.constructor', '.prototype']);

/** Does the component only tell how much there is? */
export function isCount(component: Component): boolean {
  return COUNTS.has(component);
}

/** Longer paths are not compared with those under unknown keys. */
const MAX_UNKNOWN = 4;

/** What lies under an unknown key is under every name: `.?.phone` stands for `.rows.phone`, too. */
function withUnknownKeys(components: readonly Component[]): readonly (readonly Component[])[] {
  if (components.length > MAX_UNKNOWN) return [components];
  return components.reduce<Component[][]>(
    (paths, component) =>
      component !== ANY && mayMatch(ANY, component)
        ? paths.flatMap((path) => [
            [...path, component],
            [...path, ANY],
          ])
        : paths.map((path) => [...path, component]),
    [[]],
  );
}

function partOfLabelled(component: Component): boolean {
  if (COUNTS.has(component) || component.startsWith('.%')) return false;
  return isProperty(component) || component === AWAITED || component === KEY || isValue(component);
}

/** Is the value itself labelled, or what a text made of it would show: an array's elements? */
export function isWhole(path: Path): boolean {
  let at: Path | undefined = path;
  while (at?.head !== undefined) {
    if (at.head !== ELEMENT && at.head !== REST && at.head !== TEXT && !isIndex(at.head)) return false;
    at = at.tail;
  }
  return true;
}

/** Does a text made of it show it? Search parameters are written out with their names and values. */
export function isShown(path: Path): boolean {
  const { head, tail } = path;
  return isWhole(head !== undefined && (isValue(head) || head === KEY) && tail ? tail : path);
}

const NO_DATA = new Set(['<proto>', '<ret>', '<throw>', '.%rejected']);

/** Is the value itself labelled, or all that a list of them holds? */
export function isList(path: Path): boolean {
  let at: Path | undefined = path;
  while (at?.head !== undefined) {
    if (at.head !== ELEMENT) return false;
    at = at.tail;
  }
  return true;
}

/** Does the path speak of data, as opposed to what functions do? */
export function isData(path: Path): boolean {
  for (let at: Path | undefined = path; at?.head !== undefined; at = at.tail) {
    if (at.head.startsWith('^') || NO_DATA.has(at.head) || at.head.startsWith('<out') || isInput(at.head)) return false;
  }
  return true;
}

/**
 * The part of a path that names a function and what becomes of it, behind what leads there: `.send<arg 0>.phone` of
 * `.services.mail.send<arg 0>.phone`. Undefined where the function does not lie deep in an object.
 */
export function nestedFunction(path: Path): Path | undefined {
  let named: Path | undefined;
  let depth = 0;
  for (let at = path; at.head !== undefined && at.tail && !isOfFunction(at.head); at = at.tail) {
    named = at;
    depth++;
  }
  return depth >= NESTED && named?.tail?.ofFunction === true ? named : undefined;
}

const NESTED = 3;

/** Is it about what a function is called with, other than what it captured? */
export function isCalling(path: Path): boolean {
  let at: Path | undefined = path;
  while (at?.head !== undefined && !isCalledWith(at.head)) at = at.tail;
  return at?.head !== undefined;
}

/** The path's text, such as `.rows[*].phone`. */
export function printPath(path: Path): string {
  let text = '';
  for (let at: Path | undefined = path; at?.head !== undefined; at = at.tail) text += at.head;
  return text;
}
