// A component of a sink module that is given the whole record reads the labelled member itself.

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
import type { Account } from './account.ts';

export function Banner({ account }: { account: Account }) {
  return (
    <aside>
      <img alt={account.name} src={account.phone} />
      {/*                          ^^^^^^^^^^^^^ security -> advertising: Account.phone */}
    </aside>
  );
}

// @filename: main.tsx
import type { Account } from './account.ts';
import { Banner } from './banner.tsx';

export const Page = ({ account }: { account: Account }) => <Banner account={account} />;
