// Fields of a form and of a query are filled from a whole object.

// @filename: lead.ts
export interface Lead {
  name: string;
  /** @purpose security.verification */
  verifiedPhone: string;
}

export async function convert(lead: Lead): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(lead)) form.append(name, String(value));
  await fetch('https://api.attentivemobile.com/v1/subscriptions', { method: 'POST', body: form });
  //                                                                                      ^^^^ security.verification -> marketing: Lead.verifiedPhone
  const query = new URLSearchParams({ ...lead });
  await fetch(`https://s2s.adjust.com/event?${query}`);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Lead.verifiedPhone
}
