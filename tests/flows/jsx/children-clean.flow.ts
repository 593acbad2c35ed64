// A child that is shown when there is labelled data does not show it.

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

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: banner.tsx
/** @sink advertising */

export function Banner(props: { children: unknown }) {
  return <aside>{props.children}</aside>;
}

// @filename: main.tsx
import type { Account } from './account.ts';
import { Banner } from './banner.tsx';

export function Page({ account }: { account: Account }) {
  return (
    <Banner>
      {account.name}
      {account.phone ? <b>protected</b> : null}
    </Banner>
  );
}
