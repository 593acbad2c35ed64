// A page whose own loader gives other data; a function of a loader's name that is not exported, and another one's page.

// @filename: jsx.d.ts
declare namespace JSX {
  interface Element {}
  interface IntrinsicElements {
    [tag: string]: Record<string, unknown>;
  }
}

// @filename: account.ts
export interface Account {
  id: string;
  name: string;
  /** @purpose security */
  recoveryEmail: string;
}
export declare function find(id: string): Promise<Account>;

// @filename: ads.ts
/** @sink advertising */

export function addToAudience(value: unknown): void {
  console.log(value);
}

// @filename: props.tsx
import { find } from './account.ts';
import { addToAudience } from './ads.ts';

interface Props {
  contact: string;
  title: string;
}

export async function getServerSideProps(): Promise<{ props: Props }> {
  const account = await find('1');
  console.log(account.recoveryEmail);
  return { props: { contact: account.id, title: account.name } };
}

export default function Page({ contact, title }: Props) {
  addToAudience(contact);
  addToAudience(title);
  return <h1>{title}</h1>;
}

// @filename: security.tsx
import { find } from './account.ts';

export const getServerSideProps = async () => ({ props: { contact: (await find('1')).recoveryEmail, title: '' } });

export default function Page({ contact }: { contact: string }) {
  return <h1>{contact}</h1>;
}

// @filename: card.tsx
import { find } from './account.ts';
import { addToAudience } from './ads.ts';

async function loader() {
  return { contact: (await find('1')).recoveryEmail };
}

export const loaded = loader().then(({ contact }) => contact.length);

export default function Card({ loaderData }: { loaderData: { contact: string } }) {
  addToAudience(loaderData.contact);
  return <h1>{loaderData.contact}</h1>;
}
