// A banner shown to everybody shows none.

// @filename: jsx.d.ts
declare namespace JSX {
  interface Element {}
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
  id: string;
  country: string;
}

// @filename: banner.tsx
/** @sink advertising */

export function Banner({ user }: { user: string }) {
  return <p>{user.length}</p>;
}

// @filename: page.tsx
import type { Account } from './account.ts';
import { Banner } from './banner.tsx';

export function Page({ account, list }: { account: Account; list: readonly string[] }) {
  return (
    <main>
      {list.includes(account.phone) && <p>Your number is listed</p>}
      <Banner user={account.id} />
    </main>
  );
}
