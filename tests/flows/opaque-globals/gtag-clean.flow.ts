// An event that goes to analytics alone: not forbidden unless the policy says so.

// @filename: globals.d.ts
declare function gtag(command: string, ...rest: unknown[]): void;

// @filename: visits.ts
interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export function visited(account: Account): void {
  gtag('config', 'G-12345', { user_id: account.recoveryEmail });
  gtag('event', 'recovery_started', { email: account.recoveryEmail, send_to: 'G-12345' });
  gtag('set', { currency: account.recoveryEmail });
}
