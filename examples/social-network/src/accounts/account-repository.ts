import type { Account } from './account.js';

export interface AccountRepository {
  findById(id: string): Promise<Account | undefined>;
  findByEmail(email: string): Promise<Account | undefined>;
  page(offset: number, limit: number): Promise<Account[]>;
  dormantSince(date: Date): Promise<Account[]>;
  save(account: Account): Promise<void>;
}

/** Used by the development server and the tests. */
export class InMemoryAccounts implements AccountRepository {
  readonly #accounts = new Map<string, Account>();

  async findById(id: string): Promise<Account | undefined> {
    return this.#accounts.get(id);
  }

  async findByEmail(email: string): Promise<Account | undefined> {
    return [...this.#accounts.values()].find((account) => account.email === email);
  }

  async page(offset: number, limit: number): Promise<Account[]> {
    return [...this.#accounts.values()].slice(offset, offset + limit);
  }

  async dormantSince(date: Date): Promise<Account[]> {
    return [...this.#accounts.values()].filter((account) => account.lastSeenAt < date);
  }

  async save(account: Account): Promise<void> {
    this.#accounts.set(account.id, account);
  }
}
