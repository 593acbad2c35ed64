// A required module of the program and a required package that is no sink.

// @filename: sender.js
function createUser(email) {
  return email;
}
module.exports = { createUser };

// @filename: sync.js
// @ts-nocheck
const sender = require('./sender.js');
const mailer = require('nodemailer');

class Account {
  /** @purpose security.recovery */
  recoveryEmail = '';
}

/** @param {Account} account */
function warn(account) {
  sender.createUser(account.recoveryEmail);
  mailer.createTransport('smtp://mail').sendMail({ to: account.recoveryEmail });
}

module.exports = { warn };
