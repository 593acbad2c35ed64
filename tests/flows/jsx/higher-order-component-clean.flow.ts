// The wrapped component gets the attributes of another use.

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

// @filename: with-frame.tsx
export function withFrame<P>(Inner: (props: P) => JSX.Element) {
  return function Framed(props: P) {
    return <section>{Inner(props)}</section>;
  };
}

// @filename: main.tsx
import { addToAudience } from './audience.ts';
import type { User } from './user.ts';
import { withFrame } from './with-frame.tsx';

const Contact = withFrame((props: { address: string; title: string }) => {
  addToAudience(props.title);
  addToAudience(props.address !== undefined);
  return <p>{props.address}</p>;
});

export const Page = ({ user }: { user: User }) => <Contact address={user.recoveryEmail} title={user.displayName} />;
