// A function of the program that has the same name is no vendor's global.

// @filename: checkout.js

export class Customer {
  /** @purpose security.verification */
  verifiedPhone = '';
}

function fbq(action, value) {
  return [action, value];
}

/** @param {Customer} customer */
export function paid(customer) {
  fbq('init', customer.verifiedPhone);
}
