// A script's variable is everybody's, also where a CommonJS module has one of that name.

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
/** @type {string} */
var contact = '';

/** @param {string} phone */
function login(phone) {
  contact = phone;
}

// @filename: main.js
const { Account } = require('./account.js');
const { addToAudience } = require('./audience.js');

function enrol() {
  login(new Account().phone);
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}

module.exports = enrol;
