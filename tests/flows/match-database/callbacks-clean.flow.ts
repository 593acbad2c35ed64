// The same client asked by another column; a later query of the same connection.

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
  connection.query('SELECT id FROM users WHERE email IN (?)', [list], (error: unknown, rows: any[]) => {
    if (!error) upload(rows.map((row) => row.id));
  });
  connection.query('DELETE FROM codes WHERE two_factor_phone IN (SELECT two_factor_phone FROM parcels)');
  connection.query('SELECT id FROM users WHERE two_factor_phone IN (?)', [list]);
  connection.each('SELECT id FROM users WHERE two_factor_phone IS NOT NULL', onRow);
}

function onRow(error: unknown, row: any): void {
  if (!error) upload(row.id);
}
