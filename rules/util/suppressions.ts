import type { AST, Rule, SourceCode } from 'eslint';

/** A comment that switches rules off. */
export interface Suppression {
  /** The rules it names; empty when it names none and so means all. */
  readonly rules: readonly string[];
  /** What stands behind `--`. */
  readonly reason: string;
  readonly loc: AST.SourceLocation;
  /** Whether a report of a rule at a line is not shown because of it. */
  hides(rule: string, line: number): boolean;
}

/** The comments of a file that switch rules off: directives, and configuration comments that say `off`. */
export function suppressionsOf(sourceCode: SourceCode): Suppression[] {
  return [...directivesOf(sourceCode), ...configurationsOf(sourceCode)];
}

interface Directive {
  readonly type: 'disable' | 'enable' | 'disable-line' | 'disable-next-line';
  readonly node: AST.Token;
  readonly value: string;
  readonly justification: string;
}

/** What ESLint's own types leave out; other languages than JavaScript may lack it. */
interface DirectiveReader {
  getDisableDirectives?(): { readonly directives: readonly Directive[] };
  getInlineConfigNodes?(): readonly AST.Token[];
}

function directivesOf(sourceCode: SourceCode): Suppression[] {
  const { directives = [] } = (sourceCode as DirectiveReader).getDisableDirectives?.() ?? {};
  const enabling = directives.filter(({ type }) => type === 'enable');
  return directives.flatMap((directive) => {
    const loc = locOf(sourceCode, directive);
    if (directive.type === 'enable') return [];
    const rules = namesIn(directive.value);
    const [first, last] = linesOf(directive.type, loc);
    const hides = (rule: string, line: number): boolean => {
      const meant = rules.length === 0 || rules.includes(rule);
      return meant && first <= line && line <= last && !isEnabled(sourceCode, enabling, rule, loc.start.line, line);
    };
    return [{ rules, reason: directive.justification.trim(), loc, hides }];
  });
}

/** The lines that a directive speaks of. */
function linesOf(type: Directive['type'], { start, end }: AST.SourceLocation): readonly [first: number, last: number] {
  if (type === 'disable-line') return [start.line, start.line];
  if (type === 'disable-next-line') return [end.line + 1, end.line + 1];
  return [start.line, Number.POSITIVE_INFINITY];
}

/** Is the rule switched on again between two lines? */
function isEnabled(
  sourceCode: SourceCode,
  enabling: readonly Directive[],
  rule: string,
  from: number,
  to: number,
): boolean {
  return enabling.some((directive) => {
    const { line } = locOf(sourceCode, directive).start;
    const names = namesIn(directive.value);
    return from <= line && line < to && (names.length === 0 || names.includes(rule));
  });
}

function locOf(sourceCode: SourceCode, { node }: Directive): AST.SourceLocation {
  return sourceCode.getLoc(node);
}

function namesIn(list: string): string[] {
  const names = list.split(',').map((name) => name.trim().replace(/^(['"])(.*)\1$/, '$2'));
  return names.filter((name) => name !== '');
}

const CONFIGURATION = /^\s*eslint\s+([\s\S]*?)(?:\s-{2,}\s([\s\S]*))?$/;
const SWITCHED_OFF = /(["']?)([\w@/-]+)\1\s*:\s*\[?\s*(?:(["'])off\3|off\b|0(?![\d.]))/g;

/** `eslint name: "off"` in a block comment holds for the whole file. */
function configurationsOf(sourceCode: SourceCode): Suppression[] {
  const comments = (sourceCode as DirectiveReader).getInlineConfigNodes?.() ?? [];
  return comments.flatMap((comment) => {
    const [, settings = '', reason = ''] = CONFIGURATION.exec(comment.value) ?? [];
    const rules = [...settings.matchAll(SWITCHED_OFF)].map(([, , rule = '']) => rule);
    if (rules.length === 0) return [];
    const hides = (rule: string): boolean => rules.includes(rule);
    return [{ rules, reason: reason.trim(), loc: sourceCode.getLoc(comment), hides }];
  });
}

/** The name under which the plugin was registered, from the rule's own id. */
export function namespaceOf({ id }: Rule.RuleContext): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}
