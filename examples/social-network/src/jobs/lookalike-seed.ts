import type { ProfileReader } from '../accounts/profile-service.js';
import type { SeedAudience } from '../advertising/tailored-audiences.js';

/** Grows an advertiser's lookalike audience from the members who bought something. */
export class LookalikeSeed {
  constructor(
    private readonly profiles: ProfileReader,
    private readonly seed: SeedAudience,
  ) {}

  async addBuyer(accountId: string): Promise<boolean> {
    const buyer = await this.profiles.view(accountId);
    if (buyer === undefined) return false;
    this.seed.restrictTo(buyer.country);
    this.seed.add(buyer.contactEmail);
    return true;
  }
}
