// The component that may be a banner gets the title.

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

const Plain = (props: { text: string }) => <p>{props.text}</p>;

export function Page({ user, promoted }: { user: User; promoted: boolean }) {
  const Line = promoted ? Banner : Plain;
  return (
    <main>
      <Plain text={user.recoveryEmail} />
      <Line text={user.displayName} />
    </main>
  );
}
