// The clean property of a CommonJS class is clean.

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

function enrol(sendCode) {
  const account = new Account();
  sendCode(account.phone);
  audience.addToAudience(account.name);
}

module.exports = enrol;
