// What the other private method gives is clean.

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

// @filename: profile-view.ts
import type { Account } from './account.ts';

export class ProfileView {
  readonly #account: Account;

  constructor(account: Account) {
    this.#account = account;
  }

  #contact(): string {
    return this.#account.phone;
  }

  #label(): string {
    return this.#account.name;
  }

  cells(): { contact: string; label: string } {
    return { contact: this.#contact(), label: this.#label() };
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { ProfileView } from './profile-view.ts';

export function enrol(view: ProfileView): void {
  const { label } = view.cells();
  addToAudience(label);
}
