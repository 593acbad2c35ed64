// What the functions in a library's options do with a labelled member for its own purpose is silent, and so are its neighbours.

// @filename: node_modules/gate-auth/index.d.ts
export interface Options<User> {
  emailAndPassword?: { sendReset?: (data: { user: User; url: string }) => Promise<void> };
  databaseHooks?: { user?: { create?: { after?: (user: User) => Promise<void> } } };
  plugins?: { id: string; onRequest?: (context: { session: { user: User } }) => void }[];
}

export declare function gateAuth<User>(options: Options<User>): { handler(request: Request): Promise<Response> };

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security.authentication */
  email: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export async function addToAudience(row: unknown): Promise<void> {
  rows.push(row);
}

// @filename: mailer.ts
export async function sendMail(to: string, text: string): Promise<void> {
  console.log(to, text);
}

// @filename: auth.ts
import { gateAuth } from 'gate-auth';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { sendMail } from './mailer.ts';

const welcome = async (user: Account): Promise<void> => {
  await addToAudience({ id: user.id, contact: user.name });
};

export const auth = gateAuth<Account>({
  emailAndPassword: {
    sendReset: async ({ user, url }) => {
      await sendMail(user.email, url);
      await addToAudience(user.name.toLowerCase());
    },
  },
  databaseHooks: { user: { create: { after: welcome } } },
  plugins: [
    {
      id: 'audiences',
      onRequest: ({ session }) => {
        void addToAudience(session.user.id);
      },
    },
  ],
});
