// A sink module in CommonJS is one by whatever name it is required.

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

// @filename: neutral.js
exports.addToAudience = function (row) {
  return row;
};

// @filename: main.js
const { lookupName, lookupPhone } = require('./directory.js');
const neutral = require('./neutral.js');
const { addToAudience: add } = require('./audience.js');
const audience = require('./audience.js');

exports.enrol = function (id) {
  neutral.addToAudience(lookupPhone(id));
  add(lookupName(id));
  add(lookupPhone(id));
  //  ^^^^^^^^^^^^^^^ security -> advertising: lookupPhone()
  audience.addToAudience(lookupPhone(id));
  //                     ^^^^^^^^^^^^^^^ security -> advertising: lookupPhone()
  audience['addToAudience'](lookupPhone(id));
  //                        ^^^^^^^^^^^^^^^ security -> advertising: lookupPhone()
};
