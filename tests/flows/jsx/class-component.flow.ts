// A class component receives its attributes as `this.props`.

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

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: address-box.tsx
import { Component } from 'react';
import { Banner } from './banner.tsx';

export class AddressBox extends Component<{ address: string; title: string }> {
  render() {
    return (
      <section title={this.props.title}>
        <Banner address={this.props.address} />
        {/*              ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail */}
      </section>
    );
  }
}

// @filename: banner.tsx
/** @sink advertising */

export const Banner = (props: { address: string }) => <aside data-contact={props.address} />;

// @filename: main.tsx
import { AddressBox } from './address-box.tsx';
import type { User } from './user.ts';

export const Page = ({ user }: { user: User }) => <AddressBox address={user.recoveryEmail} title={user.displayName} />;
