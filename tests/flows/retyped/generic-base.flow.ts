// A generic base class reads the phone of whatever its subclasses are made for.

// @filename: exporter.ts
export abstract class Exporter<T extends { phone?: string }> {
  protected abstract key(entity: T): string;

  private rowOf(entity: T): string {
    return `${this.key(entity)}:${entity.phone ?? ''}`;
  }

  rows(entities: T[]): string[] {
    const rows: string[] = [];
    for (const entity of entities) rows.push(this.rowOf(entity));
    return rows;
  }
}

// @filename: main.ts
import { Exporter } from './exporter.ts';
interface Account {
  id: string;
  /** @purpose security */
  phone: string;
}
/** @sink advertising */
declare function send(value: unknown): void;

class AccountExporter extends Exporter<Account> {
  protected key(entity: Account): string {
    return entity.id;
  }
}

export function run(accounts: Account[]): void {
  send(new AccountExporter().rows(accounts));
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
