export interface Account {
  id: string;
  name: string;
  newsletterEmail?: string;
  /** @purpose security.authentication.mfa */
  twoFactorPhone?: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export interface Session {
  readonly account: Account;
  /** @purpose security.fraud */
  readonly ipAddress: string;
  readonly userAgent: string;
}

export interface Accounts {
  find(id: string): Promise<Account | undefined>;
  list(): Promise<Account[]>;
  save(account: Account): Promise<Account>;
}
