import type { User } from './user.entity.js';

/** What the pages of an account show. */
export class AccountView {
  constructor(
    readonly id: string,
    readonly contact: string,
    readonly newsletter: string,
  ) {}

  static of({ id, recovery, newsletterEmail }: User): AccountView {
    return new AccountView(id, recovery.email, newsletterEmail);
  }
}
