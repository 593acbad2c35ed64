// A module that is required under a condition, or later, gives what it exports.

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

exports.contact = () => new Account().phone;
exports.title = () => new Account().name;

// @filename: guest.js
exports.contact = () => '';
exports.title = () => '';

// @filename: main.js
// @ts-nocheck
const { addToAudience } = require('./audience.js');

const session = process.env.GUEST ? require('./guest.js') : require('./session.js');

let loaded;

function load() {
  return loaded || (loaded = require('./session.js'));
}

function enrol() {
  addToAudience(session.title());
  addToAudience(session.contact());
  //            ^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(load().title());
  addToAudience(load().contact());
  //            ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(require('./session').contact());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}

module.exports = enrol;
