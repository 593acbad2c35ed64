// What stands beside the wrapped value, and the value's other members, stay clean.

// @filename: node_modules/outcome/index.d.ts
export interface Done<A> { readonly tag: 'done'; readonly value: A; readonly at: number }
export interface Failed<E> { readonly tag: 'failed'; readonly error: E }
export type Outcome<E, A> = Failed<E> | Done<A>;
export declare function done<A>(value: A): Outcome<string, A>;

// @filename: main.ts
import { done } from 'outcome';
interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
/** @sink advertising */
declare function send(value: unknown): void;

export function run(account: Account): void {
  const lead = done({ contact: account.phone, name: account.name });
  if (lead.tag === 'failed') {
    send(lead.error);
    return;
  }
  send(lead.value.name);
  send(lead.at);
  send(lead.tag);
}
