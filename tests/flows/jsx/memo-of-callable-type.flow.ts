// What `memo` gives has a type of the library that can be called: what runs is the component that it was given.

// @filename: jsx.d.ts
declare namespace JSX {
  interface Element {}
  interface IntrinsicElements {
    [tag: string]: Record<string, unknown>;
  }
}

// @filename: node_modules/react/index.d.ts
export interface ExoticComponent<P> {
  (props: P): JSX.Element | null;
  readonly $$typeof: symbol;
}
export declare function memo<P>(component: (props: P) => JSX.Element | null): ExoticComponent<P>;

// @filename: account.ts
export interface Account {
  id: string;
  name: string;
  /** @purpose security */
  recoveryEmail: string;
}
export declare function find(id: string): Promise<Account>;

// @filename: ads.ts
/** @sink advertising */

export function addToAudience(value: unknown): void {
  console.log(value);
}

// @filename: card.tsx
import { memo } from 'react';
import type { Account } from './account.ts';
import { addToAudience } from './ads.ts';

const Line = memo(function Line({ contact, title }: { contact: string; title: string }) {
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.recoveryEmail
  addToAudience(title);
  return null;
});

export function Card({ account }: { account: Account }) {
  const props = { contact: account.recoveryEmail, title: account.name };
  return <Line {...props} />;
}
