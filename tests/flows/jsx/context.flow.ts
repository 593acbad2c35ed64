// What a provider is given is what its consumers get.

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

// @filename: context.ts
import { createContext } from 'react';

export const ContactContext = createContext('');
export const TitleContext = createContext('');

// @filename: page.tsx
import type { Account } from './account.ts';
import { ContactContext, TitleContext } from './context.ts';
import { Line } from './line.tsx';

export const Page = ({ account }: { account: Account }) => (
  <ContactContext.Provider value={account.phone}>
    <TitleContext.Provider value={account.name}>
      <Line />
    </TitleContext.Provider>
  </ContactContext.Provider>
);

// @filename: line.tsx
import { useContext } from 'react';
import { addToAudience } from './audience.ts';
import { ContactContext, TitleContext } from './context.ts';

export function Line() {
  const contact = useContext(ContactContext);
  addToAudience(useContext(TitleContext));
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
  return <p>{contact}</p>;
}
