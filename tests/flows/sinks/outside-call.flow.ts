// Code of a sink module is entered at its call of an outside function that gives labelled data.

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
import { contactOf, labelOf, loadRow } from './contact-service.ts';

const seeds: string[] = [];

export async function addSeed(account: Account): Promise<void> {
  seeds.push(labelOf(account));
  seeds.push(contactOf(account));
  //         ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const row = await loadRow(account);
  //                ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  seeds.push(row.tel);
}
