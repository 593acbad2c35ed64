// A required package without types gives nothing of what it was not given.

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
// @ts-nocheck
const { Account } = require('./account.js');
const { addToAudience } = require('./audience.js');
const phones = require('phone-format');

function enrol() {
  const account = new Account();
  phones.warm(account.phone);
  addToAudience(phones.format(account.name));
  addToAudience(require('slugify')(account.name));
  addToAudience(phones.countries());
}

module.exports = enrol;
