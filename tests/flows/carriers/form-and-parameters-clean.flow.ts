// A form with the fields that have no label.

// @filename: lead.ts
export interface Lead {
  name: string;
  /** @purpose security.verification */
  verifiedPhone: string;
}

export async function convert(lead: Lead): Promise<void> {
  const form = new FormData();
  form.append('name', lead.name);
  await fetch('https://api.attentivemobile.com/v1/subscriptions', { method: 'POST', body: form });
  const query = new URLSearchParams({ name: lead.name });
  await fetch(`https://s2s.adjust.com/event?${query}`);
}
