// The company's request client takes anything: the type of what a caller gives it says what goes out.

// @filename: http.ts
const BASE = 'https://api.iterable.com/api/';

export async function post(path: string, body: unknown): Promise<Response> {
  return fetch(BASE + path, { method: 'POST', body: JSON.stringify(body) });
  //                                                ^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
}

// @filename: users.ts
import { post } from './http.ts';

export interface Account {
  id: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

const update = (user: unknown): Promise<Response> => post('users/update', user);

export async function sync(account: Account): Promise<void> {
  await update(account);
}
