/**
 * The words in which database clients write conditions: data only. Whether a word of a query names labelled data, the
 * declarations say; these words only tell a condition from what is written, chosen or sorted by.
 */

/** The members of a call's options that hold conditions: Prisma, TypeORM, Sequelize, MikroORM, MongoDB's pipelines. */
export const CONDITION_KEYS: ReadonlySet<string> = new Set([
  'where',
  'having',
  'filter',
  'filters',
  'criteria',
  'cursor',
  '$match',
]);

/** The members that hold what is written, chosen or sorted by, whatever stands in them. */
export const OTHER_KEYS: ReadonlySet<string> = new Set([
  'attributes',
  'by',
  'create',
  'data',
  'defaults',
  'fields',
  'omit',
  'order',
  'orderBy',
  'projection',
  'select',
  'set',
  'sort',
  'update',
  'values',
  '$addToSet',
  '$group',
  '$project',
  '$push',
  '$set',
  '$setOnInsert',
  '$sort',
  '$unset',
]);

/**
 * Where a method takes conditions as an object by itself: its first argument, or the one behind an entity class
 * (`em.find(User, { phone })`), a list (`filter(users, { phone })`) or a column (`distinct('id', { phone })`).
 */
export const FINDERS: ReadonlySet<string> = new Set([
  // TypeORM
  'average',
  'count',
  'countBy',
  'decrement',
  'delete',
  'exists',
  'existsBy',
  'findAndCount',
  'findAndCountBy',
  'findBy',
  'findOneBy',
  'findOneByOrFail',
  'increment',
  'maximum',
  'minimum',
  'restore',
  'softDelete',
  'sum',
  'update',
  // MikroORM
  'find',
  'findAll',
  'findByCursor',
  'findOne',
  'findOneOrFail',
  'getReference',
  'nativeDelete',
  'nativeUpdate',
  'qb',
  'refresh',
  // Mongoose and MongoDB
  'and',
  'countDocuments',
  'deleteMany',
  'deleteOne',
  'distinct',
  'elemMatch',
  'findOneAndDelete',
  'findOneAndReplace',
  'findOneAndUpdate',
  'match',
  'merge',
  'nor',
  'or',
  'remove',
  'replaceOne',
  'setQuery',
  'updateMany',
  'updateOne',
  // query builders
  'andHaving',
  'andWhere',
  'having',
  'orHaving',
  'orWhere',
  'where',
  'whereNot',
  // lodash
  'every',
  'filter',
  'findIndex',
  'findLast',
  'partition',
  'reject',
  'some',
]);

/** Those of them that name a column first: `distinct('id', { phone })`. */
export const COLUMN_FINDERS: ReadonlySet<string> = new Set(['average', 'distinct', 'maximum', 'minimum', 'sum']);

/** Where a method gives the values of the column that its first argument names, and what of its result they are. */
export const COLUMN_READERS: ReadonlyMap<string, 'one' | 'many'> = new Map([
  ['distinct', 'many'],
  ['maximum', 'one'],
  ['minimum', 'one'],
]);

/** Those that are given what is written, too: with one argument, they are given nothing else. */
export const UPDATERS: ReadonlySet<string> = new Set(['nativeUpdate', 'update']);

/** Where a query builder's method names a column, or holds a condition as a text. */
export const CONDITION_ARGUMENTS: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ...[
    'where',
    'andWhere',
    'orWhere',
    'whereNot',
    'orWhereNot',
    'whereIn',
    'andWhereIn',
    'orWhereIn',
    'whereNotIn',
    'whereLike',
    'whereILike',
    'whereBetween',
    'whereRaw',
    'orWhereRaw',
    'having',
    'andHaving',
    'orHaving',
    'havingIn',
    'havingRaw',
  ].map((name) => [name, [0]] as const),
  // PostgREST's clients, Supabase's among them
  ...['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'like', 'ilike', 'in', 'not', 'contains', 'containedBy', 'overlaps'].map(
    (name) => [name, [0]] as const,
  ),
  ...['filter', 'textSearch', 'or'].map((name) => [name, [0]] as const),
  ...['whereRef', 'orWhereRef', 'havingRef', 'whereColumn'].map((name) => [name, [0, 1, 2]] as const),
  ...['on', 'onRef', 'andOn', 'orOn', 'onIn', 'using'].map((name) => [name, [0, 1, 2]] as const),
  ...[
    'join',
    'innerJoin',
    'leftJoin',
    'leftOuterJoin',
    'rightJoin',
    'rightOuterJoin',
    'fullJoin',
    'fullOuterJoin',
    'joinRaw',
    'innerJoinAndSelect',
    'leftJoinAndSelect',
    'innerJoinAndMapOne',
    'innerJoinAndMapMany',
    'leftJoinAndMapOne',
    'leftJoinAndMapMany',
  ].map((name) => [name, [1, 2, 3]] as const),
]);

/** The types whose values are called themselves with a column: `where((eb) => eb('phone', '=', phone))`. */
export const CONDITION_TYPES: ReadonlySet<string> = new Set(['ExpressionBuilder']);

/** The members by which a condition only asks whether there is something, when they are told so. */
export const PRESENCE_KEYS: ReadonlySet<string> = new Set(['$exists', '$type', 'isSet', '$size', '$isNull']);

/** What follows a column's name in a chain to ask only whether there is something: `where('phone').exists()`. */
export const PRESENCE_METHODS: ReadonlySet<string> = new Set(['exists', 'isNull', 'isNotNull']);

/** The functions that give a condition on presence: TypeORM's, Drizzle's. */
export const PRESENCE_FUNCTIONS: ReadonlySet<string> = new Set(['IsNull', 'isNull', 'isNotNull', 'IsNotNull']);

/** Functions of the same names that modules export and that are called by themselves: `query(users, where('phone', 'in', list))`. */
export const CONDITION_FUNCTIONS: ReadonlyMap<string, RegExp> = new Map([['where', /firestore/]]);

/** What names the table that a builder is about, where no type does: `db.collection('users')`, `client.from('users')`. */
export const TABLE_FUNCTIONS: ReadonlySet<string> = new Set(['collection', 'collectionGroup', 'from', 'table', 'into']);

/** The members of a pipeline's join that name the two columns that are compared; `from` says whose the other one is. */
export const JOINED_COLUMNS: ReadonlyMap<string, 'own' | 'other'> = new Map([
  ['localField', 'own'],
  ['foreignField', 'other'],
  ['connectFromField', 'other'],
  ['connectToField', 'other'],
] as const);

/** The members of a pipeline under which `'$phone'` is compared with something. */
export const COMPARING_KEYS: ReadonlySet<string> = new Set(['$expr', '$cond', '$filter', '$switch']);
