import ts from 'typescript';
import { functionOfDeclaration } from './syntax.js';
import { literally, NAME_ENDS, NAME_STARTS } from './words.js';

const HOLDERS = new Set([
  ts.SyntaxKind.VariableDeclaration,
  ts.SyntaxKind.PropertyDeclaration,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.PropertyAccessExpression,
]);

/** Which declared variables and members may come to hold another function than the one they are declared with; by text. */
export class Reassignments {
  private readonly members = new Map<string, boolean>();
  private readonly variables = new WeakMap<ts.Declaration, boolean>();

  constructor(private readonly files: readonly ts.SourceFile[]) {}

  /**
   * @param declarations all declarations of one variable or member: JavaScript's `f.member = value` is one each time
   */
  may(declaration: ts.Declaration, declarations: readonly ts.Declaration[]): boolean {
    if (ts.isVariableDeclaration(declaration) && ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const)
      return false;
    if (HOLDERS.has(declaration.kind) && !functionOfDeclaration(declaration)) return true;
    if (ts.isVariableDeclaration(declaration)) return this.isVariableAssigned(declaration);
    if (ts.isPropertyAccessExpression(declaration)) return declarations.length > 1;
    if (!ts.isPropertyDeclaration(declaration) && !ts.isPropertyAssignment(declaration)) return false;
    const { name } = declaration;
    const isText = ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isPrivateIdentifier(name);
    return !isText || this.isMemberAssigned(name.text);
  }

  private isVariableAssigned(declaration: ts.VariableDeclaration): boolean {
    const { name } = declaration;
    if (!ts.isIdentifier(name)) return true;
    let known = this.variables.get(declaration);
    if (known === undefined) {
      const found = declaration
        .getSourceFile()
        .text.match(new RegExp(`(?<![.])${NAME_STARTS}${literally(name.text)}${NAME_ENDS}${ASSIGNS}`, 'gu'));
      known = (found?.length ?? 0) > (declaration.initializer ? 1 : 0);
      this.variables.set(declaration, known);
    }
    return known;
  }

  /** Does the program assign a member of that name? */
  isMemberAssigned(name: string): boolean {
    let known = this.members.get(name);
    if (known === undefined) {
      const written = new RegExp(
        `(?:\\.\\s*${literally(name)}|\\[\\s*['"]${literally(name)}['"]\\s*\\])${NAME_ENDS}${ASSIGNS_MEMBER}`,
        'u',
      );
      known = this.files.some(({ text }) => text.includes(name) && written.test(text));
      this.members.set(name, known);
    }
    return known;
  }
}

/** An assignment behind a member's name. */
const ASSIGNS_MEMBER = String.raw`\s*(?:[-+*/%&|^?<>]{0,3})=(?![=>])`;

/** An assignment behind a name, its type annotation included; a pattern's or parameter's default is taken for one. */
const ASSIGNS = String.raw`\s*(?::[^=;]*)?(?:[-+*/%&|^?<>]{0,3})=(?![=>])`;
