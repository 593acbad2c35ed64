export interface Account {
  id: string;
  name: string;
  newsletterEmail?: string;
  /** @purpose security.authentication.mfa */
  twoFactorPhone?: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export interface Accounts {
  find(id: string): Promise<Account>;
}

export interface State {
  account: Account;
  contact: string;
  title: string;
  /** @purpose security.fraud */
  fingerprint: string;
}
