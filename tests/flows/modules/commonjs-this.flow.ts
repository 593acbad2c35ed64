// At the top of a CommonJS module `this` is what it exports.

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

this.contact = new Account().phone;
this.title = new Account().name;
module.exports.version = 1;

// @filename: main.js
const { addToAudience } = require('./audience.js');
const session = require('./session.js');

function enrol() {
  addToAudience(session.title);
  addToAudience(session.contact);
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}

module.exports = enrol;
