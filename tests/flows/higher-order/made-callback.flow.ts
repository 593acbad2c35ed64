// A function that the sink makes and a neutral helper calls: the helper's argument is the entry.

// @filename: tracker.ts
/** @sink advertising */
export const makeTracker = (workspace: string) => ({
  identify: (id: string, traits: { contact?: string; city?: string }): void => {
    console.log(workspace, id, traits.contact);
  },
});

// @filename: with-tracking.ts
export function withTracking<A, R>(
  identify: (id: string, traits: { contact?: string; city?: string }) => void,
  run: (input: A) => R,
  traitsOf: (result: R) => { contact?: string; city?: string },
): (input: A) => R {
  return (input) => {
    const result = run(input);
    identify('user', traitsOf(result));
    //               ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
    return result;
  };
}

// @filename: main.ts
import { makeTracker } from './tracker.ts';
import { withTracking } from './with-tracking.ts';
interface Account {
  /** @purpose security */
  phone: string;
  city: string;
}
const tracker = makeTracker('main');
declare function find(id: string): Account;
export const load = withTracking(tracker.identify, find, (account) => ({ contact: account.phone }));
