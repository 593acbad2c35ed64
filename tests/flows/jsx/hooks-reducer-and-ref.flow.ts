// A reducer's state and a ref hold what is put into them.

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
export type ReactNode = unknown;
export type FC<P> = (props: P) => Element | null;
export interface Context<T> {
  Provider: FC<{ value: T; children?: unknown }>;
}
export interface Ref<T> {
  current: T | null;
}
export class Component<P = {}, S = {}> {
  constructor(props: P);
  readonly props: Readonly<P>;
  state: Readonly<S>;
  setState(state: Partial<S>): void;
}
export declare function memo<P>(component: FC<P>): FC<P>;
export declare function forwardRef<T, P>(render: (props: P, ref: Ref<T>) => Element | null): FC<P & { ref?: Ref<T> }>;
export declare function createContext<T>(initial: T): Context<T>;
export declare function useContext<T>(context: Context<T>): T;
export declare function useState<S>(initial: S | (() => S)): [S, (next: S) => void];
export declare function useReducer<S, A>(reducer: (state: S, action: A) => S, initial: S): [S, (action: A) => void];
export declare function useRef<T>(initial: T): { current: T };
export declare function useMemo<T>(compute: () => T, dependencies: readonly unknown[]): T;
export declare function useCallback<T>(callback: T, dependencies: readonly unknown[]): T;
export declare function useEffect(effect: () => void, dependencies?: readonly unknown[]): void;
export declare function createElement<P>(component: FC<P>, props: P, ...children: unknown[]): Element;
export declare function cloneElement<P>(element: Element, props: P): Element;

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.tsx
import { useReducer, useRef } from 'react';
import { addToAudience } from './audience.ts';
import type { User } from './user.ts';

interface State {
  address: string;
  title: string;
}

const reduce = (state: State, action: Partial<State>): State => ({ ...state, ...action });

export function Page({ user }: { user: User }) {
  const [state, dispatch] = useReducer(reduce, { address: '', title: '' });
  const latest = useRef('');
  const heading = useRef('');
  dispatch({ address: user.recoveryEmail });
  dispatch({ title: user.displayName });
  latest.current = user.recoveryEmail;
  heading.current = user.displayName;
  addToAudience(state.title);
  addToAudience(heading.current);
  addToAudience(state.address);
  //            ^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(latest.current);
  //            ^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  return <p>{state.address}</p>;
}
