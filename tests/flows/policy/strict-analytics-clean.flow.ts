// By default analytics may use the data.

// @filename: packages.d.ts
declare module 'posthog-node';
declare function gtag(command: string, ...rest: unknown[]): void;

// @filename: visits.ts
import { PostHog } from 'posthog-node';

interface Account {
  /** @purpose security.verification */
  verifiedPhone: string;
}

const tracker = new PostHog('key');

export function visited(account: Account): void {
  tracker.capture({ distinctId: account.verifiedPhone, event: 'visited' });
  gtag('config', 'G-1', { user_id: account.verifiedPhone });
}
