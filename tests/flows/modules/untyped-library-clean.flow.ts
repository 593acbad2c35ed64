// The models of an untyped library tell what it leaves behind.

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
const { Account } = require('./account.js');
const { addToAudience } = require('./audience.js');

function enrol() {
  const account = new Account();
  const rows = [{ phone: account.phone, name: account.name }];
  addToAudience(_.pick(rows[0], ['name']).phone);
  addToAudience(_.map(rows, 'name'));
  addToAudience(_.omit(rows[0], 'phone'));
  addToAudience(_.size(rows));
}

module.exports = enrol;
