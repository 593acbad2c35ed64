// A service that asks the injected repository for its clean part is clean.

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

// @filename: repository.ts
import type { Account } from './account.ts';

export interface ContactRepository {
  contactOf(id: string): string;
  labelOf(id: string): string;
}

export class AccountRepository implements ContactRepository {
  constructor(private readonly accounts: ReadonlyMap<string, Account>) {}

  contactOf(id: string): string {
    return this.accounts.get(id)?.phone ?? '';
  }

  labelOf(id: string): string {
    return this.accounts.get(id)?.name ?? '';
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { ContactRepository } from './repository.ts';

export class EnrolmentService {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly sendCode: (phone: string) => void,
  ) {}

  enrol(id: string): void {
    this.sendCode(this.contacts.contactOf(id));
    addToAudience(this.contacts.labelOf(id));
  }
}
