// A hook of the program's own gives what the hooks in it give.

// @filename: jsx.d.ts
declare namespace JSX {
  interface Element {}
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements {
    [tag: string]: Record<string, unknown>;
  }
}

// @filename: node_modules/@types/react/index.d.ts
export = React;
declare namespace React {
  type SetState<S> = (next: S | ((before: S) => S)) => void;
  interface Context<T> {
    Provider: (props: { value: T; children?: unknown }) => JSX.Element;
    Consumer: (props: { children: (value: T) => unknown }) => JSX.Element;
  }
  function createContext<T>(initial: T): Context<T>;
  function useContext<T>(context: Context<T>): T;
  function use<T>(usable: Context<T> | Promise<T>): T;
  function useState<S>(initial: S | (() => S)): [S, SetState<S>];
  function useReducer<S, A>(reducer: (state: S, action: A) => S, initial: S): [S, (action: A) => void];
  function useMemo<T>(compute: () => T, dependencies: readonly unknown[]): T;
  function useCallback<F extends Function>(callback: F, dependencies: readonly unknown[]): F;
  function useRef<T>(initial: T): { current: T };
  function useEffect(effect: () => void | (() => void), dependencies?: readonly unknown[]): void;
}
// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}
// @filename: use-contact.ts
import React from 'react';
import type { Account } from './account.ts';

export function useContact(load: () => Promise<Account>): { phone: string; title: string } {
  const [account, setAccount] = React.useState<Account | undefined>(undefined);
  React.useEffect(() => {
    void load().then((loaded) => setAccount(loaded));
  }, [load]);
  return React.useMemo(() => ({ phone: account?.phone ?? '', title: account?.name ?? '' }), [account]);
}

// @filename: page.tsx
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { useContact } from './use-contact.ts';

export function Page({ load }: { load: () => Promise<Account> }) {
  const { phone, title } = useContact(load);
  addToAudience(title);
  addToAudience(phone);
  //            ^^^^^ security -> advertising: Account.phone
  return <p>{title}</p>;
}
