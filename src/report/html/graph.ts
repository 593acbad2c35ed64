import type { Finding } from '../model.js';

export type Column = 'source' | 'place' | 'sink';

/** A box of the map: one labelled member, file or sink, or a folder of them where there are too many. */
export interface MapNode {
  readonly id: string;
  readonly column: Column;
  readonly label: string;
  readonly flows: number;
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly flows: number;
}

export interface FlowMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** More boxes than this in a column are drawn together by folder or type. */
const MAX_BOXES = 18;
const MIN_BOXES = 4;

/** The map of all flows: from labelled members through the files that pass their data on to the sinks. */
export function flowMap(findings: readonly Finding[]): FlowMap {
  const sources = grouping(
    findings.flatMap((finding) => finding.sources.map(({ name }) => name)),
    '.',
  );
  const places = grouping(
    findings.flatMap(({ steps }) => steps.map(({ file }) => file)),
    '/',
  );
  const sinks = grouping(
    findings.map(({ sink }) => sink.name),
    '/',
  );
  const nodes = new Map<string, Omit<MapNode, 'id'>>();
  const edges = new Map<string, MapEdge>();
  for (const finding of findings) {
    const middle = finding.steps.map(({ file }) => box('place', places(file)));
    const end = box('sink', sinks(finding.sink.name));
    const ways = finding.sources.map(({ name }) => [box('source', sources(name)), ...middle, end]);
    const drawn = new Set(
      ways.flatMap((way) =>
        pairs(way.filter((each, at) => way.findIndex((other) => other.id === each.id) === at)).map(([from, to]) =>
          JSON.stringify([from.id, to.id]),
        ),
      ),
    );
    for (const each of new Map(ways.flat().map((one) => [one.id, one])).values()) {
      nodes.set(each.id, { column: each.column, label: each.label, flows: (nodes.get(each.id)?.flows ?? 0) + 1 });
    }
    for (const key of drawn) {
      const [from = '', to = ''] = JSON.parse(key) as string[];
      edges.set(key, { from, to, flows: (edges.get(key)?.flows ?? 0) + 1 });
    }
  }
  return { nodes: [...nodes].map(([id, node]) => ({ id, ...node })), edges: [...edges.values()] };
}

interface Box {
  readonly id: string;
  readonly column: Column;
  readonly label: string;
}

function box(column: Column, label: string): Box {
  return { id: `${column} ${label}`, column, label };
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.slice(1).flatMap((to, index): [T, T][] => {
    const from = list[index];
    return from === undefined ? [] : [[from, to]];
  });
}

/** Names as they are, or cut at ever higher levels until there are few of them; few, but not so few that they say nothing. */
function grouping(names: readonly string[], separator: string): (name: string) => string {
  const cut = (name: string, depth: number): string => {
    const parts = name.split(separator);
    return parts.length <= depth ? name : `${parts.slice(0, depth).join(separator)}${separator}…`;
  };
  const deepest = Math.max(1, ...names.map((name) => name.split(separator).length));
  let depth = deepest;
  const groupsAt = (each: number): number => new Set(names.map((name) => cut(name, each))).size;
  while (depth > 1 && groupsAt(depth) > MAX_BOXES) depth--;
  // One level down there are too many, here next to none: then the most frequent ones of that level, and the rest together.
  if (depth < deepest && groupsAt(depth) < MIN_BOXES) depth++;
  const shown = mostFrequent(
    names.map((name) => cut(name, depth)),
    MAX_BOXES,
  );
  const others = `${String(groupsAt(depth) - shown.size)} others`;
  return (name) => (shown.has(cut(name, depth)) ? cut(name, depth) : others);
}

function mostFrequent(names: readonly string[], most: number): Set<string> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size <= most) return new Set(counts.keys());
  const sorted = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  return new Set(sorted.slice(0, most - 1).map(([name]) => name));
}
