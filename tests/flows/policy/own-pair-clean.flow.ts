// A purpose of the user's own is allowed everywhere until the policy says otherwise, and the new pair names advertising only.

// @filename: settings.json
{
  "purposes": ["billing", "research"],
  "policy": [{ "collectedFor": "billing", "usedFor": "advertising" }]
}

// @filename: invoice.ts
export interface Invoice {
  /** @purpose billing */
  payerEmail: string;
  /** @purpose research */
  panelEmail: string;
}

// @filename: sinks.ts
/** @sink marketing.direct */
export function write(value: string): void {
  console.log(value);
}
/** @sink advertising */
export function enrol(value: string): void {
  console.log(value);
}

// @filename: jobs.ts
import type { Invoice } from './invoice.ts';
import { enrol, write } from './sinks.ts';

export function run(invoice: Invoice): void {
  write(invoice.payerEmail);
  enrol(invoice.panelEmail);
}
