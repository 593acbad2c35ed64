// The getter of another export was called.

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

// @filename: index.js
'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
var directory_1 = require('./directory.js');
Object.defineProperty(exports, 'phoneOf', {
  enumerable: true,
  get: function () {
    return directory_1.lookupPhone;
  },
});
Object.defineProperty(exports, 'nameOf', {
  enumerable: true,
  get: function () {
    return directory_1.lookupName;
  },
});

// @filename: main.js
const { addToAudience } = require('./audience.js');
const index = require('./index.js');

exports.enrol = (id) => {
  addToAudience(index.nameOf(id));
  addToAudience((0, index.nameOf)(id));
};
