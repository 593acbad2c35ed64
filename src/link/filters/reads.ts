import type { Label } from '../../annotations/types.js';
import type { NamedData } from '../../ir/program.js';
import type { LabelledRead } from '../seeds.js';
import type { FilterHost } from './host.js';
import type { ConditionUse } from './uses.js';

/** What a query gives was found by the data: its result, and the builder that goes on to be asked for it. */
export function readsOf(
  host: FilterHost,
  use: Pick<ConditionUse, 'call' | 'through'>,
  labels: readonly Label[],
  named: NamedData,
): LabelledRead[] {
  const at = labels.length > 0 ? host.siteOf(use.through ?? use.call) : undefined;
  if (!at) return [];
  const { result, receiverPost } = at.site;
  const nodes =
    receiverPost !== undefined && host.isChained(use.through ?? use.call) ? [result, receiverPost] : [result];
  return labels.flatMap((label) =>
    nodes.map((node) => ({
      node: at.file.nodeBase + node,
      path: [],
      label,
      carrier: false,
      matched: true as const,
      named,
    })),
  );
}
