// A global of the catalogue is taken out by `none`.

// @filename: settings.json
{ "sinks": [{ "globals": "fbq", "purpose": "none" }], "catalog": { "exclude": ["ttq"] } }

// @filename: globals.d.ts
declare function fbq(action: string, ...rest: unknown[]): void;
declare const ttq: { identify(user: { email: string }): void };

// @filename: pixel.ts
interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export function init(account: Account): void {
  fbq('init', '1', { em: account.recoveryEmail });
  ttq.identify({ email: account.recoveryEmail });
}
