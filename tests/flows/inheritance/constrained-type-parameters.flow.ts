// A class whose type parameters say what they extend, in braces and brackets of their own, still inherits what it says behind them.

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

// @filename: audience.ts
/** @sink advertising */
import { Exporter } from './exporter.ts';

const rows: string[] = [];

export class AudienceExporter<
  T extends { id: string; segment: 'trial' | 'paid' },
  K extends (row: T) => string = (row: T) => string,
> extends Exporter<T, K> {
  override write(row: T, value: string): void {
    rows.push(this.key(row), value);
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
  //                  ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}
