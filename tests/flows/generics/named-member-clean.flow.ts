// It is told the name of another member.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security */
  phone: string;
  country: string;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: node_modules/forms/index.d.ts
export type PathOf<Values> = keyof Values & string;
export type ValueAt<Values, Path extends PathOf<Values>> = Path extends infer P extends PathOf<Values> ? Values[P] : never;
export type Watch<Values> = {
  (): Values;
  <Path extends PathOf<Values>>(name: Path, fallback?: ValueAt<Values, Path>): ValueAt<Values, Path>;
};
export interface Form<Values> {
  watch: Watch<Values>;
}
export declare function useForm<Values>(): Form<Values>;

// @filename: store.ts
import type { Account } from './account.ts';

export abstract class Store<Row> {
  protected abstract load(ids: readonly string[]): Promise<Row[]>;

  async pluck<Key extends keyof Row>(ids: readonly string[], key: Key): Promise<Row[Key][]> {
    const rows = await this.load(ids);
    return rows.map((row) => row[key]);
  }
}

export class AccountStore extends Store<Account> {
  constructor(private readonly rows: readonly Account[]) {
    super();
  }

  protected async load(ids: readonly string[]): Promise<Account[]> {
    return this.rows.filter((row) => ids.includes(row.id));
  }
}

// @filename: job.ts
import { useForm } from 'forms';
import type { Account } from './account.ts';
import { upload } from './ads.ts';
import { AccountStore } from './store.ts';

export async function run(store: AccountStore): Promise<void> {
  upload(await store.pluck(['1'], 'country'));
}

export function watch(): void {
  const form = useForm<Account>();
  upload(form.watch('country'));
}
