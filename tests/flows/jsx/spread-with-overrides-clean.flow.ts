// The spread's labelled member is hidden by the attribute behind it.

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

export function Banner(props: { address: string; title: string }) {
  return <aside data-contact={props.address}>{props.title}</aside>;
}

// @filename: main.tsx
import { Banner } from './banner.tsx';
import type { User } from './user.ts';

export function Page({ user }: { user: User }) {
  const props = { address: user.recoveryEmail, title: user.displayName };
  return <Banner {...props} address="none" />;
}
