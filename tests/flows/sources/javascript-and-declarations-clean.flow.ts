// The members beside them are clean.

// @filename: account.js
export class Account {
  constructor(name) {
    /** @purpose security */
    this.phone = '';
    this.name = name;
  }
}

// @filename: crm.d.ts
export interface Lead {
  /** @purpose security.verification */
  mobile: string;
  title: string;
}
export declare function loadLead(): Lead;

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { Account } from './account.js';
import { addToAudience } from './audience.ts';
import { loadLead } from './crm.js';

export function enrol(dial: (phone: string) => void): void {
  const account = new Account('Ada');
  dial(account.phone);
  addToAudience(account.name);
  addToAudience(loadLead().title);
}
