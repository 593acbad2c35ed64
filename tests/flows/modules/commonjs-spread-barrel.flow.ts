// A CommonJS barrel spreads other modules into its own exports.

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

// @filename: services.js
// @ts-nocheck
module.exports = {
  ...require('./directory.js'),
  ...require('./audience.js'),
};

// @filename: main.js
// @ts-nocheck
const services = require('./services.js');

module.exports = function enrol(id) {
  services.addToAudience(services.lookupName(id));
  services.addToAudience(services.lookupPhone(id));
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: lookupPhone()
};
