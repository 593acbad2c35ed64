// The vendor's function goes through a wrapper, a default and a variable.

// @filename: globals.d.ts
declare function twq(action: string, id: string, data: Record<string, string>): void;

// @filename: track.ts
type Tracker = (action: string, id: string, data: Record<string, string>) => void;

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

const tracker = typeof twq === 'function' ? twq : undefined;

export function track(account: Account): void {
  tracker?.('event', 'tw-1', { email_address: account.recoveryEmail });
  //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}

export function trackWith(account: Account, send: Tracker = twq): void {
  send('event', 'tw-2', { email_address: account.recoveryEmail });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}

export function run(account: Account): void {
  trackWith(account);
}
