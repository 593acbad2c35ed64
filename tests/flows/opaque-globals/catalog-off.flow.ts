// Without the catalogue only the user's own globals are sinks.

// @filename: settings.json
{ "catalog": false, "sinks": [{ "globals": "crmPixel", "purpose": "marketing" }] }

// @filename: globals.d.ts
declare function fbq(action: string, ...rest: unknown[]): void;
declare function crmPixel(email: string): void;

// @filename: pixel.ts
interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export function init(account: Account): void {
  fbq('init', '1', { em: account.recoveryEmail });
  crmPixel(account.recoveryEmail);
  //       ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
}
