import type { Account } from '../accounts/account.js';
import { toContactRow, type PhoneVerificationRepository } from '../accounts/phone-verification.js';
import type { TailoredAudiences } from '../advertising/tailored-audiences.js';
import { exportAudience, exportCrmRow, toCrmRow } from '../integrations/index.js';
import { isPresent, toMatchRow } from '../shared/identifiers.js';

export interface CustomerList {
  id: string;
  refreshedAt: Date;
}

/** Members who joined since the last refresh. */
export async function uploadNewMembers(
  list: CustomerList,
  verifications: PhoneVerificationRepository,
  tailored: TailoredAudiences,
): Promise<void> {
  const verified = await verifications.completedSince(list.refreshedAt);
  const rows = verified.map(toContactRow).map(toMatchRow);
  await tailored.upload(list.id, rows);
}

/** Businesses publish their number, and want to find each other's customers. */
export async function uploadBusinesses(
  list: CustomerList,
  businesses: readonly Account[],
  tailored: TailoredAudiences,
): Promise<void> {
  const published = businesses.map(({ id, publicPhone }) =>
    publicPhone === undefined ? undefined : toMatchRow({ externalId: id, phone: publicPhone }),
  );
  const businessRows = published.filter(isPresent);
  await tailored.upload(list.id, businessRows);
}

/** The two files an account manager hands to an advertiser: the audience, and the customers the manager looks after. */
export function exportForAdvertiser(customers: readonly Account[], manager: string): Record<string, string> {
  const rows = customers.map((customer) => toCrmRow(customer, manager));
  return {
    'audience.csv': exportAudience(customers.map(({ id }) => id)),
    'customers.csv': rows.map((row) => exportCrmRow(row)).join('\n'),
  };
}
