// No caller names an advertising path.

// @filename: upload.ts
export interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export async function put(path: string, account: Account): Promise<void> {
  await fetch('https://www.google.com' + path, { method: 'POST', body: account.recoveryEmail });
}

// @filename: jobs.ts
import { put, type Account } from './upload.ts';

export const verify = (account: Account): Promise<void> => put('/recaptcha/api/siteverify', account);
export const report = (): Promise<Response> => fetch('https://www.google.com/ads/event/api/v1');
