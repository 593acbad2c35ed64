// `gtag` counts visits, but its user data and its conversions are for advertising.

// @filename: globals.d.ts
declare function gtag(command: string, ...rest: unknown[]): void;

// @filename: conversion.ts
interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

const ADS = 'AW-11223344';

export function converted(account: Account): void {
  gtag('set', 'user_data', { email: account.recoveryEmail });
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  gtag('event', 'conversion', { value: account.recoveryEmail });
  //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  gtag('event', 'sign_up', { send_to: `${ADS}/xyz`, email: account.recoveryEmail });
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  gtag('config', ADS, { user_id: account.recoveryEmail });
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}
