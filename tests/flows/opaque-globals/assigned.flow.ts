// What is assigned to a vendor's global, or to a part of it, the vendor's script reads.

// @filename: tags.js
// @ts-nocheck
export class Account {
  /** @purpose security.alerts */
  alertEmail = '';
  city = '';
}

/** @param {Account} account */
export function describe(account) {
  window.utag_data = { customer_email: account.alertEmail };
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.alerts -> advertising: Account.alertEmail
  utag_data.customer_email = account.alertEmail;
  //                         ^^^^^^^^^^^^^^^^^^ security.alerts -> advertising: Account.alertEmail
  utag_data.customer_city = account.city;
}
