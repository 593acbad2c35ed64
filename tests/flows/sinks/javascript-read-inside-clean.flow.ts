// The sink module in JavaScript reads what is not labelled.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: directory.js
const contacts = new Map([['ada', { phone: '', name: '' }]]);

/** @purpose security */
export function lookupPhone(id) {
  return contacts.get(id)?.phone ?? '';
}

export function lookupName(id) {
  return contacts.get(id)?.name ?? '';
}

// @filename: lookalike.js
/** @sink advertising */
import { lookupName, lookupPhone } from './directory.js';

const seeds = [];

/** @param {import('./account.ts').Account} account */
export function addSeed(account) {
  seeds.push(account.name);
  if (account.phone) seeds.push('known');
}

export function addSeedOf(id) {
  seeds.push(lookupName(id));
  if (lookupPhone(id) !== '') seeds.push('known');
}
