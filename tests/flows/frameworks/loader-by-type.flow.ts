// A hook gives what the loader gives that its type argument names, in its own module or in another.

// @filename: node_modules/router/index.d.ts
export declare function useLoaderData<T extends (...args: never[]) => unknown>(): Awaited<ReturnType<T>>;
export declare function useFetcher<T extends (...args: never[]) => unknown>(): { data?: Awaited<ReturnType<T>> };

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

// @filename: route.ts
import { useLoaderData } from 'router';
import { find } from './account.ts';
import { addToAudience } from './ads.ts';

export const loader = async () => {
  const account = await find('1');
  return { contact: account.recoveryEmail.trim(), title: account.name };
};

export function Route(): void {
  const { contact, title } = useLoaderData<typeof loader>();
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.recoveryEmail
  addToAudience(title);
}

// @filename: part.ts
import { useFetcher } from 'router';
import { addToAudience } from './ads.ts';
import type { loader } from './route.ts';

export function Part(): void {
  const { data } = useFetcher<typeof loader>();
  addToAudience(data?.contact);
  //            ^^^^^^^^^^^^^ security -> advertising: Account.recoveryEmail
  addToAudience(data?.title);
}
