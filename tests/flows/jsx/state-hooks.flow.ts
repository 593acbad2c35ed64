// State is what its setter or reducer was given, or what an updater makes of it.

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
// @filename: page.tsx
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function Page({ account }: { account: Account }) {
  const [phone, setPhone] = useState('');
  const [title, setTitle] = useState(account.name);
  const [log, dispatch] = useReducer((lines: string[], line: string) => [...lines, line], []);
  const last = useRef('');
  const remember = useCallback(() => setPhone((before) => before || account.phone), [account]);
  useEffect(() => {
    remember();
    setTitle(account.name);
    dispatch(account.phone);
    last.current = account.phone;
  }, [account]);
  addToAudience(title);
  addToAudience(phone);
  //            ^^^^^ security -> advertising: Account.phone
  addToAudience(log);
  //            ^^^ security -> advertising: Account.phone
  addToAudience(last.current);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
  return <p>{title}</p>;
}
