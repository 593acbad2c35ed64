// A component that is a member of another gets its attributes.

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

function Frame(props: { children?: unknown }) {
  return <aside>{props.children as string}</aside>;
}

function Title(props: { text: string }) {
  return <h1>{props.text}</h1>;
}

function Contact(props: { address: string }) {
  return <p>{props.address}</p>;
}

export const Banner = Object.assign(Frame, { Title, Contact });

// @filename: main.tsx
import { Banner } from './banner.tsx';
import type { User } from './user.ts';

export const Page = ({ user }: { user: User }) => (
  <Banner>
    <Banner.Title text={user.displayName} />
    <Banner.Contact address={user.recoveryEmail} />
    {/*                      ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail */}
  </Banner>
);
