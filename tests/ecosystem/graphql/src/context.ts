import type { Account, AccountFilter, RegistrationInput, Session } from './generated/schema.js';

export interface Context {
  readonly accounts: {
    find(id: string): Promise<Account | null>;
    search(filter: AccountFilter): Promise<Account[]>;
    create(input: RegistrationInput): Promise<Account>;
  };
  readonly session?: Session;
}
