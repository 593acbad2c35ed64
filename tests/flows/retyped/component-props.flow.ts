// A component that knows a person only by props of its own shows the account's phone.

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

// @filename: card.tsx
import { AdSlot } from './slot.tsx';
export function Card({ person }: { person: { phone: string; name: string } }) {
  return <AdSlot contact={person.phone} />;
  //                      ^^^^^^^^^^^^ security -> advertising: Account.phone
}

// @filename: slot.tsx
/** @sink advertising */
export function AdSlot({ contact }: { contact: string }) {
  return <img alt="" src={`https://ads.example/${contact}`} />;
}

// @filename: page.tsx
import { Card } from './card.tsx';
interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
export function Page({ account }: { account: Account }) {
  return <Card person={account} />;
}
