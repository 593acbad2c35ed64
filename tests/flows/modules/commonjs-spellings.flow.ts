// All spellings of CommonJS exports are one object.

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

exports = module.exports = { contact: new Account().phone };
exports.title = new Account().name;
module.exports.load = () => new Account().phone;

// @filename: defaults.js
const { Account } = require('./account.js');

module.exports.default = () => new Account().phone;

// @filename: wrapped.js
const { Account } = require('./account.js');

module.exports = function () {
  return new Account().phone;
};
module.exports.title = () => new Account().name;

// @filename: main.js
// @ts-nocheck
const { addToAudience } = require('./audience.js');
const contact = require('./defaults.js').default;
const session = require('./session.js');
const wrapped = require('./wrapped.js');
const { load, title } = require('./session.js');

function enrol() {
  addToAudience(title);
  addToAudience(wrapped.title());
  addToAudience(session.contact);
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(load());
  //            ^^^^^^ security -> advertising: Account.phone
  addToAudience(contact());
  //            ^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(wrapped());
  //            ^^^^^^^^^ security -> advertising: Account.phone
}

module.exports = enrol;
