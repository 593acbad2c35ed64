// Each member of the account is handed over under its name.

// @filename: globals.d.ts
declare const utag: { link(data: Record<string, unknown>): void };

// @filename: tags.ts
export interface Account {
  id: string;
  /** @purpose security.alerts */
  alertEmail: string;
}

export function linkAll(account: Account): void {
  for (const [key, value] of Object.entries(account)) utag.link({ [key]: value });
  //                                                            ^^^^^^^^^^^^^^^^ security.alerts -> advertising: Account.alertEmail
}
