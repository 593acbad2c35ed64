// In a function `this` is not what the module exports.

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

function keep() {
  this.contact = new Account().phone;
}

module.exports = { keep, contact: '' };

// @filename: main.js
const { addToAudience } = require('./audience.js');
const session = require('./session.js');

function enrol() {
  addToAudience(session.contact);
}

module.exports = enrol;
