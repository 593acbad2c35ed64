// The member that was added under another name is called.

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
exports.title = function (text) {
  return text.length > 3 ? 'long' : 'short';
};
module.exports.digits = (text) => text.replace(/\D/g, '');
exports['international'] = (text) => '+' + exports.digits(text);

// @filename: main.js
const { addToAudience } = require('./audience.js');
const { lookupName, lookupPhone } = require('./directory.js');
const format = require('./format.js');

exports.enrol = function (id) {
  addToAudience(format.title(lookupPhone(id)));
  addToAudience(format.digits(lookupName(id)));
  addToAudience(format.international(lookupName(id)));
};
