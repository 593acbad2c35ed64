// A prototype that was assigned to another function is not this one's.

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
const { Account } = require('./account.js');
const { addToAudience } = require('./audience.js');

function Session() {
  this.opened = true;
}

function Visit() {
  this.opened = true;
}

Session.prototype = { contact: () => new Account().phone };
Visit.prototype = { contact: () => new Account().name };

function enrol() {
  addToAudience(new Visit().contact());
  new Session().contact();
}

module.exports = enrol;
