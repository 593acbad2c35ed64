// Scripts without imports or exports share their variables, and a marked script is a sink.

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
  showBanner(contactPhone);
  //         ^^^^^^^^^^^^ security -> advertising: contactPhone
  pendingRow = displayName;
  pendingRow = contactPhone;
  //           ^^^^^^^^^^^^ security -> advertising: contactPhone
}
