// The components that are made in the loop get the title.

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

export const Banner = (props: { text: string }) => <aside>{props.text}</aside>;

// @filename: main.tsx
import { Banner } from './banner.tsx';
import type { User } from './user.ts';

export function Page({ users }: { users: readonly User[] }) {
  const rows = users.map((user) => ({ address: user.recoveryEmail, title: user.displayName }));
  return (
    <main>
      {rows.map((row) => (
        <Banner text={row.title} />
      ))}
    </main>
  );
}
