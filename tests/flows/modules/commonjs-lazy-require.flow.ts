// A module that is required inside a function, and used at once, is the same module.

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

// @filename: main.js
exports.enrol = function (id, verify) {
  const directory = require('./directory.js');
  require('./audience.js').addToAudience(directory.lookupName(id));
  require('./audience.js').addToAudience(directory.lookupPhone(id));
  //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: lookupPhone()
};
