// The client's function itself reads the labelled member; the path comes from its callers.

// @filename: upload.ts
export interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export async function put(path: string, account: Account): Promise<void> {
  await fetch('https://www.google.com' + path, { method: 'POST', body: account.recoveryEmail });
  //                                                                   ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}

// @filename: jobs.ts
import { put, type Account } from './upload.ts';

export const convert = (account: Account): Promise<void> => put('/ads/event/api/v1', account);
