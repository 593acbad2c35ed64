// Each operator keeps apart what it was given: another member stays clean to the end of the pipe.

// @filename: node_modules/maybe/index.d.ts
export interface Some<A> { readonly kind: 'some'; readonly value: A }
export interface None { readonly kind: 'none' }
export type Maybe<A> = Some<A> | None;
export declare function some<A>(value: A): Maybe<A>;
export declare const map: <A, B>(change: (value: A) => B) => (of: Maybe<A>) => Maybe<B>;
export declare const match: <A, B>(none: () => B, some: (value: A) => B) => (of: Maybe<A>) => B;
export declare function pipe<A, B, C, D>(a: A, ab: (a: A) => B, bc: (b: B) => C, cd: (c: C) => D): D;

// @filename: main.ts
import { map, match, pipe, some } from 'maybe';
interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  name: string;
}
/** @sink advertising */
declare function send(value: unknown): void;

export function run(account: Account): void {
  const greeting = pipe(
    some({ contact: account.recoveryEmail, name: account.name }),
    map(({ contact, name }) => ({ reachable: contact !== '', name })),
    map(({ reachable, name }) => (reachable ? name : '')),
    match(
      () => '',
      (name) => `Dear ${name}`,
    ),
  );
  send(greeting);
}
