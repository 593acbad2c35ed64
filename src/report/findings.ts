import type { Violation } from '../explain/index.js';
import { compareText, fingerprintsOf } from './identity.js';
import { sentenceOf } from './message.js';
import type { Finding, FindingSource, FindingStep } from './model.js';
import type { Places } from './places.js';

/** A violation that was found, with what only its program knows. */
export interface Found {
  readonly violation: Violation;
  /** The declaration that the entry stands in. */
  readonly symbol: string;
  readonly severity: Finding['severity'];
}

/** Findings from violations of one or several programs: each flow once, in the order of files and places, with their fingerprints. */
export function findingsOf(found: readonly Found[], places: Places): Finding[] {
  const unique = new Map<string, Omit<Finding, 'fingerprint'>>();
  for (const each of found) {
    const { file, pos, end, sink } = each.violation;
    const key = `${file} ${String(pos)} ${String(end)} ${sink.name} ${sink.purposes.join()}`;
    if (!unique.has(key)) unique.set(key, findingOf(each, places));
  }
  const sorted = [...unique.values()].sort(byPlace);
  const fingerprints = fingerprintsOf(
    sorted.map(({ sources, sink, file, symbol }) => ({ sources, sink: sink.name, file, symbol })),
  );
  return sorted.map((finding, index) => ({ fingerprint: fingerprints[index] ?? '', ...finding }));
}

function findingOf({ violation, symbol, severity }: Found, places: Places): Omit<Finding, 'fingerprint'> {
  const { file, pos, end, way, matched, sink, sources, steps } = violation;
  return {
    kind: matched ? 'match' : 'flow',
    severity,
    message: sentenceOf(violation, places.rootDir),
    ...places.region(file, pos, end),
    way,
    symbol,
    sources: sources.map((source): FindingSource => ({
      name: source.display,
      purposes: source.purposes,
      ...places.region(source.file, source.pos, source.end),
    })),
    sink: { name: sink.name, purposes: sink.purposes, external: sink.external },
    steps: steps.map((step): FindingStep => ({
      text: step.text,
      ...places.region(step.file, step.pos, step.end),
      matched: step.matched === true,
      passed: step.passed,
    })),
  };
}

export function byPlace(
  a: Pick<Finding, 'file' | 'line' | 'column'>,
  b: Pick<Finding, 'file' | 'line' | 'column'>,
): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
