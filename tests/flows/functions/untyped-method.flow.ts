// A method of an untyped labelled value gives something taken from it.

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
  addToAudience(given.normalised());
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: contact()
  addToAudience(given.parts().country);
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: contact()
  given.forEach((part) => addToAudience(part));
  //                                    ^^^^ security -> advertising: contact()
  given.observe((changed) => addToAudience(changed));
  //                                       ^^^^^^^ security -> advertising: contact()
}

module.exports = enrol;
