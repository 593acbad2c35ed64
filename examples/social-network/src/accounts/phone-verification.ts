import { Column, Entity } from '../shared/columns.js';

@Entity('phone_verifications')
export class PhoneVerification {
  @Column('uuid')
  accountId = '';

  @Column('varchar(16)')
  /**
   * In E.164, as the SMS gateway wants it.
   *
   * @purpose security.verification
   */
  phoneE164 = '';

  /** @purpose security.fraud */
  @Column('inet', { nullable: true })
  requestedFrom: string | undefined;

  @Column('timestamptz', { nullable: true })
  completedAt: Date | undefined;
}

/** What jobs outside the accounts team work with, so that they don't depend on our columns. */
export interface ContactRow {
  externalId: string;
  phone: string;
}

export function toContactRow(row: PhoneVerification): ContactRow {
  return { externalId: row.accountId, phone: row.phoneE164 };
}

export interface PhoneVerificationRepository {
  insert(row: PhoneVerification): Promise<void>;
  pendingFor(accountId: string): Promise<PhoneVerification | undefined>;
  completedSince(since: Date): Promise<PhoneVerification[]>;
}

export class InMemoryPhoneVerifications implements PhoneVerificationRepository {
  readonly #rows: PhoneVerification[] = [];

  async insert(row: PhoneVerification): Promise<void> {
    this.#rows.push(row);
  }

  async pendingFor(accountId: string): Promise<PhoneVerification | undefined> {
    return this.#rows.find((row) => row.accountId === accountId && row.completedAt === undefined);
  }

  async completedSince(since: Date): Promise<PhoneVerification[]> {
    return this.#rows.filter((row) => row.completedAt !== undefined && row.completedAt >= since);
  }
}
