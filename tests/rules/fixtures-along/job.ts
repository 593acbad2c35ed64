import type { Account } from './account.js';
import { relay } from './relay.js';

export function run(account: Account): void {
  relay(account.recoveryEmail);
}
