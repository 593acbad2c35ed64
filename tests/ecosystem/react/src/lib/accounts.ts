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

export declare function findAccount(id: string): Promise<Account>;
export declare function listAccounts(): Promise<Account[]>;
export declare function currentSession(): Promise<Session>;
