// An older client hands what it found to a function, row by row or all at once; the column is labelled in settings.

// @filename: settings.json
{ "sources": [{ "type": "User", "property": "twoFactorPhone", "purpose": "security" }] }

// @filename: user.ts
export interface User {
  id: string;
  email: string;
  twoFactorPhone: string | null;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import { upload } from './ads.ts';

declare const connection: any;

export function run(list: string[]): void {
  connection.query('SELECT id FROM users WHERE two_factor_phone IN (?)', [list], (error: unknown, rows: any[]) => {
    if (!error) upload(rows.map((row) => row.id));
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  });
  connection.each('SELECT id FROM users WHERE two_factor_phone IS NOT NULL AND two_factor_phone = ?', onRow);
}

function onRow(error: unknown, row: any): void {
  if (!error) upload(row.id);
  //                 ^^^^^^ matched security -> advertising: User.twoFactorPhone
}
