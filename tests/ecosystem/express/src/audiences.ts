/**
 * Uploads lists of contacts to the advertising partner.
 *
 * @sink advertising.audience
 */

export interface Contact {
  readonly match: string | null | undefined;
  readonly city?: string;
}

const uploads: unknown[] = [];

export function addContact(match: string | null | undefined): void {
  uploads.push(match);
}

export function addContacts(contacts: readonly Contact[]): void {
  uploads.push(...contacts);
}

export function addIds(ids: readonly string[]): void {
  uploads.push(ids);
}
