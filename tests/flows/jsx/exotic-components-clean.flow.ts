// They use what else they are given.

// @filename: jsx.d.ts
declare namespace JSX {
  interface Element {}
  interface IntrinsicElements {
    [tag: string]: Record<string, unknown>;
  }
}

// @filename: node_modules/react/index.d.ts
export interface Element {}
export type ReactNode = Element | null;
export interface ExoticComponent<P = {}> {
  (props: P): ReactNode;
  readonly $$typeof: symbol;
}
export interface NamedExoticComponent<P = {}> extends ExoticComponent<P> {
  displayName?: string;
}
export interface ProviderProps<T> {
  value: T;
  children?: ReactNode;
}
export interface Context<T> {
  Provider: ExoticComponent<ProviderProps<T>>;
}
export declare function memo<P extends object>(component: (props: P) => ReactNode): NamedExoticComponent<P>;
export declare function createContext<T>(initial: T): Context<T>;
export declare function useContext<T>(context: Context<T>): T;

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.tsx
/** @sink advertising */

export const OptIn = ({ contact }: { contact: string }) => <a href={`/opt-in?c=${contact}`} />;

// @filename: page.tsx
import { createContext, memo, useContext } from 'react';
import type { Account } from './account.ts';
import { OptIn } from './audience.tsx';

const Panel = memo(({ title }: { contact: string; title: string }) => <OptIn contact={title} />);

export const Settings = ({ account }: { account: Account }) => {
  const props = { contact: account.phone, title: account.name };
  return <Panel {...props} />;
};

const Contact = createContext<{ phone: string; name: string } | null>(null);

const Link = () => {
  const value = useContext(Contact);
  return value ? <OptIn contact={value.name} /> : null;
};

export const Page = ({ account }: { account: Account }) => (
  <Contact.Provider value={{ phone: account.phone, name: account.name }}>
    <Link />
  </Contact.Provider>
);
