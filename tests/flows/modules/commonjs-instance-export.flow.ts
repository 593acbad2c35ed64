// A CommonJS module that exports an instance shares its state between those who require it.

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

// @filename: session.js
class Session {
  constructor() {
    this.contact = '';
    this.label = '';
  }

  open(contact, label) {
    this.contact = contact;
    this.label = label;
  }
}

module.exports = new Session();

// @filename: login.js
const { lookupName, lookupPhone } = require('./directory.js');
const session = require('./session.js');

exports.login = function (id) {
  session.open(lookupPhone(id), lookupName(id));
};

// @filename: main.js
const { addToAudience } = require('./audience.js');
const session = require('./session.js');

exports.enrol = function () {
  addToAudience(session.label);
  addToAudience(session.contact);
  //            ^^^^^^^^^^^^^^^ security -> advertising: lookupPhone()
};
