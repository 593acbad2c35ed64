// A member of the catalogue that serves no advertising, in a package that does.

// @filename: node_modules/@hubspot/api-client/index.d.ts
export declare class Client {
  readonly marketing: { readonly transactional: { send(message: { to: string }): Promise<void> } };
}

// @filename: warn.ts
import type { Client } from '@hubspot/api-client';

interface Account {
  /** @purpose security.alerts */
  alertEmail: string;
}

export async function warn(client: Client, account: Account): Promise<void> {
  await client.marketing.transactional.send({ to: account.alertEmail });
}
