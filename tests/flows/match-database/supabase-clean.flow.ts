// Presence, other columns, and what is written.

// @filename: node_modules/@supabase/supabase-js/index.d.ts
export declare class PostgrestFilterBuilder<Row, Result> implements PromiseLike<{ data: Result | null; count: number }> {
  eq(column: string, value: unknown): this;
  in(column: string, values: readonly unknown[]): this;
  not(column: string, operator: string, value: unknown): this;
  match(query: Record<string, unknown>): this;
  then<A, B>(done: (answer: { data: Result | null; count: number }) => A, failed?: (reason: unknown) => B): PromiseLike<A | B>;
}
export declare class PostgrestQueryBuilder<Row> {
  select(columns: string): PostgrestFilterBuilder<Row, Row[]>;
  update(values: Partial<Row>): PostgrestFilterBuilder<Row, null>;
}
export declare class SupabaseClient<D extends { public: { Tables: Record<string, { Row: unknown }> } }> {
  from<T extends keyof D['public']['Tables'] & string>(table: T): PostgrestQueryBuilder<D['public']['Tables'][T]['Row']>;
}

// @filename: database.ts
export interface Database {
  public: {
    Tables: {
      users: { Row: { id: string; email: string; /** @purpose security */ two_factor_phone: string | null } };
    };
  };
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import type { SupabaseClient } from '@supabase/supabase-js';
import { upload } from './ads.ts';
import type { Database } from './database.ts';

export async function run(client: SupabaseClient<Database>, list: string[]): Promise<void> {
  const { data } = await client.from('users').select('id').in('email', list);
  upload(data);
  const answer = await client.from('users').select('id').not('two_factor_phone', 'is', null);
  upload(answer.count);
  const changed = await client.from('users').update({ two_factor_phone: null }).eq('id', '1');
  upload(changed.count);
}
