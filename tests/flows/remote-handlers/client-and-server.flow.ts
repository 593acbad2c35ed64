// A client calls the server's handlers through a type: what it is given comes out of the handler, what it gives goes into it.

// @filename: node_modules/@trpc/server/index.d.ts
export interface Procedure<I, O> {
  readonly _def: { input: I; output: O };
}
export interface ProcedureBuilder<I> {
  input<T>(schema: (value: unknown) => T): ProcedureBuilder<T>;
  query<O>(resolver: (opts: { input: I; ctx: object }) => Promise<O> | O): Procedure<I, O>;
  mutation<O>(resolver: (opts: { input: I; ctx: object }) => Promise<O> | O): Procedure<I, O>;
}
export declare const procedure: ProcedureBuilder<void>;
export declare function router<R extends Record<string, unknown>>(record: R): R;

// @filename: node_modules/@trpc/client/index.d.ts
import type { Procedure } from '@trpc/server';
export type Client<R> = {
  [K in keyof R]: R[K] extends Procedure<infer I, infer O>
    ? { query: (input: I) => Promise<O>; mutate: (input: I) => Promise<O> }
    : Client<R[K]>;
};
export declare function createClient<R>(): Client<R>;

// @filename: account.ts
export interface Account {
  /** @purpose security */
  recoveryEmail: string;
  name: string;
}
export declare function find(id: string): Promise<Account>;
export declare const readText: (value: unknown) => string;
export declare const readLead: (value: unknown) => { mail: string; title: string };

// @filename: ads.ts
/** @sink advertising */

export function send(value: unknown): void {
  console.log(value);
}

// @filename: server.ts
import { procedure, router } from '@trpc/server';
import { find, readLead, readText } from './account.ts';
import { send } from './ads.ts';

export const app = router({
  accounts: router({
    contact: procedure.input(readText).query(async ({ input }) => {
      const account = await find(input);
      return { contact: account.recoveryEmail, title: account.name };
    }),
  }),
  leads: router({
    enrol: procedure.input(readLead).mutation(({ input }) => {
      send(input.mail);
      //   ^^^^^^^^^^ security -> advertising: Account.recoveryEmail
      send(input.title);
    }),
  }),
});

// @filename: page.ts
import { createClient } from '@trpc/client';
import { find } from './account.ts';
import { send } from './ads.ts';
import type { app } from './server.ts';

const api = createClient<typeof app>();

export async function show(): Promise<void> {
  const { contact, title } = await api.accounts.contact.query('1');
  send(contact);
  //   ^^^^^^^ security -> advertising: Account.recoveryEmail
  send(title);
}

export async function enrol(): Promise<void> {
  const account = await find('1');
  await api.leads.enrol.mutate({ mail: account.recoveryEmail, title: account.name });
}
