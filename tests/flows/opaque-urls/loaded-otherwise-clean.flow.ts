// Other addresses, links that nobody follows yet, data that is shown and not sent.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
  newsletterEmail: string;
}

// @filename: pixel.ts
import type { Account } from './account.ts';

interface Banner {
  innerHTML: string;
}

export function show(account: Account, place: HTMLElement, banner: Banner): void {
  const picture = document.createElement('img');
  Object.assign(picture, { alt: account.recoveryEmail, src: 'https://www.facebook.com/tr?id=1' });
  place.innerHTML = `<img alt="" src="https://pictures.example.com/face?em=${account.recoveryEmail}">`;
  place.innerHTML = `<p>${account.recoveryEmail}</p>`;
  banner.innerHTML = `<img alt="" src="https://www.facebook.com/tr?em=${account.recoveryEmail}">`;
  document.write('<img src="https://www.facebook.com/tr?em=' + account.newsletterEmail + '">');
}

export function leave(account: Account): void {
  window.open(`https://accounts.example.com/recover?em=${account.recoveryEmail}`);
  window.location.href = '/recover?em=' + account.recoveryEmail;
}
