import { match, value, type ModelTable } from '../row.js';
import { each } from '../table.js';

/** A column in a condition is compared, whatever it is compared with. */
const compares = [match('argument[*].deep', 'result')] as const;

const OPERATORS = [
  ...['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'BinaryOperator'],
  ...['inArray', 'notInArray', 'like', 'notLike', 'ilike', 'notIlike', 'between', 'notBetween'],
  ...['arrayContains', 'arrayContained', 'arrayOverlaps'],
] as const;

/** That there is something, how much there is of it, and in which order it comes, says nothing of the data. */
const SILENT = ['isNull', 'isNotNull', 'count', 'countDistinct', 'asc', 'desc'] as const;

const DIALECTS = ['Gel', 'MySql', 'Pg', 'SingleStore', 'SQLite'] as const;

/** What rows are chosen by, `sql` texts with columns in them too, decides which rows come. */
const chooses = [
  value('receiver', 'result'),
  match('argument[0].deep', 'result'),
  match('argument[0].result', 'result'),
] as const;

const same = [value('receiver', 'result')] as const;

const query = [
  match('argument[0].property[where].deep', 'result'),
  match('argument[0].property[where].result', 'result'),
] as const;

function ofDialect(dialect: (typeof DIALECTS)[number]): ModelTable {
  const database = `drizzle-orm::${dialect === 'SQLite' ? 'BaseSQLite' : dialect}Database#`;
  return {
    ...each(`drizzle-orm::${dialect}SelectQueryBuilderBase#`, ['where', 'having'], chooses),
    ...each(`drizzle-orm::${dialect}SelectQueryBuilderBase#`, ['groupBy', 'orderBy', 'limit', 'offset'], same),
    ...each(`drizzle-orm::${dialect}UpdateBase#`, ['where'], chooses),
    ...each(`drizzle-orm::${dialect}DeleteBase#`, ['where'], chooses),
    ...each(`drizzle-orm::${dialect}UpdateBase#`, ['orderBy', 'limit'], same),
    ...each(`drizzle-orm::${dialect}DeleteBase#`, ['orderBy', 'limit'], same),
    ...each(database, ['$count'], [match('argument[1].deep', 'result')]),
  };
}

export const drizzle: ModelTable = {
  ...each('drizzle-orm::', OPERATORS, compares),
  ...each('drizzle-orm::', SILENT, []),
  ...Object.fromEntries(DIALECTS.flatMap((dialect) => Object.entries(ofDialect(dialect)))),
  ...each('drizzle-orm::RelationalQueryBuilder#', ['findFirst', 'findMany'], query),
};
