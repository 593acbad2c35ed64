import { describe, expect, it } from 'vitest';
import { conditionsOf, isStatement } from '../../../src/link/filters/sql.js';

function columnsIn(text: string, isBare = false): string[] {
  return conditionsOf(text, isBare).columns.map(({ table, name }) => (table === undefined ? name : `${table}.${name}`));
}

function tablesIn(text: string): Record<string, string> {
  return Object.fromEntries(conditionsOf(text, false).tables);
}

describe('isStatement', () => {
  it.each([
    'select id from users where phone = $1',
    '\n  -- by phone\n  SELECT 1 FROM users',
    'WITH hits AS (SELECT 1 FROM users) SELECT * FROM hits',
    'delete from users where phone = ?',
    'UPDATE users SET phone = NULL',
  ])('%j', (text) => {
    expect(isStatement(text)).toBe(true);
  });

  it.each(['select a phone number', 'Users from Germany', 'update', 'with best regards'])('not %j', (text) => {
    expect(isStatement(text)).toBe(false);
  });
});

describe('conditionsOf', () => {
  it.each<[string, string[]]>([
    ['select phone, email from users where country = $1 order by phone', ['country']],
    ['select 1 from users u join leads as l on l.phone = u.mfa_phone', ['l.phone', 'u.mfa_phone']],
    ['select 1 from users join leads using (phone) where city = ?', ['phone', 'city']],
    ['select 1 from users where lower(trim(phone)) = any($1)', ['phone']],
    [
      'select 1 from users where phone is not null and email is null and city is distinct from $1 and plan = 2',
      ['city', 'plan'],
    ],
    ["select 1 from users where phone <> '' and email != '' and city = ''", ['city']],
    [
      'select 1 from users where id in (select user_id from codes where phone = $1) and plan = 1',
      ['id', 'phone', 'plan'],
    ],
    ['select (select 1 from codes where a = b), phone from users', ['a', 'b']],
    ['update users set phone = $1 where id = $2', ['id']],
    ['insert into hits (phone) select phone from users where plan = 1', ['plan']],
    ['select "users"."mfaPhone" from "users" where "users"."mfaPhone" = $1', ['users.mfaPhone']],
    ['select 1 from `users` where `users`.`phone` = ?', ['users.phone']],
    ['select 1 from [users] where [phone] = @p1', ['phone']],
    ['select 1 from audit.users where audit.users.phone = :phone', ['users.phone']],
    ["select 1 from users where city = 'phone' -- and phone = 1\n and plan = 2 /* email = 3 */", ['city', 'plan']],
    ['select country, count(*) from users group by country having max(phone) > $1', ['phone']],
    ['select 1 from users where a between b and c limit 5', ['a', 'b', 'c']],
  ])('%s', (text, expected) => {
    expect(columnsIn(text)).toEqual(expected);
  });

  it('reads a bare condition', () => {
    expect(columnsIn('user.phone IN (:...list) AND user.email IS NOT NULL', true)).toEqual(['user.phone']);
  });

  it('knows the tables by their names and aliases', () => {
    expect(tablesIn('select 1 from users u join crm.leads as l on true, "Codes" c')).toEqual({
      users: 'users',
      u: 'users',
      leads: 'leads',
      l: 'leads',
    });
    expect(tablesIn('update users set phone = 1')).toEqual({ users: 'users' });
  });

  it('says where a column stands', () => {
    const text = 'select 1 from users u where u.phone = $1';
    const [column] = conditionsOf(text, false).columns;
    expect(column && text.slice(column.pos, column.end)).toBe('u.phone');
  });

  it('takes any text', () => {
    for (const text of [
      '',
      ')',
      '((',
      'where',
      "where '",
      'from',
      'join on on',
      'where a.',
      '"',
      'select from where .',
    ])
      expect(() => conditionsOf(text, false)).not.toThrow();
  });
});
