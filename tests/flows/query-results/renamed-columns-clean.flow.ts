// Other columns under the names that labelled ones have elsewhere; keys of objects that are no rows.

// @filename: node_modules/rows/index.d.ts
export interface Column<T> {
  readonly table: string;
  readonly data: T;
}
export declare function table<C extends Record<string, Column<unknown>>>(name: string, columns: C): C;
export declare function text(name: string): Column<string>;
type Row<S> = { [K in keyof S]: S[K] extends Column<infer T> ? T : never };
export declare function select<S extends Record<string, Column<unknown>>>(columns: S): Promise<Row<S>[]>;

// @filename: schema.ts
import { table, text } from 'rows';

export const users = table('users', {
  name: text('name'),
  newsletterEmail: text('newsletter_email'),
  /** @purpose security */
  recoveryEmail: text('recovery_email'),
});

// @filename: audience.ts
/** @sink advertising */

export function addToAudience(row: unknown): void {
  console.log(row);
}

// @filename: main.ts
import { select } from 'rows';
import { addToAudience } from './audience.ts';
import { users } from './schema.ts';

export async function secure(): Promise<number> {
  const [row] = await select({ contact: users.recoveryEmail });
  return row?.contact.length ?? 0;
}

export async function upload(shop: { contact: string }): Promise<void> {
  const [row] = await select({ contact: users.newsletterEmail, title: users.name });
  addToAudience(row?.contact);
  addToAudience(shop.contact);
}
