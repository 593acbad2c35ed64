// A library function that takes a member by its name gives that member.

// @filename: node_modules/getters/index.d.ts
export declare function prop<T, K extends keyof T>(of: T, key: K): T[K];
export declare function only<T, K extends keyof T>(of: T, ...keys: K[]): Pick<T, K>;

// @filename: main.ts
import { prop } from 'getters';
interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
/** @sink advertising */
declare function send(value: unknown): void;

export function run(account: Account): void {
  const lead = { contact: account.phone, name: account.name };
  send(prop(lead, 'contact'));
  //   ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
