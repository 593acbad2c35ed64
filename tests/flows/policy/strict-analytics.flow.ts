// With analytics in the policy a product tracker is a sink for security data, packages and globals too.

// @filename: settings.json
{ "policy": { "analytics": true } }

// @filename: packages.d.ts
declare module 'posthog-node';
declare function gtag(command: string, ...rest: unknown[]): void;

// @filename: visits.ts
import { PostHog } from 'posthog-node';

interface Account {
  /** @purpose security.verification */
  verifiedPhone: string;
  plan: string;
}

const tracker = new PostHog('key');

export function visited(account: Account): void {
  tracker.capture({ distinctId: account.verifiedPhone, event: 'visited' });
  //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> analytics: Account.verifiedPhone
  gtag('config', 'G-1', { user_id: account.verifiedPhone });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> analytics: Account.verifiedPhone
  tracker.capture({ distinctId: account.plan, event: 'visited' });
}
