/**
 * Files for advertisers that still want a spreadsheet.
 *
 * @sink advertising.audience
 */
import { verifiedPhones } from '../accounts/verified-phones.js';
import type { CrmRow } from '../crm/crm-row.js';
import { sha256 } from '../shared/identifiers.js';

export function exportAudience(accountIds: readonly string[]): string {
  const lines = [`# ${accountIds.length.toString()} of ${verifiedPhones.size.toString()} members`];
  for (const accountId of accountIds) {
    const phone = verifiedPhones.get(accountId);
    lines.push([accountId, phone === undefined ? '' : sha256(phone)].join(';'));
  }
  return lines.join('\n');
}

/** One line per row of the CRM, in the column order the offline-conversion import expects. */
export function exportCrmRow(row: CrmRow): string {
  const columns = [row.id, row.displayName, row.country];
  const phone = row.twoFactorPhone;
  if (phone !== undefined) columns.push(sha256(phone));
  return columns.join(';');
}
