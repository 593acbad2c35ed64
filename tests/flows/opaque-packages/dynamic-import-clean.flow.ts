// A module of the program is loaded when it is needed.

// @filename: packages.d.ts
declare module 'facebook-nodejs-business-sdk';

// @filename: audience.ts
export class CustomAudience {
  readonly fields: string[] = [];
  createUser(fields: readonly string[], email: string): void {
    this.fields.push(...fields, email);
  }
}

// @filename: sync.ts
interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export async function sync(account: Account): Promise<unknown> {
  const { CustomAudience } = await import('./audience.ts');
  new CustomAudience().createUser(['EMAIL'], account.recoveryEmail);
  return import('facebook-nodejs-business-sdk');
}
