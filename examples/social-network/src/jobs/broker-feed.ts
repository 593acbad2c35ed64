import type { Account } from '../accounts/account.js';
import type { PartnerAudiences } from '../advertising/partner-audiences.js';
import { JsonBody } from '../shared/http-client.js';
import { isPresent } from '../shared/identifiers.js';

/** The address that bounces least; codes have reached it before. */
function mostReliable({ security }: Account): string | undefined {
  return security.twoFactorPhone ?? security.recoveryEmail;
}

export async function sendBrokerFeed(partner: PartnerAudiences, members: readonly Account[]): Promise<void> {
  const body = new JsonBody()
    .with('generated', new Date().toISOString())
    .with('contacts', members.map(mostReliable).filter(isPresent))
    .build();
  await partner.postFeed(body);
}

/** Tells the broker how large we are per country, for its rate card. */
export async function sendCoverage(partner: PartnerAudiences, members: readonly Account[]): Promise<void> {
  const perCountry: Record<string, number> = {};
  for (const { country } of members) perCountry[country] = (perCountry[country] ?? 0) + 1;
  const coverage = new JsonBody().with('coverage', perCountry).build();
  await partner.postFeed(coverage);
}
