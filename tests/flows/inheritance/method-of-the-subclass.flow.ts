// A method of the base class calls a method that only the subclass has.

// @filename: account.js
class Account {
  /** @purpose security */
  phone = '';
  name = '';
}

module.exports = { Account };

// @filename: audience.js
/** @sink advertising */

const rows = [];

exports.addToAudience = function (row) {
  rows.push(row);
};

// @filename: main.js
// @ts-nocheck
const { Account } = require('./account.js');
const { addToAudience } = require('./audience.js');

class Job {
  start(row) {
    this.work(row);
  }
}

class Enrolment extends Job {
  run() {
    this.start(new Account().phone);
  }
  work(row) {
    addToAudience(row);
    //            ^^^ security -> advertising: Account.phone
  }
}

module.exports = { Enrolment };
