// Methods on the prototype of a function that makes objects are those of the objects, also when they are bound.

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

function opened() {
  const session = new Session();
  return { contact: session.contact.bind(session), title: session.title.bind(session) };
}

function enrol() {
  addToAudience(new Session().contact());
  //            ^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(opened().contact());
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(opened().title());
}

module.exports = enrol;
