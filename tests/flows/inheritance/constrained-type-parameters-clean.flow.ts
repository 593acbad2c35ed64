// The nearest class with constrained type parameters inherits from another base: it is no exporter, whatever it is called.

// @filename: account.ts
export interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  displayName: string;
}

// @filename: exporter.ts
export abstract class Exporter<T extends { id: string }, K extends (row: T) => string = (row: T) => string> {
  constructor(protected readonly key: K) {}
  abstract write(row: T, value: string): void;
}

// @filename: counter.ts
export abstract class Counter<T extends { id: string }> {
  abstract count(row: T, key: (row: T) => string): void;
}

// @filename: audience.ts
/** @sink advertising */
import { Counter } from './counter.ts';

const rows: string[] = [];

export class AudienceExporter<
  T extends { id: string; segment: 'trial' | 'paid' },
  K extends (row: T) => string = (row: T) => string,
> extends Counter<T> {
  override count(row: T, key: K): void {
    rows.push(row.segment, key(row));
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import type { Exporter } from './exporter.ts';

interface Row {
  id: string;
  segment: 'trial' | 'paid';
}

export function run(exporter: Exporter<Row>, row: Row, account: Account): void {
  exporter.write(row, account.recoveryEmail);
}
