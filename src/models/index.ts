import { array } from './ecmascript/array.js';
import { collections } from './ecmascript/collections.js';
import { iterators } from './ecmascript/iterators.js';
import { objects } from './ecmascript/objects.js';
import { promises } from './ecmascript/promises.js';
import { string } from './ecmascript/string.js';
import type { Model } from './row.js';
import { mergeTables } from './table.js';

export type { Model, ModelBase, ModelComponent, ModelPath, ModelRow, ModelRowKind, ParsedModelPath } from './row.js';
export { parseModelPath } from './path.js';

/** Every model we have, by key; `docs/models.md` says how keys are written. */
export const MODELS: ReadonlyMap<string, Model> = mergeTables([
  array,
  collections,
  iterators,
  objects,
  promises,
  string,
]);
