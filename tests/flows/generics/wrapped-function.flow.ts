// A library that wraps a function calls it with what the wrapper is called with, and gives back its result.

// @filename: node_modules/wrappers/index.d.ts
export declare function memoized<F extends (...given: never[]) => unknown>(compute: F): F;
export declare function retried<A, R>(task: (input: A) => Promise<R>): (input: A) => Promise<R>;
export declare function pooled<E, R>(items: Iterable<E>, work: (item: E) => Promise<R>): Promise<R[]>;

// @filename: main.ts
import { memoized, pooled, retried } from 'wrappers';
interface Account {
  /** @purpose security */
  phone: string;
}
/** @sink advertising */
declare function send(value: unknown): void;

const normalised = memoized((text: string) => text.replace(/\D/g, ''));
const upload = retried(async (contact: string) => {
  send(contact);
  //   ^^^^^^^ security -> advertising: Account.phone
});

export async function run(accounts: Account[]): Promise<void> {
  for (const account of accounts) await upload(account.phone);
  send(normalised(accounts[0]!.phone));
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const rows = await pooled(accounts, async (account) => ({ key: account.phone }));
  send(rows[0]?.key);
  //   ^^^^^^^^^^^^ security -> advertising: Account.phone
}
