// The name of a sink's member stands for something else here: a class of the program, another package.

// @filename: packages.d.ts
declare module 'audience-reports';

// @filename: audience.ts
export class CustomAudience {
  private readonly phones: string[] = [];
  createUser(phone: string): void {
    this.phones.push(phone);
  }
}

// @filename: sync.ts
import { CustomAudience } from './audience.ts';
import { CustomAudience as Report } from 'audience-reports';

interface Account {
  /** @purpose security.authentication.mfa */
  twoFactorPhone: string;
}

export function enrol(account: Account): void {
  new CustomAudience().createUser(account.twoFactorPhone);
  new Report().createUser(account.twoFactorPhone);
}
