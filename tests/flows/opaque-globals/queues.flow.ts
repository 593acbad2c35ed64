// Queues that a vendor's script empties: what is pushed is sent.

// @filename: tags.js
// @ts-nocheck
window.dataLayer = window.dataLayer || [];
var _hsq = (window._hsq = window._hsq || []);

export class Account {
  /** @purpose security.alerts */
  alertEmail = '';
  plan = '';
}

/** @param {Account} account */
export function identified(account) {
  dataLayer.push({ event: 'identified', email: account.alertEmail });
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.alerts -> advertising: Account.alertEmail
  window.dataLayer.push({ email: account.alertEmail });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.alerts -> advertising: Account.alertEmail
  _hsq.push(['identify', { email: account.alertEmail }]);
  //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.alerts -> marketing: Account.alertEmail
  dataLayer.push({ event: 'plan', plan: account.plan });
}
