// A factory that leaves the data behind exports nothing of it.

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
  const contact = new Account().phone;
  return { known: contact.length > 0, title: new Account().name };
});

// @filename: main.js
// @ts-nocheck
const { addToAudience } = require('./audience.js');
const session = require('./session.js');

function enrol() {
  addToAudience(session.title);
  addToAudience(session.contact);
}

module.exports = enrol;
