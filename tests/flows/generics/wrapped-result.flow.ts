// A generic function without source puts its argument where its result's type has the type parameter.

// @filename: node_modules/outcome/index.d.ts
export interface Done<A> { readonly tag: 'done'; readonly value: A }
export interface Failed<E> { readonly tag: 'failed'; readonly error: E }
export type Outcome<E, A> = Failed<E> | Done<A>;
export declare function done<A>(value: A): Outcome<never, A>;
export declare function failed<E>(error: E): Outcome<E, never>;

// @filename: leads.ts
import { done, failed, type Outcome } from 'outcome';
interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
interface Lead {
  contact: string;
  name: string;
}
export function leadOf(account: Account): Outcome<string, Lead> {
  return account.name === '' ? failed('nameless') : done({ contact: account.phone, name: account.name });
}

// @filename: main.ts
import { leadOf } from './leads.ts';
/** @sink advertising */
declare function send(value: unknown): void;

export function run(account: Parameters<typeof leadOf>[0]): void {
  const lead = leadOf(account);
  if (lead.tag === 'failed') return;
  send(lead.value.contact);
  //   ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
