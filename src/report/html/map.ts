import * as library from '@dagrejs/dagre';
import { forHtml } from '../escape.js';
import type { Finding } from '../model.js';
import { flowMap, type FlowMap, type MapNode } from './graph.js';

const CHARACTER = 7.4;
const MAX_CHARACTERS = 30;
const HEIGHT = 40;
const MARGIN = 8;

const START = 'start';
const END = 'end';
/** More than any edge of flows pulls. */
const HOLDING = 1000;

/** What is used of the library: its own types lead nowhere under Node's resolution. */
interface Layouter {
  readonly Graph: new () => Graph;
  readonly layout: (graph: Graph) => void;
}

interface Graph {
  setGraph(options: object): void;
  setDefaultEdgeLabel(label: () => object): void;
  setNode(id: string, size: { width: number; height: number }): void;
  setEdge(from: string, to: string, options: { weight: number }): void;
  node(id: string): Placed;
  edge(ends: { v: string; w: string }): { readonly points: readonly Point[] };
}

const { Graph: LayoutGraph, layout } = library as unknown as Layouter;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The map of flows as an SVG with text that can be selected and read aloud. */
export function mapSvg(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const map = flowMap(findings);
  const graph = layOut(map);
  const placed = map.nodes.map((node) => ({ node, at: graph.node(node.id) }));
  const drawn = map.edges.map((edge) => ({ edge, points: graph.edge({ v: edge.from, w: edge.to }).points }));
  // Invisible boxes hold the first and the last column together; they take no room.
  const left = Math.min(...placed.map(({ at }) => at.x - at.width / 2)) - MARGIN;
  const right = Math.max(...placed.map(({ at }) => at.x + at.width / 2)) + MARGIN;
  const heights = [...placed.map(({ at }) => at.y), ...drawn.flatMap(({ points }) => points.map(({ y }) => y))];
  const top = Math.min(...heights) - HEIGHT / 2 - MARGIN;
  const bottom = Math.max(...heights) + HEIGHT / 2 + MARGIN;
  const [width, height] = [Math.ceil(right - left), Math.ceil(bottom - top)];
  const about = `${String(map.nodes.length)} boxes: labelled members on the left, files that pass their data on, sinks on the right.`;
  const edges = drawn.map(({ edge: { flows }, points }) => {
    const thickness = (1 + Math.log2(flows)).toFixed(1);
    return `<path class="edge" d="${curve(points)}" stroke-width="${thickness}" marker-end="url(#arrow)"><title>${count(flows)}</title></path>`;
  });
  const nodes = placed.map(({ node, at }) => nodeSvg(node, at));
  return [
    `<svg class="map" role="img" aria-labelledby="map-name map-about" viewBox="${left.toFixed(0)} ${top.toFixed(0)} ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="map-name">Map of flows</title><desc id="map-about">${about}</desc>`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>',
    ...edges,
    ...nodes,
    '</svg>',
  ].join('\n');
}

function layOut({ nodes, edges }: FlowMap): Graph {
  const graph = new LayoutGraph();
  graph.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 44 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, label } of nodes) {
    graph.setNode(id, { width: Math.max(90, shorten(label).length * CHARACTER + 20), height: HEIGHT });
  }
  for (const end of [START, END]) graph.setNode(end, { width: 0, height: 0 });
  for (const { id, column } of nodes) {
    if (column === 'source') graph.setEdge(START, id, { weight: HOLDING });
    if (column === 'sink') graph.setEdge(id, END, { weight: HOLDING });
  }
  for (const { from, to, flows } of edges) graph.setEdge(from, to, { weight: flows });
  layout(graph);
  return graph;
}

function nodeSvg({ column, label, flows }: MapNode, { x, y, width, height }: Placed): string {
  const left = (x - width / 2).toFixed(1);
  const top = (y - height / 2).toFixed(1);
  return [
    `<g class="node ${column}"><title>${forHtml(label)}: ${count(flows)}</title>`,
    `<rect x="${left}" y="${top}" width="${width.toFixed(1)}" height="${String(height)}" rx="${column === 'place' ? '4' : '12'}"/>`,
    `<text x="${x.toFixed(1)}" y="${(y - 3).toFixed(1)}">${forHtml(shorten(label))}</text>`,
    `<text class="count" x="${x.toFixed(1)}" y="${(y + 12).toFixed(1)}">${count(flows)}</text></g>`,
  ].join('');
}

function curve(points: readonly Point[]): string {
  const [first, ...rest] = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  const middle = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    const [x = 0, y = 0] = point.split(' ').map(Number);
    const [toX = 0, toY = 0] = next.split(' ').map(Number);
    const isLast = index === rest.length - 2;
    return isLast ? `Q${point} ${next}` : `Q${point} ${((x + toX) / 2).toFixed(1)} ${((y + toY) / 2).toFixed(1)}`;
  });
  return `M${first ?? ''}${middle.length > 0 ? middle.join('') : `L${rest[0] ?? ''}`}`;
}

/** Of a long name the end says more. */
function shorten(label: string): string {
  return label.length > MAX_CHARACTERS ? `…${label.slice(1 - MAX_CHARACTERS)}` : label;
}

function count(flows: number): string {
  return `${String(flows)} flow${flows === 1 ? '' : 's'}`;
}
