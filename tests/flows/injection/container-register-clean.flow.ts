// What a container resolves by class is that class.

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
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';
import { container } from 'tsyringe';

class SmsSender {
  private last = '';
  send(text: string): void {
    this.last = text;
  }
}

class Exporter {
  send(text: string): void {
    addToAudience(text);
  }
}

export function enrol(account: Account): void {
  container.resolve(SmsSender).send(account.phone);
  container.resolve(Exporter).send(account.name);
}

// @filename: node_modules/tsyringe/package.json
{ "name": "tsyringe", "types": "index.d.ts" }

// @filename: node_modules/tsyringe/index.d.ts
export interface Container {
  resolve<T>(token: new (...args: any[]) => T): T;
}
export declare const container: Container;
