// What the browser sends: beacons, pictures, XMLHttpRequest and Request objects.

// @filename: beacon.ts
interface Account {
  /** @purpose security.verification */
  verifiedPhone: string;
}

const EVENTS = 'https://capi.uet.microsoft.com/v1/1234/events';

export async function left(account: Account): Promise<void> {
  navigator.sendBeacon(EVENTS, JSON.stringify({ ph: account.verifiedPhone }));
  //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Account.verifiedPhone
  const picture = new Image();
  picture.src = `https://cm.g.doubleclick.net/upload?ph=${account.verifiedPhone}`;
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Account.verifiedPhone
  const xhr = new XMLHttpRequest();
  xhr.open('POST', EVENTS);
  xhr.send(account.verifiedPhone);
  //       ^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Account.verifiedPhone
  const request = new Request(EVENTS, { method: 'POST', body: account.verifiedPhone });
  //                                                          ^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Account.verifiedPhone
  await fetch(request);
}
