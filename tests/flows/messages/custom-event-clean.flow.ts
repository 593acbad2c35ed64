// The detail of another event, and another target's event, are silent.

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
// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

const security = new EventTarget();
const campaigns = new EventTarget();

campaigns.addEventListener('verified', (event) => addToAudience((event as CustomEvent<string>).detail));
security.addEventListener('renamed', (event) => addToAudience((event as CustomEvent<string>).detail));

export function login(account: Account): void {
  security.dispatchEvent(new CustomEvent('verified', { detail: account.phone }));
  security.dispatchEvent(new CustomEvent('renamed', { detail: account.name }));
  campaigns.dispatchEvent(new CustomEvent('verified', { detail: account.name }));
}
