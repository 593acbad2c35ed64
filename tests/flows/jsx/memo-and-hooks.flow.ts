// `memo`, `useState` and `useMemo` pass on what they are given.

// @filename: jsx.d.ts
declare namespace JSX {
  interface Element {}
  interface ElementClass {
    render(): unknown;
  }
  interface ElementAttributesProperty {
    props: unknown;
  }
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements {
    [tag: string]: Record<string, unknown>;
  }
}

// @filename: node_modules/react/index.d.ts
export interface Element {}
export type FC<P> = (props: P) => Element | null;
export interface Context<T> {
  Provider: FC<{ value: T; children?: unknown }>;
}
export class Component<P = {}> {
  constructor(props: P);
  readonly props: Readonly<P>;
}
export declare function memo<P>(component: FC<P>): FC<P>;
export declare function createContext<T>(initial: T): Context<T>;
export declare function useContext<T>(context: Context<T>): T;
export declare function useState<S>(initial: S | (() => S)): [S, (next: S) => void];
export declare function useMemo<T>(compute: () => T, dependencies: readonly unknown[]): T;
export declare function useEffect(effect: () => void, dependencies?: readonly unknown[]): void;

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

// @filename: main.tsx
import { memo, useEffect, useMemo, useState } from 'react';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

const Line = memo(({ account }: { account: Account }) => {
  const [contact] = useState(() => account.phone);
  const [title] = useState(account.name);
  const link = useMemo(() => `tel:${contact}`, [contact]);
  useEffect(() => {
    addToAudience(title);
    addToAudience(link);
    //            ^^^^ security -> advertising: Account.phone
  }, [link, title]);
  return <a href={link}>{title}</a>;
});

export const Page = ({ account }: { account: Account }) => <Line account={account} />;
