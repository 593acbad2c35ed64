// Another loader is named; the hook is told nothing.

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

// @filename: security.ts
import { useLoaderData } from 'router';
import { find } from './account.ts';

export async function loader() {
  const account = await find('1');
  return { contact: account.recoveryEmail, title: account.name };
}

export function Route(): string {
  return useLoaderData<typeof loader>().contact;
}

// @filename: route.ts
import { useFetcher, useLoaderData } from 'router';
import { find } from './account.ts';
import { addToAudience } from './ads.ts';

export async function loader() {
  const account = await find('1');
  return { contact: account.name, title: account.id };
}

export function Route(): void {
  const { contact, title } = useLoaderData<typeof loader>();
  addToAudience(contact);
  addToAudience(title);
  addToAudience(useFetcher());
}
