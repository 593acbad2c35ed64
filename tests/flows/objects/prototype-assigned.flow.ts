// An object that is assigned as a prototype gives its methods to what is made.

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

Session.prototype = {
  contact() {
    return new Account().phone;
  },
  title() {
    return new Account().name;
  },
};

function enrol() {
  const session = new Session();
  addToAudience(session.title());
  addToAudience(session.contact());
  //            ^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}

module.exports = enrol;
