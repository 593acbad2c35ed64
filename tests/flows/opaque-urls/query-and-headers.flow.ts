// Data in the URL itself, in its query and in a header is sent as well as a body.

// @filename: pixel.ts
interface Account {
  /** @purpose security.verification */
  verifiedPhone: string;
}

export async function mark(account: Account, pixel: string): Promise<void> {
  const phone = encodeURIComponent(account.verifiedPhone);
  await fetch(`https://tr.snapchat.com/v3/${pixel}/events?ph=${phone}`);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Account.verifiedPhone
  const url = new URL('https://cm.g.doubleclick.net/upload');
  url.searchParams.set('phone', account.verifiedPhone);
  await fetch(url);
  //          ^^^ security.verification -> advertising: Account.verifiedPhone
  await fetch('https://s2s.adjust.com/event', { headers: { 'x-user': account.verifiedPhone } });
  //                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Account.verifiedPhone
}
