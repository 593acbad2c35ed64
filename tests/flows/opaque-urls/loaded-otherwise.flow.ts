// What a page shows, where it goes, and what an element is assigned loads from listed addresses, too.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
  newsletterEmail: string;
}

// @filename: pixel.ts
import type { Account } from './account.ts';

export function show(account: Account, place: HTMLElement): void {
  const picture = document.createElement('img');
  Object.assign(picture, { src: `https://www.facebook.com/tr?em=${account.recoveryEmail}` });
  //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  const address = `https://www.facebook.com/tr?em=${account.recoveryEmail}`;
  place.innerHTML = `<img alt="" src="${address}">`;
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  document.write('<img src="https://www.facebook.com/tr?em=' + account.recoveryEmail + '">');
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  document.body.insertAdjacentHTML('beforeend', `<iframe src='${address}'></iframe>`);
  //                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}

export function leave(account: Account): void {
  window.open(`https://www.facebook.com/tr?em=${account.recoveryEmail}`);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  window.location.href = 'https://www.facebook.com/tr?em=' + account.recoveryEmail;
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}
