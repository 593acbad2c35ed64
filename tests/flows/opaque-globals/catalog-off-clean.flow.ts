// The catalogue is off and nothing else is named.

// @filename: settings.json
{ "catalog": false }

// @filename: globals.d.ts
declare function fbq(action: string, ...rest: unknown[]): void;

// @filename: pixel.ts
interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export async function init(account: Account): Promise<void> {
  fbq('init', '1', { em: account.recoveryEmail });
  await fetch('https://capi.uet.microsoft.com/v1/1/events', { method: 'POST', body: account.recoveryEmail });
}
