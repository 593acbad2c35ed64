import type { Model, ModelTable } from './row.js';

/** Several tables as one map from key to model; a key that two tables hold is a mistake in the tables and throws. */
export function mergeTables(tables: readonly ModelTable[]): ReadonlyMap<string, Model> {
  const models = new Map<string, Model>();
  for (const table of tables) {
    for (const [key, rows] of Object.entries(table)) {
      if (models.has(key)) throw new Error(`two model tables hold ${key}`);
      models.set(key, { rows });
    }
  }
  return models;
}
