// The labelled member is overwritten behind the spread, or taken out before the row is handed over.

// @filename: globals.d.ts
declare const ttq: { identify(user: object): void };

// @filename: rows.ts
export interface Account {
  id: string;
  /** @purpose security.recovery */
  recoveryEmail?: string;
}

export function identify(account: Account): void {
  ttq.identify({ ...account, recoveryEmail: undefined });
  const copy = { ...account };
  delete copy.recoveryEmail;
  ttq.identify(copy);
}
