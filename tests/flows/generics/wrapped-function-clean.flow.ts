// A wrapped function that is called with other data gives other data.

// @filename: node_modules/wrappers/index.d.ts
export declare function memoized<F extends (...given: never[]) => unknown>(compute: F): F;
export declare function pooled<E, R>(items: Iterable<E>, work: (item: E) => Promise<R>): Promise<R[]>;

// @filename: main.ts
import { memoized, pooled } from 'wrappers';
interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
/** @sink advertising */
declare function send(value: unknown): void;
declare function log(value: string): void;

const normalised = memoized((text: string) => text.replace(/\D/g, ''));

export async function run(accounts: Account[]): Promise<void> {
  const [first] = accounts;
  if (!first) return;
  log(normalised(first.phone));
  send(normalised(first.name));
  const rows = await pooled(accounts, async (account) => ({ key: account.phone, name: account.name }));
  send(rows.map((row) => row.name));
  send(rows.length);
}
