import type { Fact } from './contexts.js';
import { coveringOutcomes, outcomeKey } from './outcomes.js';
import type { Paths } from './paths.js';

/** More paths than facts can't be. */
const MAX_PATHS = 2 ** 26;

/** Places of the keys that tell facts apart: more combinations of purposes that were consented to than this do not occur. */
const CONSENTS = 64;
export const MAX_CONSENTS = 1024;

/** Notes a fact in its context; false if it is known there, or if all that follows from it follows from what is known. */
export function isNews(paths: Paths, fact: Fact): boolean {
  const { path, asked, context } = fact;
  const id = path.id + (asked === undefined ? 0 : (asked + 1) * MAX_PATHS);
  if (isCovered(paths, fact, id)) return false;
  const key = keyOf(fact, outcomeKey(fact.outcome));
  const seen = context.seen.get(key);
  if (seen) seen.add(id);
  else context.seen.set(key, new Set([id]));
  return true;
}

/** Is it known, or does it follow from what is known: from the object as a whole, of which it is a part? */
function isCovered(paths: Paths, fact: Fact, id: number): boolean {
  const { path, back, asked, context } = fact;
  const isPart = !back && path.depth > 0 && !path.ofFunction && asked === undefined;
  const wholes = isPart ? paths.covering(path) : [];
  return coveringOutcomes(fact.outcome).some((outcome) => {
    const seen = context.seen.get(keyOf(fact, outcome));
    return seen !== undefined && (seen.has(id) || wholes.some((whole) => seen.has(whole.id)));
  });
}

function keyOf({ node, back, carrier, consented }: Fact, outcome: number): number {
  return node * CONSENTS * MAX_CONSENTS + (back ? 1 : 0) + (carrier ? 2 : 0) + 4 * outcome + CONSENTS * consented.id;
}
