// The top-level variables of a CommonJS module are its own.

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

// @filename: session.js
const { Account } = require('./account.js');

var contact = new Account().phone;

module.exports = { open: () => contact.length };

// @filename: main.js
// @ts-nocheck
const { addToAudience } = require('./audience.js');
const session = require('./session.js');

function enrol() {
  session.open();
  addToAudience(contact);
}

module.exports = enrol;
