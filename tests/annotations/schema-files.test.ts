// Labels that stand in schema files which settings name: read, put on the types of the program, and refused where they are mistaken.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFidesDataset } from '../../src/annotations/schemas/fides.js';
import { readSchemaFiles } from '../../src/annotations/schemas/files.js';
import { readPrismaSchema } from '../../src/annotations/schemas/prisma.js';
import { parseSettings, SettingsError } from '../../src/settings.js';
import { lintProgram } from '../support/lint-example.js';

const PRISMA = `// The people.
generator client {
  provider = "prisma-client"
}

/// Somebody with an account.
model User {
  id    Int    @id
  /// For lost passwords.
  /// @purpose security.recovery
  recoveryEmail String? @map("recovery_email")
  phone String @default("// no /// comment @purpose security") /// @purpose security.authentication.mfa
  // @purpose security
  name  String
  /// See \`@purpose security\`.
  city  String

  @@map("users")
}

/// @purpose security
model BackupCode {
  code String @id
}

enum Role {
  /// @purpose security
  ADMIN
}

type Contact {
  /// @purpose security, marketing

  mail String
}
`;

describe('a Prisma schema', () => {
  it('labels models, fields and composite types by their documentation, and nothing by other comments', () => {
    const found = readPrismaSchema(PRISMA).map(
      ({ display, words, line }) => `${String(line)} ${display}: ${words.join(' ')}`,
    );
    expect(found).toEqual([
      '11 User.recoveryEmail: security.recovery',
      '12 User.phone: security.authentication.mfa',
      '22 BackupCode: security',
      '34 Contact.mail: security marketing',
    ]);
  });

  it('is read as far as it goes', () => {
    expect(readPrismaSchema('model User {\r\n  /// @purpose security\r\n  phone String\r\n')).toHaveLength(1);
    expect(readPrismaSchema('model {\n}}}\n"\n/// @purpose security\n')).toEqual([]);
  });
});

const FIDES = `dataset:
  - fides_key: shop
    name: Shop
    collections:
      - name: user_accounts
        fields:
          - name: recovery_email
            data_categories: [user.contact.email]
            data_uses: [essential.service.security]
          - name: email
            data_categories: [user.contact.email]
            data_uses: [essential.service.payment_processing]
          - name: password_hash
            data_categories: [user.authorization.password]
          - name: profile
            fields:
              - name: phone
                data_uses: [essential.service.authentication]
      - name: backup_codes
        data_uses: [security.authentication.mfa]
        fields:
          - name: code
`;

describe('a Fides dataset', () => {
  it('labels collections and fields by their uses, else by categories that are only for security', () => {
    const found = readFidesDataset(FIDES).map(
      ({ display, words, types }) => `${display}: ${words.join()} ${types.join()}`,
    );
    expect(found).toEqual([
      'user_accounts.recovery_email: essential.service.security user_accounts,UserAccounts,UserAccount',
      'user_accounts.email: essential.service.payment_processing user_accounts,UserAccounts,UserAccount',
      'user_accounts.password_hash: security.authentication user_accounts,UserAccounts,UserAccount',
      'user_accounts.profile.phone: essential.service.authentication user_accounts,UserAccounts,UserAccount',
      'backup_codes: security.authentication.mfa backup_codes,BackupCodes,BackupCode',
    ]);
  });

  it.each([
    ['a: [', /^line 1: /],
    ['dataset: 1', /expected a list of datasets/],
    ['dataset:\n  - collections:\n      - fields: []', /dataset\.0\.collections\.0\.name: expected "name"/],
  ])('refuses %j', (text, message) => {
    expect(() => readFidesDataset(text)).toThrow(message);
  });

  it('may say nothing of data', () => {
    expect(readFidesDataset('policy: []')).toEqual([]);
    expect(readFidesDataset('')).toEqual([]);
  });
});

const root = mkdtempSync(path.join(tmpdir(), 'purpose-limitation-schemas-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('files that settings name', () => {
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  write('prisma/schema.prisma', PRISMA);
  write('prisma/models/order.prisma', 'model Order {\n  phone String /// @purpose security\n}');
  write('.fides/shop.yml', FIDES);
  write('.fides/broken.yaml', 'dataset: [');
  write('node_modules/a/b.prisma', PRISMA);

  it('are found by globs, hidden folders too, packages not', () => {
    const files = (pattern: string): string[] => [...new Set(readSchemaFiles([pattern], root).map(({ file }) => file))];
    expect(files('prisma/schema.prisma')).toEqual(['prisma/schema.prisma']);
    expect(files('**/*.prisma')).toEqual(['prisma/models/order.prisma', 'prisma/schema.prisma']);
    expect(files('.fides/*.yml')).toEqual(['.fides/shop.yml']);
    expect(files('./.fides/*.{yml,prisma}')).toEqual(['.fides/shop.yml']);
  });

  it.each([
    [['prisma/schema.prisma', 'db/*.yml'], 'schemas[1]: expected a schema file; nothing matches "db/*.yml"'],
    [['.fides/broken.yaml'], 'schemas[0]: .fides/broken.yaml: line 1: '],
  ])('%j stop the run with the path of the setting', (patterns, message) => {
    expect(() => readSchemaFiles(patterns, root)).toThrow(SettingsError);
    expect(() => readSchemaFiles(patterns, root)).toThrow(message);
  });

  it.each([
    [{ schemas: ['schema.sql'] }, 'purpose-limitation.schemas[0]: expected a Prisma schema'],
    [{ schemas: [1] }, 'purpose-limitation.schemas'],
  ])('%j is refused', (settings, message) => {
    expect(() => parseSettings(settings)).toThrow(message);
  });
});

const JOB = `import type { User, UserAccount } from './types.js';

/** @sink advertising */
declare function target(value: unknown): void;

export function run(user: User, account: UserAccount): void {
  target(user.recoveryEmail);
  target(user.phone);
  target(user.name);
  target(account.recoveryEmail);
  target(account.email);
  target(account.profile.phone);
}
`;
const TYPES = `export interface User {
  recoveryEmail: string;
  phone: string;
  name: string;
}
export interface UserAccount {
  recoveryEmail: string;
  email: string;
  profile: { phone: string };
}
`;

describe('a program whose data is described elsewhere', () => {
  const files = (more: Readonly<Record<string, string>>) =>
    new Map(Object.entries({ 'types.ts': TYPES, 'job.ts': JOB, ...more }));
  const places = async (more: Readonly<Record<string, string>>, schemas: readonly string[], untyped = false) => {
    const found = await lintProgram('no-cross-purpose-flow', files(more), { settings: { schemas }, untyped });
    return found.filter(({ messageId }) => messageId === 'flow').map(({ at }) => at);
  };

  it('has the labels of a Prisma schema', async () => {
    expect(await places({ 'prisma/schema.prisma': PRISMA }, ['prisma/schema.prisma'])).toEqual([
      'job.ts:7',
      'job.ts:8',
    ]);
  });

  it('has the labels of a Fides dataset', async () => {
    expect(await places({ '.fides/shop.yml': FIDES }, ['.fides/*.yml'])).toEqual(['job.ts:10', 'job.ts:12']);
  });

  it('has none where no setting names the file', async () => {
    expect(await places({ 'prisma/schema.prisma': PRISMA }, [])).toEqual([]);
  });

  it('has them without type information of the parser', async () => {
    expect(await places({ 'prisma/schema.prisma': PRISMA }, ['prisma/schema.prisma'], true)).toEqual([
      'job.ts:7',
      'job.ts:8',
    ]);
  });

  it('keeps what the code itself says', async () => {
    const tagged = TYPES.replace('  phone: string;\n  name', '  /** @purpose marketing */\n  phone: string;\n  name');
    const more = { 'prisma/schema.prisma': PRISMA, 'types.ts': tagged };
    expect(await places(more, ['prisma/schema.prisma'])).toEqual(['job.ts:7']);
  });

  it('is not linted where the schema has a word that is nearly a purpose', async () => {
    const more = { 'prisma/schema.prisma': 'model User {\n  /// @purpose securty\n  phone String\n}\n' };
    const failing = lintProgram('no-cross-purpose-flow', files(more), { settings: { schemas: '**/*.prisma' } });
    await expect(failing).rejects.toThrow(
      'Invalid setting purpose-limitation.schemas[0]: prisma/schema.prisma:3: expected a purpose for User.phone, got "securty"; did you mean "security"?',
    );
  });
});
