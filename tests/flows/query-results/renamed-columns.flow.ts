// A query gives columns other names in its rows: by the keys of an object of columns, or by a text with `as`.

// @filename: node_modules/rows/index.d.ts
export interface Column<T> {
  readonly table: string;
  readonly data: T;
}
export declare function table<C extends Record<string, Column<unknown>>>(name: string, columns: C): C;
export declare function text(name: string): Column<string>;
export declare function lower<T>(column: Column<T>): Column<T>;
type Row<S> = { [K in keyof S]: S[K] extends Column<infer T> ? T : never };
export declare function select<S extends Record<string, Column<unknown>>>(columns: S): Promise<Row<S>[]>;

type Alias<S> = S extends `${string} as ${infer A}` ? A : S;
type Origin<S> = S extends `${infer N} as ${string}` ? N : S;
type Selected<T, S extends string> = { [K in S as Alias<K>]: Origin<K> extends keyof T ? T[Origin<K>] : never };
export interface From<T> {
  select<S extends string>(columns: S[]): Promise<Selected<T, S>[]>;
}

// @filename: schema.ts
import { table, text, type From } from 'rows';

export const users = table('users', {
  name: text('name'),
  /** @purpose security */
  recoveryEmail: text('recovery_email'),
});

export interface Session {
  id: string;
  /** @purpose security */
  ipAddress: string;
}
export declare const sessions: From<Session>;

// @filename: audience.ts
/** @sink advertising */

export function addToAudience(row: unknown): void {
  console.log(row);
}

// @filename: main.ts
import { lower, select } from 'rows';
import { addToAudience } from './audience.ts';
import { sessions, users } from './schema.ts';

export async function upload(): Promise<void> {
  const [row] = await select({ contact: users.recoveryEmail, title: users.name });
  addToAudience(row?.contact);
  //            ^^^^^^^^^^^^ security -> advertising: users.recoveryEmail
  addToAudience(row?.title);
  const [digest] = await select({ match: lower(users.recoveryEmail), title: lower(users.name) });
  addToAudience(digest?.match);
  //            ^^^^^^^^^^^^^ security -> advertising: users.recoveryEmail
  addToAudience(digest?.title);
  const [session] = await sessions.select(['ipAddress as place', 'id as key']);
  addToAudience(session?.place);
  //            ^^^^^^^^^^^^^^ security -> advertising: Session.ipAddress
  addToAudience(session?.key);
}
