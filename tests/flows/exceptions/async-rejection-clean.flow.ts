// The call of an async function throws nothing: its rejection is nobody's who does not wait for it.

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

async function sendCode(account: Account): Promise<void> {
  if (account.name === '') throw account.phone;
  await Promise.resolve();
}

export function enrol(account: Account): void {
  try {
    void sendCode(account);
  } catch (failed) {
    addToAudience(failed);
  }
  sendCode(account).then(
    () => addToAudience(account.name),
    () => undefined,
  );
}
