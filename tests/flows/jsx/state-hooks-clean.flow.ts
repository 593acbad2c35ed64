// One state is not another.

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
import { useEffect, useReducer, useRef, useState } from 'react';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function Page({ account, sendCode }: { account: Account; sendCode: (phone: string) => void }) {
  const [phone, setPhone] = useState('');
  const [title, setTitle] = useState('');
  const [count, dispatch] = useReducer((before: number, step: number) => before + step, 0);
  const shown = useRef('');
  useEffect(() => {
    setPhone(account.phone);
    setTitle(account.name);
    dispatch(1);
    shown.current = account.name;
  }, [account]);
  sendCode(phone);
  addToAudience(title);
  addToAudience(count);
  addToAudience(shown.current);
  return <p>{title}</p>;
}
