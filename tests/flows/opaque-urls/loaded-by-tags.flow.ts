// A picture, script or frame from a listed address takes along what the address says.

// @filename: globals.d.ts
declare namespace JSX {
  interface IntrinsicElements {
    [tag: string]: Record<string, unknown>;
  }
}

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
  newsletterEmail: string;
}

// @filename: pixel.tsx
import type { Account } from './account.ts';

export function Pixel({ account }: { account: Account }) {
  return <img src={`https://www.facebook.com/tr?id=1&ud[em]=${account.recoveryEmail}`} />;
  //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}

export function Tag({ account }: { account: Account }) {
  const address = 'https://sslwidget.criteo.com/event?p0=' + encodeURIComponent(account.recoveryEmail);
  return (
    <p>
      <script src={address} async />
      {/*          ^^^^^^^ security.recovery -> advertising: Account.recoveryEmail */}
    </p>
  );
}

export function load(account: Account): void {
  const picture = document.createElement('img');
  picture.src = `https://ct.pinterest.com/v3/?event=signup&em=${account.recoveryEmail}`;
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  const frame = document.createElement('iframe');
  frame.setAttribute('src', `https://idsync.rlcdn.com/1.html?em=${account.recoveryEmail}`);
  //                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}
