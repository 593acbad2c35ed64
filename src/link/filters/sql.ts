/** Reads SQL as far as it takes to know which columns stand in its conditions and joins. Knows no dialect. */

export interface SqlColumn {
  /** Table or alias, as written; undefined for a bare name. */
  readonly table: string | undefined;
  readonly name: string;
  /** Offsets in the text. */
  readonly pos: number;
  readonly end: number;
}

export interface SqlConditions {
  readonly columns: readonly SqlColumn[];
  /** The tables by the names that the statement knows them by, in small letters. */
  readonly tables: ReadonlyMap<string, string>;
}

interface Token {
  readonly kind: 'word' | 'name' | 'mark' | 'value';
  readonly text: string;
  readonly pos: number;
  readonly end: number;
}

const TOKEN =
  /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"([^"]*)"|`([^`]*)`|\[([A-Za-z_][^\]]*)\]|([A-Za-z_][\w$]*)|[:@$](?:\.\.\.)?\w+|\d[\w.]*|[^\s\w]/g;

/** The beginning of a statement whose conditions choose rows. */
const STATEMENT = /^[\s(]*(?:--[^\n]*\n\s*)*(?:select|with|update|delete|insert|merge)\s/i;

export function isStatement(text: string): boolean {
  return STATEMENT.test(text) && /\b(?:from|update|into)\b/i.test(text);
}

/** A piece of a statement that code puts together: `WHERE phone = $1`, `AND phone = $1`. */
export function isFragment(text: string): boolean {
  return /^\s*(?:where|and|or|having|on|using|(?:(?:inner|left|right|full|cross)\s+(?:outer\s+)?)?join)\b/i.test(text);
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap((match): Token[] => {
    const [all, double, back, bracket, word] = match;
    const pos = match.index;
    const end = pos + all.length;
    const quoted = double ?? back ?? bracket;
    if (quoted !== undefined) return [{ kind: 'name', text: quoted, pos, end }];
    if (word !== undefined) return [{ kind: 'word', text: word, pos, end }];
    if (all.startsWith('--') || all.startsWith('/*')) return [];
    return [{ kind: /^[^\w'\s]$/.test(all) ? 'mark' : 'value', text: all, pos, end }];
  });
}

const POSTGREST =
  /(?<![\w.])(?:not\.)?([A-Za-z_]\w*)\.(?:not\.)?(?:n?eq|[gl]te?|i?like|i?match|in|c[sd]|ov|\w*fts)(?:\([^)]*\))?\./g;

/** The columns that PostgREST's own lists of conditions compare: `phone.in.(1,2),email.eq.x`; `phone.is.null` does not. */
export function postgrestColumns(text: string): readonly SqlColumn[] {
  return [...text.matchAll(POSTGREST)].map((match) => {
    const [all, name = ''] = match;
    const pos = match.index + all.indexOf(name);
    return { table: undefined, name, pos, end: pos + name.length };
  });
}

type Clause = 'condition' | 'tables' | 'other';

/** The words behind which another part of a statement begins. */
const CLAUSES: ReadonlyMap<string, Clause> = new Map<string, Clause>([
  ['where', 'condition'],
  ['on', 'condition'],
  ['having', 'condition'],
  ['using', 'condition'],
  ['qualify', 'condition'],
  ['when', 'condition'],
  ['filter', 'condition'],
  ['from', 'tables'],
  ['join', 'tables'],
  ['update', 'tables'],
  ['into', 'tables'],
  ['select', 'other'],
  ['set', 'other'],
  ['values', 'other'],
  ['group', 'other'],
  ['order', 'other'],
  ['limit', 'other'],
  ['offset', 'other'],
  ['returning', 'other'],
  ['union', 'other'],
  ['intersect', 'other'],
  ['except', 'other'],
  ['then', 'other'],
  ['window', 'other'],
]);

/** Words that stand where a name could. */
const RESERVED = new Set([
  ...CLAUSES.keys(),
  ...['and', 'or', 'not', 'in', 'is', 'null', 'as', 'like', 'ilike', 'between', 'exists', 'any', 'all', 'some'],
  ...['inner', 'left', 'right', 'full', 'outer', 'cross', 'natural', 'lateral', 'only', 'case', 'end', 'else', 'by'],
  ...['true', 'false', 'distinct', 'asc', 'desc', 'similar', 'to', 'regexp', 'escape', 'collate'],
]);

/**
 * The columns that a text's conditions compare; not those of which it asks only whether they are there.
 *
 * @param isBare - whether the whole text is a condition, as a query builder's `where('user.phone = :phone')`
 */
export function conditionsOf(text: string, isBare: boolean): SqlConditions {
  const tokens = tokensOf(text);
  const columns: SqlColumn[] = [];
  const tables = new Map<string, string>();
  const outer: Clause[] = [];
  let clause: Clause = isBare ? 'condition' : 'other';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '(' && token.kind === 'mark') outer.push(clause);
    else if (token.text === ')' && token.kind === 'mark') clause = outer.pop() ?? clause;
    const next = token.kind === 'word' ? CLAUSES.get(token.text.toLowerCase()) : undefined;
    const isPart = tokens[at - 1]?.text.toLowerCase() === 'distinct' && next === 'tables';
    const isCall = tokens[at + 1]?.text === '(' && next !== 'condition' && next !== 'tables';
    if (next && !isCall && !isPart) clause = next;
    else if (isName(token)) {
      const chain = chainAt(tokens, at);
      if (clause === 'tables') at = nameTable(tokens, at + 2 * (chain.length - 1), chain, tables);
      else {
        const column = clause === 'condition' ? columnOf(tokens, at, chain) : undefined;
        if (column) columns.push(column);
        at += 2 * (chain.length - 1);
      }
    }
  }
  return { columns, tables };
}

function isName({ kind, text }: Token): boolean {
  return kind === 'name' || (kind === 'word' && !RESERVED.has(text.toLowerCase()));
}

/** `audit.users.phone`: the names from here that dots join. */
function chainAt(tokens: readonly Token[], start: number): readonly Token[] {
  const chain: Token[] = [];
  for (let at = start; ; at += 2) {
    const token = tokens[at];
    if (token && (token.kind === 'name' || token.kind === 'word')) chain.push(token);
    if (tokens[at + 1]?.text !== '.') return chain;
  }
}

/** Takes down a table with its alias. Returns where it ends. */
function nameTable(
  tokens: readonly Token[],
  last: number,
  chain: readonly Token[],
  tables: Map<string, string>,
): number {
  const table = chain.at(-1)?.text ?? '';
  tables.set(table.toLowerCase(), table);
  const as = tokens[last + 1]?.text.toLowerCase() === 'as' ? 1 : 0;
  const alias = tokens[last + 1 + as];
  if (!alias || !isName(alias)) return last;
  tables.set(alias.text.toLowerCase(), table);
  return last + 1 + as;
}

function columnOf(tokens: readonly Token[], at: number, chain: readonly Token[]): SqlColumn | undefined {
  const last = chain.at(-1);
  const first = chain[0];
  const after = at + 2 * (chain.length - 1) + 1;
  if (!last || !first || tokens[after]?.text === '(' || isPresence(tokens, after)) return undefined;
  return { table: chain.at(-2)?.text, name: last.text, pos: first.pos, end: last.end };
}

/** `IS NULL`, `IS NOT NULL`, `<> ''`, `LIKE '%@%'`: whether there is something, or of what form. */
function isPresence(tokens: readonly Token[], after: number): boolean {
  const words = tokens.slice(after, after + 3).map(({ text }) => text.toLowerCase());
  if (words[0] === 'is') return words[1] === 'null' || (words[1] === 'not' && words[2] === 'null');
  if (words[0] === '=') return false;
  const [compared] = words.filter((word) => !OPERATORS.has(word));
  return compared !== undefined && /^'[^\p{L}\p{N}]*'$/u.test(compared);
}

/** What stands between a column and what it is compared with. */
const OPERATORS = new Set(['<', '>', '=', '!', '~', 'not', 'like', 'ilike']);
