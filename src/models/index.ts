import { browser } from './dom/browser.js';
import { web } from './dom/web.js';
import { array } from './ecmascript/array.js';
import { binary } from './ecmascript/binary.js';
import { collections } from './ecmascript/collections.js';
import { intl } from './ecmascript/intl.js';
import { iterators } from './ecmascript/iterators.js';
import { objects } from './ecmascript/objects.js';
import { primitives } from './ecmascript/primitives.js';
import { promises } from './ecmascript/promises.js';
import { regexp } from './ecmascript/regexp.js';
import { scheduling } from './ecmascript/scheduling.js';
import { string } from './ecmascript/string.js';
import { temporal } from './ecmascript/temporal.js';
import { canonicalKeys, instanceMemberOf } from './keys.js';
import { drizzle } from './libraries/drizzle.js';
import { lodash } from './libraries/lodash.js';
import { phone } from './libraries/phone.js';
import { react } from './libraries/react.js';
import { rxjs } from './libraries/rxjs.js';
import { queues } from './libraries/queues.js';
import { servers } from './libraries/servers.js';
import { tanstackQuery } from './libraries/tanstack-query.js';
import { trpc } from './libraries/trpc.js';
import { valibot } from './libraries/valibot.js';
import { zod } from './libraries/zod.js';
import { buffer } from './node/buffer.js';
import { crypto } from './node/crypto.js';
import { nodeModules } from './node/modules.js';
import { packageEmitters } from './listeners.js';
import type { Model } from './row.js';
import { mergeTables } from './table.js';

export type { Model, ModelComponent, ModelPath, ModelRow, ModelTable, ParsedModelPath } from './row.js';
export { CLEARED } from './cleared.js';
export { canonicalKeys } from './keys.js';
export { parseModelPath } from './path.js';

/** The tables of the language itself: the differential and completeness tests hold these against the running Node. */
export const ECMASCRIPT_TABLES = [
  array,
  binary,
  collections,
  intl,
  iterators,
  objects,
  primitives,
  promises,
  regexp,
  scheduling,
  string,
  temporal,
] as const;

/** Tables of what the running Node has beside the language; tested like the language's own. */
export const PLATFORM_TABLES = [web, buffer, crypto, nodeModules] as const;

/** Every model we have, by key; `docs/models.md` says how keys are written. A model without rows moves nothing. */
export const MODELS: ReadonlyMap<string, Model> = mergeTables([
  ...ECMASCRIPT_TABLES,
  ...PLATFORM_TABLES,
  browser,
  packageEmitters,
  drizzle,
  lodash,
  phone,
  react,
  queues,
  rxjs,
  servers,
  tanstackQuery,
  trpc,
  valibot,
  zod,
]);

function keysByMember(keysOfModels: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const key of keysOfModels) {
    const member = instanceMemberOf(key);
    if (member === undefined) continue;
    const keys = found.get(member);
    if (keys === undefined) found.set(member, [key]);
    else keys.push(key);
  }
  return found;
}

const KEYS_BY_MEMBER = keysByMember(MODELS.keys());
const LANGUAGE_KEYS_BY_MEMBER = keysByMember(mergeTables(ECMASCRIPT_TABLES).keys());

/**
 * The model of a library call, or nothing when we have none: then the rule for unknown functions holds.
 *
 * @param key - the call's key; names that share another's models (`ReadonlyArray#map`, `Uint8Array.from`, `crypto::createHash`,
 * `MathConstructor` and the like) are resolved
 */
export function modelOf(key: string): Model | undefined {
  const found = modelKeyOf(key);
  return found === undefined ? undefined : MODELS.get(found);
}

/** The key under which the model of a library call is kept. */
export function modelKeyOf(key: string): string | undefined {
  return [key, ...canonicalKeys(key)].find((candidate) => MODELS.has(candidate));
}

/**
 * The keys of the language's own instance members of a name, for receivers whose type is unknown: an object of which nothing
 * is known may well be an array or a promise, and rarely a list of headers.
 */
export function languageModelsNamed(memberName: string): readonly string[] {
  return LANGUAGE_KEYS_BY_MEMBER.get(memberName) ?? [];
}

/** The keys of all instance members of a name. */
export function modelsNamed(memberName: string): readonly string[] {
  return KEYS_BY_MEMBER.get(memberName) ?? [];
}

/** The names of the instance members whose models say that something comes out of the receiver. */
export function memberNamesWithRows(): ReadonlySet<string> {
  return NAMES_WITH_ROWS;
}

const NAMES_WITH_ROWS: ReadonlySet<string> = new Set(
  [...KEYS_BY_MEMBER].flatMap(([name, keys]) =>
    keys.some((key) =>
      MODELS.get(key)?.rows.some((row) => row.from.startsWith('receiver') && row.to.startsWith('result')),
    )
      ? [name]
      : [],
  ),
);

/** The names of the calls that iterate over an argument: `from`, `Set`, `all`. */
export function iteratingCalls(): ReadonlySet<string> {
  return ITERATING_CALLS;
}

const ITERATING_CALLS: ReadonlySet<string> = new Set(
  [...MODELS]
    .filter(([, model]) => model.rows.some((row) => /^argument\[[^\]]*\]\.(?:element|pair|each)/u.test(row.from)))
    .map(([key]) => key.replace(/^.*[#.:\s]/u, '')),
);

/** The names of the calls that take a member whose name an argument gives: `map(accounts, 'phone')`. */
export function namedMemberCalls(): ReadonlySet<string> {
  return NAMED_MEMBER_CALLS;
}

const NAMED_MEMBER_CALLS: ReadonlySet<string> = new Set(
  [...MODELS]
    .filter(([, model]) => model.rows.some((row) => /^argument.*\.at\[/u.test(row.from)))
    .map(([key]) => key.replace(/^.*[#.:\s]/u, '')),
);

const WHOLE = /^argument\[[^\]]*\]\.(?:deep|any|each|at\[|except\[)/u;

/** The names of the language's own calls that look at an argument as a whole object: `stringify`, `entries`, `structuredClone`. */
export function wholeObjectCalls(): readonly string[] {
  return WHOLE_OBJECT_CALLS;
}

const WHOLE_OBJECT_CALLS = [
  ...new Set(
    [...MODELS]
      .filter(([key, model]) => !/[#]|::/u.test(key) && model.rows.some((row) => WHOLE.test(row.from)))
      .map(([key]) => key.replace(/^.*[#.:\s]/u, '')),
  ),
];
