// Of an untyped labelled list, its length and the numbers of its elements are no data.

// @filename: session.js
/**
 * @purpose security
 * @returns {any}
 */
function contact() {
  return JSON.parse(document.cookie);
}

module.exports = { contact };

// @filename: audience.js
/** @sink advertising */

const rows = [];

exports.addToAudience = function (row) {
  rows.push(row);
};

// @filename: main.js
const { addToAudience } = require('./audience.js');
const { contact } = require('./session.js');

function enrol() {
  const given = contact();
  addToAudience(given.length);
  given.forEach((part, index) => addToAudience(index));
  given.map((part, index) => addToAudience(index));
}

module.exports = enrol;
