// A labelled column may have any text for a name; names in statements are found all the same.

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
  const rows = await db.query('SELECT id FROM account WHERE recovery_email$ = ANY(?)', list);
  //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security.recovery -> advertising: AccountRow.recovery_email$
  for (const row of rows) add(row.id);
}

export function old(row: AccountRow): void {
  add(row['recovery phone (old)']);
  //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: AccountRow.recovery phone (old)
}
