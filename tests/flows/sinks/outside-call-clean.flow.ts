// A sink module's call of an outside function for clean data is silent.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: contact-service.ts
import type { Account } from './account.ts';

export function contactOf(account: Account): string {
  return account.phone;
}

export async function loadRow(account: Account): Promise<{ tel: string }> {
  return { tel: account.phone };
}

export function labelOf(account: Account): string {
  return account.name;
}

// @filename: lookalike.ts
/** @sink advertising */
import type { Account } from './account.ts';
import { contactOf, labelOf } from './contact-service.ts';

const seeds: string[] = [];

export function addSeed(account: Account): void {
  seeds.push(labelOf(account));
  if (contactOf(account)) seeds.push('reachable');
}
