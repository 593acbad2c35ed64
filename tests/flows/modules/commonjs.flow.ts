// CommonJS modules in JavaScript export what they assign to `module.exports`.

// @filename: account.js
class Account {
  /** @purpose security */
  phone = '';
  name = '';
}

module.exports = { Account };

// @filename: audience.js
/** @sink advertising */

const rows = [];

exports.addToAudience = function (row) {
  rows.push(row);
};

// @filename: main.js
const { Account } = require('./account.js');
const audience = require('./audience.js');

function enrol() {
  const account = new Account();
  audience.addToAudience(account.name);
  audience.addToAudience(account.phone);
  //                     ^^^^^^^^^^^^^ security -> advertising: Account.phone
}

module.exports = enrol;
