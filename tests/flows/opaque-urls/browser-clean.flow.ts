// The company's own server is told, by the same means.

// @filename: beacon.ts
interface Account {
  /** @purpose security.verification */
  verifiedPhone: string;
}

const ADS = 'https://capi.uet.microsoft.com/v1/1234/events';
const OWN = '/api/verified';

export async function left(account: Account): Promise<void> {
  navigator.sendBeacon(OWN, JSON.stringify({ ph: account.verifiedPhone }));
  const picture = new Image();
  picture.src = `https://pictures.company.example/${account.verifiedPhone}.png`;
  const ads = new XMLHttpRequest();
  ads.open('GET', ADS);
  ads.send();
  const xhr = new XMLHttpRequest();
  xhr.open('POST', OWN);
  xhr.send(account.verifiedPhone);
  await fetch(new Request(OWN, { method: 'POST', body: account.verifiedPhone }));
}
