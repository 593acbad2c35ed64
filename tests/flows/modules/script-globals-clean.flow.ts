// Scripts that pass the clean global on are clean.

// @filename: globals.ts
/** @purpose security */
let contactPhone = '';
let displayName = '';

// @filename: banner.ts
/** @sink advertising */

let pendingRow = '';

function showBanner(text: string): void {
  pendingRow = text;
}

// @filename: login.ts
function login(phone: string, name: string): void {
  contactPhone = phone;
  displayName = name;
  showBanner(displayName);
  pendingRow = displayName;
}
