// A spread puts every member of the account into the row, the labelled one too.

// @filename: globals.d.ts
declare const ttq: { identify(user: object): void };

// @filename: rows.ts
export interface Account {
  id: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export function identify(account: Account): void {
  ttq.identify({ ...account, source: 'web' });
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}

export async function upload(accounts: readonly Account[]): Promise<void> {
  const rows = accounts.map((account) => ({ ...account, consent: 'granted' }));
  await fetch('https://data.rokt.com/v3/import', { method: 'POST', body: JSON.stringify({ rows }) });
  //                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}
