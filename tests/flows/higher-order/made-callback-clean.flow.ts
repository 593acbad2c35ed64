// The helper calls what the sink made with another member.

// @filename: tracker.ts
/** @sink advertising */
export const makeTracker = (workspace: string) => ({
  identify: (id: string, traits: { contact?: string; city?: string }): void => {
    console.log(workspace, id, traits.contact);
  },
});

// @filename: main.ts
import { makeTracker } from './tracker.ts';
interface Account {
  /** @purpose security */
  phone: string;
  city: string;
}
function withTracking<A, R>(
  identify: (id: string, traits: { contact?: string; city?: string }) => void,
  run: (input: A) => R,
  traitsOf: (result: R) => { contact?: string; city?: string },
): (input: A) => R {
  return (input) => {
    const result = run(input);
    identify('user', traitsOf(result));
    return result;
  };
}
const tracker = makeTracker('main');
declare function log(text: string): void;
declare function find(id: string): Account;
export const load = withTracking(tracker.identify, find, (account) => ({ city: account.city }));
export const seen = withTracking((_, { contact }) => log(contact ?? ''), find, (account) => ({ contact: account.phone }));
