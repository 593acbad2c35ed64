// A well-known library keeps its models where its types are not installed.

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
const _ = require('lodash');
const underscore = require('underscore');
const { Account } = require('./account.js');
const { addToAudience } = require('./audience.js');

function enrol() {
  const account = new Account();
  const rows = [{ phone: account.phone, name: account.name }];
  addToAudience(_.pick(rows[0], ['phone']).phone);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(_.map(rows, 'phone'));
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(underscore.map(rows, (row) => row.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  _.forEach(rows, (row) => addToAudience(row.phone));
  //                                     ^^^^^^^^^ security -> advertising: Account.phone
}

module.exports = enrol;
