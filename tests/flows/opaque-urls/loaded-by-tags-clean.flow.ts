// Other addresses, and other attributes of the picture.

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
  return <img src={`https://www.facebook.com/tr?id=1&ud[id]=${account.id}`} alt={account.recoveryEmail} />;
}

export function Tag({ account }: { account: Account }) {
  const address = 'https://static.shop.example/hello?to=' + encodeURIComponent(account.recoveryEmail);
  return (
    <p>
      <script src={address} async />
    </p>
  );
}

export function load(account: Account): void {
  const picture = document.createElement('img');
  picture.src = `https://ct.pinterest.com/v3/?event=signup&id=${account.id}`;
  picture.alt = account.recoveryEmail;
  const frame = document.createElement('iframe');
  frame.setAttribute('title', `https://idsync.rlcdn.com/1.html?em=${account.recoveryEmail}`);
  frame.setAttribute('src', `https://idsync.rlcdn.com/1.html?id=${account.id}`);
}
