// CommonJS: the package is required, as a whole and by a member.

// @filename: sync.js
// @ts-nocheck
const bizSdk = require('facebook-nodejs-business-sdk');
const { ApiClient } = require('klaviyo-api');

class Account {
  /** @purpose security.recovery */
  recoveryEmail = '';
  city = '';
}

/** @param {Account} account */
function sync(account) {
  const audience = new bizSdk.CustomAudience('123');
  audience.createUser(['EMAIL'], [account.recoveryEmail]);
  //                             ^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  new ApiClient().profiles.create({ email: account.recoveryEmail, city: account.city });
  //                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
}

module.exports = { sync };
