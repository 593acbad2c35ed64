// The pattern took the labelled attribute out before the rest is handed on.

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

// @filename: banner.tsx
/** @sink advertising */

export function Banner(props: { address?: string; title?: string }) {
  return <aside data-contact={props.address}>{props.title}</aside>;
}

// @filename: line.tsx
import { Banner } from './banner.tsx';

export function Line({ kind, address, ...rest }: { kind: string; address: string; title: string }) {
  return kind === 'line' && address ? <Banner {...rest} /> : null;
}

// @filename: main.tsx
import { Line } from './line.tsx';
import type { User } from './user.ts';

export const Page = ({ user }: { user: User }) => (
  <Line kind="line" address={user.recoveryEmail} title={user.displayName} />
);
