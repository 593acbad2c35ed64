// The names of the members are handed over, and the values of another object.

// @filename: globals.d.ts
declare const utag: { link(data: Record<string, unknown>): void };

// @filename: tags.ts
export interface Account {
  id: string;
  /** @purpose security.alerts */
  alertEmail: string;
}

export function linkAll(account: Account, page: Record<string, string>): void {
  for (const key of Object.keys(account)) utag.link({ field: key });
  for (const value of Object.values(page)) utag.link({ value });
}
