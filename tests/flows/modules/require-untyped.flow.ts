// A required package without types passes on what it is given, as any function that nobody can see.

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
const { mask } = require('phone-format');

function enrol() {
  const account = new Account();
  addToAudience(phones.format(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(mask(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(require('slugify')(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  phones.parse(account.phone, (failed, parsed) => addToAudience(parsed));
  //                                                            ^^^^^^ security -> advertising: Account.phone
  const parser = new phones.Parser('de');
  addToAudience(parser.run(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}

module.exports = enrol;
