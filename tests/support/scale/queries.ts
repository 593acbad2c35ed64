import { program, repeat, type Shape } from './frame.js';

const USERS = `interface Users {
  create(account: Account): void;
  findMany(query: { where: Partial<Account> }): Promise<Account[]>;
}
declare const users: Users;
declare function query(text: string): Promise<{ name: string }[]>;
`;

/** Much of what might be a query, or is one. */
export const QUERIES: readonly Shape[] = [
  {
    name: 'objects with a labelled member',
    size: 4_000,
    files: (n) =>
      program(
        'send(account.phone);',
        repeat(n, (i) => `export const account${i} = { phone: '${i}', name: 'a' };`),
      ),
  },
  {
    name: 'calls by a name that the language has, too',
    size: 1_000,
    files: (n) =>
      program(`${repeat(n, (i) => `users.create({ phone: '${i}', name: 'a' });`)}\nsend(account.phone);`, USERS),
  },
  {
    name: 'conditions in variables of one name',
    size: 1_000,
    files: (n) =>
      program(
        'send(find0());',
        `${USERS}${repeat(n, (i) => `export function find${i}() { const where = { phone: '${i}' }; return users.findMany({ where }); }`)}`,
      ),
  },
  {
    name: 'queries by SQL',
    size: 1_000,
    files: (n) =>
      program(
        repeat(n, (i) => `send(query('SELECT name FROM accounts WHERE phone = ${i}'));`),
        USERS,
      ),
  },
];
