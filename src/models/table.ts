import type { Model, ModelRow, ModelTable } from './row.js';

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

/** One key per name, all with the same rows. */
export function each(prefix: string, names: readonly string[], rows: readonly ModelRow[]): ModelTable {
  return Object.fromEntries(names.map((name) => [`${prefix}${name}`, rows]));
}

/**
 * The rows of some members of one type, under another type's name.
 *
 * @param table - the table that holds them
 * @param from - key prefix to read, such as `Array#`
 * @param to - key prefix to write, such as `TypedArray#`
 * @param names - member names
 * @throws Error when the table has no such key
 */
export function shared(table: ModelTable, from: string, to: string, names: readonly string[]): ModelTable {
  return Object.fromEntries(
    names.map((name) => {
      const rows = table[`${from}${name}`];
      if (rows === undefined) throw new Error(`no model of ${from}${name}`);
      return [`${to}${name}`, rows];
    }),
  );
}
