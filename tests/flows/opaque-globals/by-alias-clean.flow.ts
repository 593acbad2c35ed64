// The wrapper is given a logger.

// @filename: globals.d.ts
declare function twq(action: string, id: string, data: Record<string, string>): void;

// @filename: track.ts
type Tracker = (action: string, id: string, data: Record<string, string>) => void;

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export function trackWith(email: string, send: Tracker): void {
  send('event', 'tw-2', { email_address: email });
}

export function run(account: Account, log: Tracker): void {
  trackWith(account.recoveryEmail, log);
  trackWith('hello@company.example', twq);
}
