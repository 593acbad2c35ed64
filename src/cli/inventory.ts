import type ts from 'typescript';
import { symbolAt, type Flows } from '../index.js';
import type { Finding, Inventory, LabelledData, MarkedSink, Use } from '../report/model.js';
import { relativePath } from '../report/places.js';
import type { Analysed } from './collect.js';

type Linked = Flows['linked'];

interface Entry<T> {
  readonly about: T;
  readonly uses: Map<string, Use>;
}

const MAX_TEXT = 80;

/** Gathers, program by program, what is labelled and marked and where that is used, also as it may be. */
export class InventoryTaker {
  readonly #labelled = new Map<string, Entry<Omit<LabelledData, 'uses'>>>();
  readonly #sinks = new Map<string, Entry<Omit<MarkedSink, 'uses'>>>();

  readonly visit = ({ program, inspection, places }: Analysed): void => {
    const { annotations, flows } = inspection;
    if (!annotations) return;
    for (const { labels } of annotations.labels.values()) {
      for (const { id, display, purposes, origin, place } of labels) {
        const file = relativePath(places.rootDir, place.file);
        const about = { name: display, purposes, origin, file, line: place.line };
        if (!this.#labelled.has(id)) this.#labelled.set(id, { about, uses: new Map() });
      }
    }
    if (!flows) return;
    const { linked } = flows;
    const use = usesIn(program, places.rootDir);
    for (const { node, source, carrier } of flows.seeds) {
      const label = flows.labels[source];
      const { file, pos, end } = linked.rangeOf(node);
      const isDeclaration = label?.place.file === file && label.place.pos === pos;
      if (!label || carrier || pos < 0 || isDeclaration) continue;
      add(this.#labelled.get(label.id), use(file, pos, end));
    }
    for (const { file, pos, end, sink } of sinkUses(linked)) {
      const key = JSON.stringify([sink.name, sink.purposes]);
      let entry = this.#sinks.get(key);
      if (!entry) {
        const about = { name: sink.name, purposes: sink.purposes, external: sink.external };
        this.#sinks.set(key, (entry = { about, uses: new Map() }));
      }
      if (end > pos) add(entry, use(file, pos, end));
    }
  };

  /** What was gathered; uses on lines of flows are marked. */
  taken(findings: readonly Finding[]): Inventory {
    const reported = new Set(
      findings.flatMap((finding) => [finding, ...finding.steps].map(({ file, line }) => `${file}:${String(line)}`)),
    );
    const usesOf = ({ uses }: Entry<unknown>): Use[] =>
      [...uses.values()]
        .map((use) => ({ ...use, reported: reported.has(`${use.file}:${String(use.line)}`) }))
        .sort((a, b) => compare(a.file, b.file) || a.line - b.line);
    return {
      labelled: [...this.#labelled.values()]
        .map((entry) => ({ ...entry.about, uses: usesOf(entry) }))
        .sort((a, b) => compare(a.file, b.file) || a.line - b.line),
      sinks: [...this.#sinks.values()]
        .map((entry) => ({ ...entry.about, uses: usesOf(entry) }))
        .sort((a, b) => compare(a.name, b.name)),
    };
  }
}

function add(entry: Entry<unknown> | undefined, use: Use): void {
  entry?.uses.set(`${use.file}:${String(use.line)} ${use.text}`, use);
}

function usesIn(program: ts.Program, rootDir: string): (file: string, pos: number, end: number) => Use {
  return (file, pos, end) => {
    const source = program.getSourceFile(file);
    const text = (source?.text.slice(pos, end) ?? '').replace(/\s+/g, ' ');
    return {
      file: relativePath(rootDir, file),
      line: (source?.getLineAndCharacterOfPosition(pos).line ?? 0) + 1,
      symbol: source ? symbolAt(source, pos) : '',
      text: text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text,
      reported: false,
    };
  };
}

interface SinkPlace {
  readonly sink: MarkedSinkUse;
  readonly file: string;
  readonly pos: number;
  readonly end: number;
}

type MarkedSinkUse = NonNullable<ReturnType<Linked['region']>>;

/** The sinks, and the calls that enter them from outside: only files that may call one are looked at. */
function* sinkUses(linked: Linked): Iterable<SinkPlace> {
  const { annotations } = linked;
  for (const file of linked.sinkFiles()) {
    linked.loadImporters(file);
    for (const index of file.graph.functions.keys()) {
      const sink = linked.region(file.fnBase + index);
      if (sink) yield { sink, file: file.source.fileName, pos: 0, end: 0 };
    }
  }
  for (const source of linked.files) {
    if (annotations.importsSink(source) || annotations.mentionsGlobal(source)) linked.load(source);
  }
  for (const { source, graph, callBase, nodeBase } of [...linked.loaded]) {
    for (const [index, { result, pos, end }] of graph.calls.entries()) {
      const around = linked.region(linked.functionAt(nodeBase + result));
      const sink = sinkOfCall(linked, callBase + index);
      if (sink && sink.name !== around?.name && pos >= 0) yield { sink, file: source.fileName, pos, end };
    }
  }
}

function sinkOfCall(linked: Linked, call: number): MarkedSinkUse | undefined {
  const { sink, outside } = linked.targets(call);
  return sink ?? (outside ? linked.sinksOutside(call, [], true).sinks[0]?.sink : undefined);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
