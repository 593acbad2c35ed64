import type { Account } from '../accounts/account.js';
import type { AccountRepository } from '../accounts/account-repository.js';
import type { PartnerAudiences } from '../advertising/partner-audiences.js';
import { isPresent } from '../shared/identifiers.js';

async function phonesOf(members: readonly Account[]): Promise<string[]> {
  return members.map((member) => member.security.verificationPhone).filter(isPresent);
}

async function countriesOf(members: readonly Account[]): Promise<string[]> {
  return members.map((member) => member.country);
}

/** Asks the broker what it knows about the members of a campaign. */
export function enrich(
  memberIds: readonly string[],
  accounts: AccountRepository,
  partner: PartnerAudiences,
): Promise<void> {
  return Promise.all(memberIds.map((id) => accounts.findById(id)))
    .then((found) => found.filter(isPresent))
    .then((members) => Promise.all([phonesOf(members), countriesOf(members)] as const))
    .then(([phones, countries]) => partner.enrich(phones, countries));
}
