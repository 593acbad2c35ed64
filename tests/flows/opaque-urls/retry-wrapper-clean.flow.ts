// The closure sends a message to the person himself.

// @filename: retry.ts
export async function retry<T>(attempt: () => Promise<T>, times = 3): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (times <= 1) throw error;
    return retry(attempt, times - 1);
  }
}

// @filename: graph.ts
import { retry } from './retry.ts';

export function post(path: string, fields: Record<string, string>): Promise<Response> {
  const url = `https://graph.facebook.com/v21.0/${path}`;
  return retry(() => fetch(url, { method: 'POST', body: new URLSearchParams(fields) }));
}

// @filename: jobs.ts
import { post } from './graph.ts';

interface Account {
  /** @purpose security.recovery */
  recoveryPhone: string;
}

export const sendCode = (sender: string, account: Account): Promise<Response> =>
  post(`${sender}/messages`, { to: account.recoveryPhone });
export const ping = (pixel: string): Promise<Response> => post(`${pixel}/events`, { event: 'ping' });
