// A framework calls the page with what its module's loader gives.

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

export async function getServerSideProps({ params }: { params: { id: string } }): Promise<{ props: Props }> {
  const account = await find(params.id);
  return { props: { contact: account.recoveryEmail, title: account.name } };
}

export default function Page({ contact, title }: Props) {
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.recoveryEmail
  addToAudience(title);
  return <h1>{title}</h1>;
}

// @filename: static.tsx
import { find } from './account.ts';
import { addToAudience } from './ads.ts';

export const getStaticProps = async () => {
  const { recoveryEmail, name } = await find('1');
  return { props: { recoveryEmail, title: name }, revalidate: 60 };
};

const Page = (props: { recoveryEmail: unknown; title: string }) => {
  addToAudience([props.recoveryEmail]);
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.recoveryEmail
  addToAudience(props.title);
  return <h1>{props.title}</h1>;
};
export default Page;

// @filename: route.tsx
import { find } from './account.ts';
import { addToAudience } from './ads.ts';

export async function loader() {
  const account = await find('1');
  return { contact: account.recoveryEmail, title: account.name };
}

export default function Route({ loaderData }: { loaderData: { contact: string; title: string } }) {
  addToAudience(loaderData.contact);
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.recoveryEmail
  addToAudience(loaderData.title);
  return <h1>{loaderData.title}</h1>;
}
