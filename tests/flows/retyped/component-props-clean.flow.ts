// The component shows the name of the person that it is given.

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
  return (
    <div title={person.phone}>
      <AdSlot contact={person.name} />
    </div>
  );
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
