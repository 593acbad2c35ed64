import * as v from 'valibot';
import { compareText, digestOf, type Identity } from './identity.js';
import type { Finding, Report } from './model.js';

/** Flows that were known when the baseline was written: those of one source, sink and entry symbol in one entry. */
const Entry = v.strictObject({
  sources: v.array(v.strictObject({ file: v.string(), name: v.string() })),
  sink: v.string(),
  file: v.string(),
  symbol: v.string(),
  /** How many flows share all of these. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Why it is there; kept as long as the entry is. */
  reason: v.optional(v.string()),
});
const File = v.strictObject({ version: v.literal(1), flows: v.array(Entry) });

type BaselineEntry = v.InferOutput<typeof Entry>;
export type Baseline = readonly BaselineEntry[];

/** @throws Error that says what is wrong with the text */
export function parseBaseline(text: string): Baseline {
  const parsed = v.safeParse(File, JSON.parse(text));
  if (parsed.success) return parsed.output.flows;
  const [issue] = parsed.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

export function printBaseline(baseline: Baseline): string {
  const flows = [...baseline].sort((a, b) => compareText(sortKey(a), sortKey(b)));
  return `${JSON.stringify({ version: 1, flows }, null, 2)}\n`;
}

function sortKey({ file, symbol, sink, sources }: BaselineEntry): string {
  return JSON.stringify([file, symbol, sink, sources]);
}

/** The findings of a report as a baseline; reasons of entries that were there before stay. */
export function baselineOf({ findings }: Report, before: Baseline): Baseline {
  const reasons = new Map(before.map((entry) => [digestOf(entry), entry.reason]));
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const identity = identityOf(finding);
    const digest = digestOf(identity);
    const known = entries.get(digest);
    const reason = reasons.get(digest);
    if (known) known.count++;
    else entries.set(digest, { ...identity, count: 1, ...(reason === undefined ? {} : { reason }) });
  }
  return [...entries.values()];
}

function identityOf({ sources, sink, file, symbol }: Finding): Pick<BaselineEntry, keyof Identity> {
  const named = sources.map((source) => ({ file: source.file, name: source.name }));
  return { sources: named, sink: sink.name, file, symbol };
}

export interface Compared {
  /** Known flows are among the suppressed ones. */
  readonly report: Report;
  /** What is left of the baseline: flows that are gone are out of it. */
  readonly left: Baseline;
}

/**
 * Takes known flows out of the findings. First those that are as they were; then those of which only files have other names, each
 * entry for one flow.
 */
export function compareWith(report: Report, baseline: Baseline): Compared {
  const room = new Map(baseline.map((entry) => [entry, entry.count]));
  const known = new Map<Finding, BaselineEntry>();
  for (const keyOf of [digestOf, movedKey]) {
    const entries = new Map<string, BaselineEntry[]>();
    for (const entry of baseline) entries.set(keyOf(entry), [...(entries.get(keyOf(entry)) ?? []), entry]);
    for (const finding of report.findings) {
      if (known.has(finding)) continue;
      const entry = entries.get(keyOf(identityOf(finding)))?.find((each) => (room.get(each) ?? 0) > 0);
      if (!entry) continue;
      room.set(entry, (room.get(entry) ?? 0) - 1);
      known.set(finding, entry);
    }
  }
  const suppressed = [...known].map(([finding, { reason = '' }]): Finding => {
    return { ...finding, suppression: { kind: 'baseline', justification: reason } };
  });
  const left = baseline.flatMap((entry) => {
    const count = entry.count - (room.get(entry) ?? 0);
    return count === 0 ? [] : [{ ...entry, count }];
  });
  const findings = report.findings.filter((finding) => !known.has(finding));
  return { report: { ...report, findings, suppressed: [...report.suppressed, ...suppressed] }, left };
}

/** What stays of an identity when files get other names. */
function movedKey({ sources, sink, file, symbol }: Identity): string {
  const names = sources.map(({ name }) => name).sort();
  // A sink's own code is named by its file.
  const own = sink === file ? '' : lastSegment(sink);
  return JSON.stringify([names, own, symbol]);
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
