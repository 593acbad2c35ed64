// A component that calls a function it is given as an attribute gives the function its data.

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

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: reader.tsx
import type { Account } from './account.ts';

interface ReaderProps {
  account: Account;
  render: (contact: string, label: string) => JSX.Element;
}

export function Reader({ account, render }: ReaderProps) {
  return <section>{render(account.phone, account.name)}</section>;
}

// @filename: main.tsx
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Reader } from './reader.tsx';

export const Page = ({ account }: { account: Account }) => (
  <Reader
    account={account}
    render={(contact, label) => {
      addToAudience(label);
      addToAudience(contact);
      //            ^^^^^^^ security -> advertising: Account.phone
      return <b>{contact}</b>;
    }}
  />
);
