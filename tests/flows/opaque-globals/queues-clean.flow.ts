// An array of the program that has the queue's name.

// @filename: tags.ts
export class Account {
  /** @purpose security.alerts */
  alertEmail = '';
}

const dataLayer: { email: string }[] = [];

export function noted(account: Account): number {
  const _hsq: string[] = [];
  _hsq.push(account.alertEmail);
  return dataLayer.push({ email: account.alertEmail });
}

export function started(): void {
  (window as unknown as { fbq(action: string): void }).fbq('track');
}
