// Operators that a library makes of callbacks pass on what the type parameters say.

// @filename: node_modules/maybe/index.d.ts
export interface Some<A> { readonly kind: 'some'; readonly value: A }
export interface None { readonly kind: 'none' }
export type Maybe<A> = Some<A> | None;
export declare function some<A>(value: A): Maybe<A>;
export declare const map: <A, B>(change: (value: A) => B) => (of: Maybe<A>) => Maybe<B>;
export declare const match: <A, B>(none: () => B, some: (value: A) => B) => (of: Maybe<A>) => B;
export declare function pipe<A, B>(a: A, ab: (a: A) => B): B;
export declare function pipe<A, B, C>(a: A, ab: (a: A) => B, bc: (b: B) => C): C;
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
  pipe(
    some(account),
    map((found) => ({ contact: found.recoveryEmail.toLowerCase(), name: found.name })),
    map(({ contact, name }) => ({ key: contact.trim(), name })),
    match(
      () => undefined,
      ({ key }) => {
        send(key);
        //   ^^^ security.recovery -> advertising: Account.recoveryEmail
      },
    ),
  );
}
