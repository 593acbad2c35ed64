// A subclass whose own start is given nothing labelled works with nothing labelled.

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

class Code extends Job {
  send() {
    this.start(new Account().phone);
  }
  work(row) {
    this.sent = row;
  }
}

class Enrolment extends Job {
  run() {
    this.start(new Account().name);
  }
  work(row) {
    addToAudience(row);
  }
}

module.exports = { Code, Enrolment };
