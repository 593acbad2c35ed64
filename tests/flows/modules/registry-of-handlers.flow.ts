// A handler that one module registers is called by another with labelled data.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: registry.ts
type Handler = (value: string) => void;

export const handlers: { login: Handler[]; rename: Handler[] } = { login: [], rename: [] };

export function onLogin(handler: Handler): void {
  handlers.login.push(handler);
}

export function onRename(handler: Handler): void {
  handlers.rename.push(handler);
}

// @filename: login.ts
import type { Account } from './account.ts';
import { handlers } from './registry.ts';

export function login(account: Account): void {
  for (const handler of handlers.login) handler(account.phone);
  for (const handler of handlers.rename) handler(account.name);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { onLogin, onRename } from './registry.ts';

onRename((label) => addToAudience(label));
onLogin((contact) => addToAudience(contact));
//                                 ^^^^^^^ security -> advertising: Account.phone
