// A container makes what is registered under a token: a class, a value, or what a factory gives.

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

interface Exporter {
  add(text: string): void;
}

class ListExporter implements Exporter {
  add(text: string): void {
    addToAudience(text);
    //            ^^^^ security -> advertising: Account.phone
  }
}

class LoudExporter implements Exporter {
  add(text: string): void {
    addToAudience(text.toUpperCase());
    //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  }
}

container.register<Exporter>('list', { useClass: ListExporter });
container.register<Exporter>('loud', { useFactory: () => new LoudExporter() });

export function enrol(account: Account, kind: string): void {
  const exporter = container.resolve<Exporter>(kind);
  exporter.add(account.phone);
}

// @filename: node_modules/tsyringe/package.json
{ "name": "tsyringe", "types": "index.d.ts" }

// @filename: node_modules/tsyringe/index.d.ts
export interface Container {
  register<T>(token: string, provider: { useClass: new (...args: any[]) => T } | { useFactory: () => T }): Container;
  resolve<T>(token: string): T;
}
export declare const container: Container;
