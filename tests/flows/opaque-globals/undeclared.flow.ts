// A vendor's script defines the global that nothing in the program declares.

// @filename: checkout.js
// @ts-nocheck

/**
 * @typedef {object} Account
 */

export class Customer {
  /** @purpose security.verification */
  verifiedPhone = '';
  city = '';
}

/** @param {Customer} customer */
export function paid(customer) {
  fbq('init', '1234', { ph: customer.verifiedPhone });
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Customer.verifiedPhone
  fbq('track', 'Purchase', { city: customer.city });
}
