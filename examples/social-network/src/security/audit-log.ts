import { securityEvents } from '../shared/events.js';

export interface AuditEntry {
  at: Date;
  accountId: string;
  action: string;
  detail: string;
}

/** Append-only; kept for a year, readable by the trust team. */
export class AuditLog {
  readonly #entries: AuditEntry[] = [];

  constructor() {
    securityEvents.subscribe('phone-confirmed', ({ accountId, phone }) => {
      this.record(accountId, 'two-factor.confirmed', lastDigits(phone));
    });
    securityEvents.subscribe('password-changed', ({ accountId }) => {
      this.record(accountId, 'password.changed');
    });
  }

  record(accountId: string, action: string, detail = ''): void {
    this.#entries.push({ at: new Date(), accountId, action, detail });
  }

  entriesOf(accountId: string): AuditEntry[] {
    return this.#entries.filter((entry) => entry.accountId === accountId);
  }
}

function lastDigits(phone: string): string {
  return `…${phone.slice(-4)}`;
}
