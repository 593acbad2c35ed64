// Members of another module of the same name are another module's.

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

exports.contact = new Account().phone;

// @filename: visit.js
const { Account } = require('./account.js');

exports.contact = new Account().name;

// @filename: main.js
// @ts-nocheck
const { addToAudience } = require('./audience.js');
const session = require('./session.js');
const visit = require('./visit.js');
const chosen = require('./visit.js').contact;

function enrol() {
  addToAudience(visit.contact);
  addToAudience(chosen);
  addToAudience(session.title);
}

module.exports = enrol;
