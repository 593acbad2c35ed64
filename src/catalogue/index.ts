/** What is known of SDKs, globals and URLs: data only. */
export { CATEGORY_PURPOSES } from './categories.js';
export { NOT_COLLECTED, SECURITY_CONSUMERS, SECURITY_GLOBALS, SECURITY_URLS } from './consumers.js';
export { GLOBALS } from './globals.js';
export { FOLDERS, NOT_APPLICATION } from './folders.js';
export { MEMBERS } from './members.js';
export { FORMS_OF_DATA, HOLDERS, NOT_DATA, NOT_HOLDERS, SCHEMA_CALLS, SECURITY_NAMES } from './names.js';
export { PACKAGES } from './packages.js';
export { SECURITY_MEMBERS, SECURITY_PACKAGES } from './security.js';
export { URLS } from './urls.js';
export type { CataloguePurpose, MemberRow, SecurityConsumerRow, SecurityNameRow } from './row.js';
