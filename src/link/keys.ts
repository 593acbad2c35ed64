import ts from 'typescript';
import { ANY, field, keyRange, symbolKey, type Component } from '../ir/components.js';
import type { FlowEdge } from '../ir/graph.js';
import type { ProgramNode } from '../ir/program.js';
import type { LoadedFile } from './loaded.js';
import { nodeSpanning } from './syntax.js';

const NO_EDGES: readonly FlowEdge[] = [];
/** A key of more names than these is as good as unknown. */
const MAX_NAMES = 16;

/** Finds the members that stores and loads under a key mean, where the key's type names them. */
export class KeyedEdges {
  private readonly known = new Map<readonly FlowEdge[], readonly FlowEdge[]>();

  constructor(private readonly host: { readonly checker: ts.TypeChecker }) {}

  /** The edges that leave a node or end at it. */
  of(file: LoadedFile, node: ProgramNode, way: 'out' | 'into'): readonly FlowEdge[] {
    const local = node - file.nodeBase;
    const edges = file.index[way][local];
    if (!edges) return NO_EDGES;
    return file.index.keyed.has(local) ? this.named(file, edges) : edges;
  }

  private named(file: LoadedFile, edges: readonly FlowEdge[]): readonly FlowEdge[] {
    let resolved = this.known.get(edges);
    if (!resolved) {
      resolved = edges.flatMap((edge) => this.resolve(file, edge));
      this.known.set(edges, resolved);
    }
    return resolved;
  }

  private resolve(file: LoadedFile, edge: FlowEdge): FlowEdge | FlowEdge[] {
    if (edge.kind !== 'store' && edge.kind !== 'load') return edge;
    const range = keyRange(edge.component);
    if (!range) return edge;
    return this.components(file, range).map((component) => ({ ...edge, component }));
  }

  private components(file: LoadedFile, [pos, end]: readonly [number, number]): readonly Component[] {
    const key = nodeSpanning(file.source, pos, end);
    if (!key) return [ANY];
    const type = this.host.checker.getTypeAtLocation(key);
    const parts = type.isUnion() ? type.types : [type];
    const names = parts.length > MAX_NAMES ? [] : parts.map(nameOf);
    return names.length > 0 && names.every((name) => name !== undefined) ? names.map(field) : [ANY];
  }
}

/** The name that a value of the type is as a key. */
function nameOf(type: ts.Type): string | undefined {
  if (type.isStringLiteral() || type.isNumberLiteral()) return String(type.value);
  if ((type.flags & ts.TypeFlags.UniqueESSymbol) === 0) return undefined;
  const declaration = type.symbol.valueDeclaration;
  return declaration && symbolKey(type.symbol.name, declaration.getStart());
}
