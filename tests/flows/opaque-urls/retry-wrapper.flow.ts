// The request is sent by a closure that a helper calls again when it fails.

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

const version = process.env['GRAPH_VERSION'] ?? 'v21.0';
declare const process: { readonly env: Record<string, string | undefined> };

export function post(path: string, fields: Record<string, string>): Promise<Response> {
  const url = `https://graph.facebook.com/${version}/${path}`;
  return retry(() => fetch(url, { method: 'POST', body: new URLSearchParams(fields) }));
  //                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}

// @filename: jobs.ts
import { post } from './graph.ts';

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export const convert = (pixel: string, account: Account): Promise<Response> =>
  post(`${pixel}/events`, { em: account.recoveryEmail });
