// A module that is required lazily gives nothing of others.

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

// @filename: guest.js
exports.contact = () => '';

// @filename: main.js
const { addToAudience } = require('./audience.js');

let loaded;

function load() {
  return loaded || (loaded = require('./guest.js'));
}

function enrol() {
  require('./session.js').contact();
  addToAudience(load().contact());
}

module.exports = enrol;
