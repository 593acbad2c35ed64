// The other field of the exported class is read.

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

// @filename: card.js
class Card {
  constructor(contact, label) {
    this.contact = contact;
    this.label = label;
  }

  line() {
    return `tel ${this.contact}`;
  }
}

module.exports = Card;

// @filename: main.js
const { addToAudience } = require('./audience.js');
const { lookupName, lookupPhone } = require('./directory.js');
const Card = require('./card.js');

module.exports.enrol = (id) => {
  const card = new Card(lookupPhone(id), lookupName(id));
  addToAudience(card.label);
  addToAudience(card.line() === '');
};
