// The neutral component is given the labelled value as the prop it keeps for itself.

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

export const Banner = (props: { contact: string }) => <aside data-contact={props.contact} />;

// @filename: contact-line.tsx
import { Banner } from './banner.tsx';

export function ContactLine({ text, label }: { text: string; label: string }) {
  return (
    <p title={text}>
      <Banner contact={label} />
    </p>
  );
}

// @filename: main.tsx
import type { Account } from './account.ts';
import { ContactLine } from './contact-line.tsx';

export const Page = ({ account }: { account: Account }) => <ContactLine text={account.phone} label={account.name} />;
