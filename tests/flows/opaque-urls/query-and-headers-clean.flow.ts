// Presence alone is sent, and a URL of which nothing is known.

// @filename: pixel.ts
interface Account {
  /** @purpose security.verification */
  verifiedPhone?: string;
}

export async function mark(account: Account, pixel: string, target: string): Promise<void> {
  const verified = account.verifiedPhone !== undefined;
  await fetch(`https://tr.snapchat.com/v3/${pixel}/events?verified=${String(verified)}`);
  await fetch(`${target}?ph=${account.verifiedPhone ?? ''}`);
}
