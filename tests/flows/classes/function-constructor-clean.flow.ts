// The prototype's other methods give what they give.

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
  this.account = new Account();
}

Session.prototype.contact = function () {
  return this.account.phone;
};
Session.prototype.title = function () {
  return this.account.name;
};

function enrol() {
  const session = new Session();
  const title = session.title.bind(session);
  addToAudience(session.title());
  addToAudience(title());
}

module.exports = enrol;
