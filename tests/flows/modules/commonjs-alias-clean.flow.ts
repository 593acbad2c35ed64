// The other member of the object with two names is called.

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
exports = module.exports = {};

exports.digits = function (text) {
  return text.replace(/\D/g, '');
};
exports.known = function (text) {
  return text !== '';
};

// @filename: main.js
const { addToAudience } = require('./audience.js');
const { lookupName, lookupPhone } = require('./directory.js');
const format = require('./format.js');

module.exports = {
  enrol(id) {
    addToAudience(format.known(lookupPhone(id)));
    addToAudience(format.digits(lookupName(id)));
  },
};
