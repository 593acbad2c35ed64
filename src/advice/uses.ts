/**
 * Declarations without a label whose data reaches code that serves security, and those whose data reaches advertising as well.
 *
 * The engine follows labels, so labels are assumed: what may lead to a security consumer (found backward, roughly) is labelled for the
 * sake of argument, with a purpose that must reach neither security nor what the policy forbids, and followed forward, exactly: first
 * from where it was found, to see that it gets there; then, where there is a sink at all, from everywhere. A program that has no
 * security consumer pays for a look at its texts.
 */
import ts from 'typescript';
import { followReads, linkProgram, sourceOf } from '../analyze.js';
import { relativeTo } from '../annotations/context.js';
import { annotate } from '../annotations/index.js';
import { LabelStore } from '../annotations/labels.js';
import { declarationKey, nameOf } from '../annotations/nodes.js';
import type { AssumedLabel } from '../annotations/types.js';
import { explain, type Violation } from '../explain/index.js';
import type { ProgramNode } from '../ir/program.js';
import { declarationsOf } from '../link/hierarchy.js';
import type { LinkedProgram } from '../link/program.js';
import { findReads, memberSymbol, type LabelledRead } from '../link/seeds.js';
import { nodeAt } from '../link/syntax.js';
import type { Purpose } from '../purposes.js';
import { isCollected, isConsumer, mentionsConsumer, startsOf, UNDECLARED, withConsumers } from './consumers.js';
import type { Ground } from './ground.js';
import { holdsData, holdsScalars, isLabelled, isOwnMember } from './members.js';
import { originsOf } from './slice.js';

/** Where data gets to. */
export interface UseEnd {
  /** The sink, as messages name it. */
  readonly name: string;
  readonly purposes: readonly Purpose[];
  /** Where the data enters it. */
  readonly file: string;
  readonly line: number;
}

/** A declaration without a label, by the start of its name, and the first ends of its data. */
export interface Use {
  readonly declaration: ts.Declaration;
  readonly security: UseEnd;
  readonly forbidden: UseEnd | undefined;
}

/** Every declaration of the program's own without a label whose data reaches a security consumer, in the order of files and places. */
export function findUses(ground: Ground): readonly Use[] {
  if (!mentionsConsumer(ground)) return [];
  const settings = withConsumers(ground.settings);
  const own = { ...ground, settings };
  const linked = linkProgram(own, annotate(own));
  const used = securityUses(ground, linked, candidatesOf(ground, linked, startsOf(linked)));
  return ground.annotations.anySink && used.length > 0 ? withForbidden(own, used) : used;
}

/** More declarations than this are not followed, the nearest to consumers first. */
const MAX_CANDIDATES = 64;
/** More facts than this are not collected: advice is to cost less than the analysis. */
const MAX_FACTS = 50_000;
const MAX_FACTS_NEAR = 10_000;

/** A declaration, and the nodes that give its data to what may lead to a consumer. */
interface Candidate {
  readonly declaration: ts.Declaration;
  readonly nodes: ProgramNode[];
}

/** The declarations, of the program's own and without labels, that what reaches the starts may have been read from. */
function candidatesOf(ground: Ground, linked: LinkedProgram, starts: readonly ProgramNode[]): Candidate[] {
  const { reads, parameters } = originsOf(linked, starts);
  const found = new Map<string, Candidate>();
  const add = (declaration: ts.Declaration, node: ProgramNode): void => {
    const key = declarationKey(declaration);
    const known = found.get(key);
    if (known) known.nodes.push(node);
    if (known || found.size >= MAX_CANDIDATES || !holdsData(linked.checker, declaration)) return;
    if (holdsScalars(linked.checker, declaration) && !isLabelled(ground, declaration))
      found.set(key, { declaration, nodes: [node] });
  };
  for (const node of reads) {
    const file = linked.fileOfNode(node);
    const name = nodeAt(file.source, file.index.readPos.get(node - file.nodeBase) ?? -1);
    const symbol = name && memberSymbol(name, linked.checker);
    for (const declaration of declarationsOf(symbol, linked.checker)) {
      if (linked.isAnalysed(declaration.getSourceFile()) && isOwnMember(declaration)) add(declaration, node);
    }
  }
  for (const node of parameters) {
    const { file, pos } = linked.rangeOf(node);
    const source = linked.fileOfNode(node).source;
    const at = source.fileName === file ? nodeAt(source, pos) : undefined;
    const parameter = at && ts.findAncestor(at, ts.isParameter);
    if (parameter && ts.isIdentifier(parameter.name)) add(parameter, node);
  }
  return [...found.values()].sort((a, b) => byPlace(a.declaration, b.declaration));
}

function byPlace(a: ts.Declaration, b: ts.Declaration): number {
  const [first, second] = [a.getSourceFile().fileName, b.getSourceFile().fileName];
  return first === second ? a.pos - b.pos : first < second ? -1 : 1;
}

/** The candidates whose data does get to a consumer: followed from where it was found to be read, and from nowhere else. */
function securityUses(ground: Ground, linked: LinkedProgram, candidates: readonly Candidate[]): Use[] {
  const labels = new LabelStore((file) => relativeTo(ground.rootDir, file));
  const reads = candidates.flatMap(({ declaration, nodes }): LabelledRead[] => {
    const label = labels.create(declaration, [UNDECLARED], 'assumed');
    return nodes.map((node) => ({ node, path: [], label, carrier: false }));
  });
  const ends = endsOf(follow(linked, reads, MAX_FACTS_NEAR).filter(({ sink }) => isConsumer(sink)));
  return candidates.flatMap(({ declaration }) => {
    const security = ends.get(placeKey(declaration));
    return security ? [{ declaration, security, forbidden: undefined }] : [];
  });
}

/** What else becomes of their data, wherever it is read. */
function withForbidden(own: Ground, used: readonly Use[]): Use[] {
  const assumed = used.map(({ declaration }): AssumedLabel => ({ declaration, purposes: [UNDECLARED] }));
  const linked = linkProgram(own, annotate({ ...own, assumed }));
  const reads = findReads(linked).filter(({ label }) => label.origin === 'assumed');
  const ends = endsOf(follow(linked, reads, MAX_FACTS).filter(({ sink }) => !isConsumer(sink)));
  return used.map((use) => ({ ...use, forbidden: ends.get(placeKey(use.declaration)) }));
}

function follow(linked: LinkedProgram, reads: readonly LabelledRead[], maxFacts: number): Violation[] {
  const { labels, solution } = followReads(linked, reads, maxFacts);
  const arrivals = solution.arrivals.filter((arrival) => !isConsumer(arrival.sink) || isCollected(linked, arrival));
  return explain(linked, arrivals, labels.map(sourceOf));
}

/** The first end of each source's data, by its place. */
function endsOf(violations: readonly Violation[]): ReadonlyMap<string, UseEnd> {
  const ends = new Map<string, UseEnd>();
  for (const { sink, file, steps, sources } of violations) {
    const end = { name: sink.name, purposes: sink.purposes, file, line: steps.at(-1)?.line ?? 1 };
    for (const source of sources) {
      const key = `${source.file}#${String(source.pos)}`;
      if (!ends.has(key)) ends.set(key, end);
    }
  }
  return ends;
}

function placeKey(declaration: ts.Declaration): string {
  const file = declaration.getSourceFile();
  return `${file.fileName}#${String((nameOf(declaration) ?? declaration).getStart(file))}`;
}
