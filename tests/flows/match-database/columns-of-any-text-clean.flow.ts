// A statement that names a column whose name only begins like a labelled one is about another column.

// @filename: rows.ts
export interface AccountRow {
  id: string;
  /** @purpose security.recovery */
  'recovery phone (old)': string;
  /** @purpose security.recovery */
  recovery_email$: string;
}

// @filename: audience.ts
/** @sink advertising */
import type { AccountRow } from './rows.ts';

declare const db: { query(statement: string, values: readonly string[]): Promise<AccountRow[]> };
declare function add(id: string): void;

export async function match(list: readonly string[]): Promise<void> {
  const rows = await db.query('SELECT id FROM account WHERE recovery_email = ANY(?)', list);
  for (const row of rows) add(row.id);
}

export function old(row: AccountRow): void {
  add(row.id);
}
