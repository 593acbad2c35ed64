// One line of settings forbids another pair: billing data must not reach advertising.

// @filename: settings.json
{
  "purposes": ["billing.invoices"],
  "policy": [{ "collectedFor": "billing", "usedFor": "advertising" }]
}

// @filename: invoice.ts
export interface Invoice {
  /** @purpose billing.invoices */
  payerEmail: string;
  /** @purpose security.alerts */
  alertEmail: string;
  total: number;
}

// @filename: ads.ts
/** @sink advertising.audience */
export function enrol(value: string): void {
  console.log(value);
}

// @filename: jobs.ts
import { enrol } from './ads.ts';
import type { Invoice } from './invoice.ts';

export function run(invoice: Invoice): void {
  enrol(invoice.payerEmail);
  //    ^^^^^^^^^^^^^^^^^^ billing.invoices -> advertising.audience: Invoice.payerEmail
  enrol(invoice.alertEmail);
  //    ^^^^^^^^^^^^^^^^^^ security.alerts -> advertising.audience: Invoice.alertEmail
  enrol(String(invoice.total));
}
