import type { Account } from '../accounts/account.js';
import type { ConversionReporter } from '../advertising/conversions.js';

/** How many members of each country protect their account: a number campaigns like to quote. */
export async function reportProtectedMembers(
  reporter: ConversionReporter,
  accounts: readonly Account[],
  countries: readonly string[],
): Promise<void> {
  for (const country of countries) {
    const local = accounts.filter((account) => account.country === country);
    const enrolled = local.filter((account) => account.security.twoFactorPhone !== undefined).length;
    await reporter.reportReach(country, enrolled);
  }
}
