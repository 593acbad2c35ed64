/** What a specifier and a module's exports stand for. */
import ts from 'typescript';
import { initializerOf } from '../syntax.js';
import { evaluate } from './evaluate.js';
import { memberOf } from './members.js';
import { made, NOTHING, outside, spend, type Inquiry, type Meaning, type MeaningHost } from './meaning.js';
import { declarationMeaning } from './names.js';

/** The module that a specifier means: a file of the program, or a package. */
export function moduleMeaning(host: MeaningHost, specifier: ts.StringLiteralLike): readonly Meaning[] {
  const declarations = host.checker.getSymbolAtLocation(specifier)?.declarations ?? [];
  const file = declarations.find(ts.isSourceFile);
  if (file && host.isAnalysed(file)) return [made(file, undefined)];
  return /^[./#]/.test(specifier.text) && !file ? NOTHING : [outside('package', specifier.text)];
}

/** An export of a file of the program. */
export function exportMeaning(inquiry: Inquiry, file: ts.SourceFile, name: string): readonly Meaning[] {
  if (!spend(inquiry)) return NOTHING;
  const module = inquiry.host.checker.getSymbolAtLocation(file);
  const symbol = module?.exports?.get(ts.escapeLeadingUnderscores(name));
  if (symbol) return (symbol.declarations ?? []).flatMap((each) => exported(inquiry, each));
  const whole = module?.exports?.get(ts.InternalSymbolName.ExportEquals);
  if (whole) {
    const values = (whole.declarations ?? []).flatMap((each) => exported(inquiry, each));
    return values.flatMap((value) => ofWhole(inquiry, value, name));
  }
  return passedOn(inquiry, file, name);
}

/** `module.exports = { client }`: a default import is the whole. */
function ofWhole(inquiry: Inquiry, value: Meaning, name: string): readonly Meaning[] {
  const found = memberOf(inquiry, value, name, undefined);
  return found.length === 0 && name === 'default' ? [value] : found;
}

function exported(inquiry: Inquiry, declaration: ts.Declaration): readonly Meaning[] {
  if (ts.isExportSpecifier(declaration)) return reExported(inquiry, declaration);
  if (ts.isNamespaceExport(declaration)) return ofModule(inquiry, declaration.parent.moduleSpecifier, undefined);
  const value =
    ts.isExportAssignment(declaration) ||
    ts.isPropertyAccessExpression(declaration) ||
    ts.isBinaryExpression(declaration);
  const initializer = value ? initializerOf(declaration) : undefined;
  if (initializer) return evaluate(inquiry, initializer, undefined);
  return declarationMeaning(inquiry, declaration, undefined, undefined);
}

function reExported(inquiry: Inquiry, specifier: ts.ExportSpecifier): readonly Meaning[] {
  const name = specifier.propertyName ?? specifier.name;
  const { moduleSpecifier } = specifier.parent.parent;
  if (moduleSpecifier) return ofModule(inquiry, moduleSpecifier, name.text);
  const local = inquiry.host.checker.getExportSpecifierLocalTargetSymbol(specifier);
  return (local?.declarations ?? []).flatMap((each) => declarationMeaning(inquiry, each, undefined, undefined));
}

/** A member of the module that a specifier means, or the module itself. */
export function ofModule(
  inquiry: Inquiry,
  specifier: ts.Expression | undefined,
  name: string | undefined,
): readonly Meaning[] {
  if (!specifier || !ts.isStringLiteralLike(specifier)) return NOTHING;
  const modules = moduleMeaning(inquiry.host, specifier);
  return name === undefined ? modules : modules.flatMap((module) => memberOf(inquiry, module, name, undefined));
}

/** `export * from`: of the program's files the one that has the name, else any package. */
function passedOn(inquiry: Inquiry, file: ts.SourceFile, name: string): readonly Meaning[] {
  const modules = file.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && !statement.exportClause ? [statement.moduleSpecifier] : [],
  );
  const found = modules.map((specifier) => ofModule(inquiry, specifier, name));
  const own = found.filter((each) => each.some(({ kind }) => kind !== 'outside'));
  return (own.length > 0 ? own : found).flat();
}
