// Labels stand in JavaScript and in declaration files too.

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

export function enrol(): void {
  const account = new Account('Ada');
  addToAudience(account.name);
  addToAudience(account.phone);
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(loadLead().title);
  addToAudience(loadLead().mobile);
  //            ^^^^^^^^^^^^^^^^^ security.verification -> advertising: Lead.mobile
}
