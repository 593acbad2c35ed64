// What a method writes into its instance is there for the instance's other methods.

// @filename: account.ts
export interface Account {
  readonly id: string;
  security: {
    /** @purpose security */
    backupCodes: string[];
  };
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: accounts.ts
import type { Account } from './account.ts';

export class Accounts {
  readonly #byId = new Map<string, Account>();

  find(id: string): Account | undefined {
    return this.#byId.get(id);
  }

  save(account: Account): void {
    this.#byId.set(account.id, account);
  }
}

// @filename: reset.ts
import type { Accounts } from './accounts.ts';

export class PasswordReset {
  constructor(private readonly accounts: Accounts) {}

  /** Called by the framework. */
  redeem(id: string, position: number): void {
    const account = this.accounts.find(id);
    if (account === undefined) return;
    account.security.backupCodes.splice(position, 1);
    this.accounts.save(account);
  }

  codes(id: string): readonly string[] | undefined {
    return this.accounts.find(id)?.security.backupCodes;
  }

  name(id: string): string | undefined {
    return this.accounts.find(id)?.name;
  }
}

// @filename: main.ts
import { Accounts } from './accounts.ts';
import { addToAudience } from './audience.ts';
import { PasswordReset } from './reset.ts';

export function enrol(id: string): void {
  const reset = new PasswordReset(new Accounts());
  addToAudience(reset.codes(id));
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.security.backupCodes
}
