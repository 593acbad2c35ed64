/** What is known of SDKs, globals and URLs: data only. */
export { GLOBALS } from './globals.js';
export { MEMBERS } from './members.js';
export { PACKAGES } from './packages.js';
export { SECURITY_MEMBERS, SECURITY_PACKAGES } from './security.js';
export { URLS } from './urls.js';
export type { CataloguePurpose, MemberRow } from './row.js';
