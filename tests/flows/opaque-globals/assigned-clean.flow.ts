// A member of the window that no vendor reads.

// @filename: tags.js
// @ts-nocheck
export class Account {
  /** @purpose security.alerts */
  alertEmail = '';
}

/** @param {Account} account */
export function describe(account) {
  window.recoveryHint = account.alertEmail;
  utag_data.page = 'account';
}
