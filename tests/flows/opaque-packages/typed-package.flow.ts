// The package has types: the member that is called is found by its declaration.

// @filename: node_modules/google-ads-api/index.d.ts
export interface UserIdentifier {
  hashed_email?: string;
  country_code?: string;
}
export declare class Customer {
  userData: { uploadUserData(request: { identifiers: UserIdentifier[] }): Promise<void> };
}

// @filename: upload.ts
import type { Customer } from 'google-ads-api';

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  country: string;
}

export async function upload(customer: Customer, account: Account): Promise<void> {
  await customer.userData.uploadUserData({ identifiers: [{ hashed_email: account.recoveryEmail }] });
  //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}
