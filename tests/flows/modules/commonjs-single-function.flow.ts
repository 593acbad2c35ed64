// A CommonJS module that is one function is called by whoever requires it.

// @filename: directory.js
const contacts = new Map([['ada', { phone: '', name: '' }]]);

/** @purpose security */
function lookupPhone(id) {
  return contacts.get(id)?.phone ?? '';
}

function lookupName(id) {
  return contacts.get(id)?.name ?? '';
}

module.exports = { lookupPhone, lookupName };

// @filename: audience.js
/** @sink advertising */

const rows = [];

exports.addToAudience = function (row) {
  rows.push(row);
};

// @filename: format.js
// Formats what it is given.
module.exports = function format(contact) {
  return '+' + contact;
};

// @filename: main.js
const { addToAudience } = require('./audience.js');
const { lookupName, lookupPhone } = require('./directory.js');
const format = require('./format.js');

exports.enrol = function (id) {
  addToAudience(lookupName(id));
  addToAudience(format(lookupPhone(id)));
  //            ^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: lookupPhone()
};
