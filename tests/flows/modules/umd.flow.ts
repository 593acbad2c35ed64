// A module in the universal wrapper exports what its factory gives.

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
// @ts-nocheck
const { Account } = require('./account.js');

(function (root, factory) {
  if (typeof module === 'object' && module.exports) module.exports = factory();
  else root.session = factory();
})(this, function () {
  return { contact: new Account().phone, title: new Account().name };
});

// @filename: main.js
// @ts-nocheck
const { addToAudience } = require('./audience.js');
const session = require('./session.js');

function enrol() {
  addToAudience(session.title);
  addToAudience(session.contact);
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}

module.exports = enrol;
