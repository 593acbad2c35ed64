// Firestore has no types for its columns: the collection says whose they are.

// @filename: packages.d.ts
declare module 'firebase-admin/firestore';
declare module 'firebase/firestore';

// @filename: user.ts
export interface User {
  id: string;
  email: string;
  /** @purpose security */
  twoFactorPhone: string;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import { getFirestore } from 'firebase-admin/firestore';
import { collection, getCountFromServer, query, where } from 'firebase/firestore';
import { upload } from './ads.ts';

export async function run(list: string[]): Promise<void> {
  const found = await getFirestore().collection('users').where('twoFactorPhone', 'in', list).get();
  upload(found.size);
  //     ^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
}

export async function count(list: string[]): Promise<void> {
  const known = query(collection(getFirestore(), 'users'), where('twoFactorPhone', 'in', list));
  upload(await getCountFromServer(known));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
}
