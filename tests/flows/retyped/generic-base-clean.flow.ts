// A generic base class that leaves the phone out.

// @filename: exporter.ts
export abstract class Exporter<T extends { phone?: string }> {
  protected abstract key(entity: T): string;

  reachable(entities: T[]): T[] {
    return entities.filter((entity) => entity.phone !== undefined);
  }

  rows(entities: T[]): string[] {
    return this.reachable(entities).map((entity) => this.key(entity));
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
}
