// The exported function was called with the phone elsewhere.

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
exports.digits = function (text) {
  return text.replace(/\D/g, '');
};
module.exports.line = (text) => `<${text}>`;

// @filename: main.js
const { addToAudience } = require('./audience.js');
const { lookupName, lookupPhone } = require('./directory.js');
const format = require('./format.js');
const { line } = require('./format.js');

exports.enrol = function (id, verify) {
  verify(format.digits(lookupPhone(id)));
  verify(line(lookupPhone(id)));
  addToAudience(format.digits(lookupName(id)));
  addToAudience(line(lookupName(id)));
};
