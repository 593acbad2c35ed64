/** Modules that seem to advertise and that nobody has marked. */
import ts from 'typescript';
import { FOLDERS, NOT_APPLICATION } from '../catalogue/index.js';
import type { SinkMark } from '../annotations/types.js';
import { relativeTo } from '../annotations/context.js';
import { importsRequests, isRequestName } from '../link/requests.js';
import type { LoadedFile } from '../link/loaded.js';
import { nodeSpanning } from '../link/syntax.js';
import type { Purpose } from '../purposes.js';
import { tagModule, type TextEdit } from './edits.js';
import type { Ground } from './ground.js';
import { importsIn } from './imports.js';

/** A module without a mark, and what shows that it serves a purpose. */
export interface UnmarkedModule {
  readonly evidence: 'package' | 'global' | 'url' | 'folder';
  /** The package, global or host, or the folder. */
  readonly name: string;
  readonly purposes: readonly Purpose[];
  /** Where the evidence stands; the file's start for a folder. */
  readonly pos: number;
  readonly end: number;
  /** Puts the tag in, with the purposes given. */
  edit(purposes: readonly Purpose[]): TextEdit;
}

export interface UnmarkedOptions {
  /** The purposes that a mark is wanted for: these and all below them. */
  readonly uses: readonly Purpose[];
  /** The names of folders that say what is in them, and what that serves; undefined for the catalogue's. */
  readonly folders: ReadonlyMap<string, Purpose> | undefined;
}

type Evidence = Omit<UnmarkedModule, 'edit'>;

/** What shows that a module serves one of the purposes, if neither a tag nor a setting says anything of it. */
export function unmarkedModule(
  ground: Ground,
  file: ts.SourceFile,
  options: UnmarkedOptions,
): UnmarkedModule | undefined {
  const path = relativeTo(ground.rootDir, file.fileName);
  if (NOT_APPLICATION.test(path) || ground.annotations.moduleMarks(file.fileName).isMarked) return undefined;
  const evidence =
    importedPackage(ground, file, options) ?? usedOutside(ground, file, options) ?? folderOf(file, path, options);
  if (!evidence) return undefined;
  return {
    ...evidence,
    edit: (purposes) => tagModule(file, `@sink ${purposes.length > 0 ? purposes.join(', ') : 'none'}`),
  };
}

function wanted(ground: Ground, { uses }: UnmarkedOptions, purposes: readonly Purpose[]): Purpose[] {
  return purposes.filter((purpose) => uses.some((use) => ground.registry.isAtOrBelow(purpose, use)));
}

function importedPackage(ground: Ground, file: ts.SourceFile, options: UnmarkedOptions): Evidence | undefined {
  if (!ground.annotations.importsSink(file)) return undefined;
  for (const { specifier, names, typeOnly } of importsIn(file)) {
    if (typeOnly) continue;
    const marks = names.flatMap((path) => ground.annotations.sinkOfPackage(specifier.text, path) ?? []);
    const found = evidenceOf(ground, options, 'package', marks, specifier.getStart(file), specifier.end);
    if (found) return found;
  }
  return undefined;
}

type Seen = Pick<SinkMark, 'name' | 'purposes'>;

function evidenceOf(
  ground: Ground,
  options: UnmarkedOptions,
  evidence: Evidence['evidence'],
  marks: readonly Seen[],
  pos: number,
  end: number,
): Evidence | undefined {
  for (const { name, purposes } of marks) {
    const fitting = wanted(ground, options, purposes);
    if (fitting.length > 0) return { evidence, name, purposes: fitting, pos, end };
  }
  return undefined;
}

const FETCHING = new Set(['fetch', 'Request', 'sendBeacon']);
const FETCHES = /\b(?:fetch|sendBeacon|Request)\(/;

/** A vendor's global that is called, or a URL that a request is sent to. */
function usedOutside(ground: Ground, source: ts.SourceFile, options: UnmarkedOptions): Evidence | undefined {
  const { annotations } = ground;
  const global = annotations.mentionsGlobal(source);
  const host = annotations.mentionsHost(source);
  const request = mayRequest(ground, source);
  if (!global && !host && !request) return undefined;
  const file = ground.linked.load(source);
  for (const [index, call] of file.graph.calls.entries()) {
    const [first] = call.args;
    if (!first) continue;
    const callee = source.text.slice(call.pos, first.pos);
    const isGlobal = global && annotations.mentionsGlobal({ text: callee });
    const isRequest = request && (FETCHING.has(call.name ?? '') || isRequestName(call.name ?? ''));
    const asked = isGlobal || isRequest ? ground.linked.sinksOutside(file.callBase + index, [], false) : undefined;
    const sinks: readonly Seen[] = asked?.sinks.map(({ sink }) => sink) ?? [];
    const urls = host ? urlsGiven(ground, file, call.args) : [];
    const found =
      evidenceOf(ground, options, isGlobal ? 'global' : 'url', sinks, call.pos, call.end) ??
      evidenceOf(ground, options, 'url', urls, call.pos, call.end);
    if (found) return found;
  }
  return writtenOutside(ground, file, options);
}

/** Does a file send requests, and does it, or a module that it imports, mention a listed host? */
function mayRequest({ annotations, checker }: Ground, source: ts.SourceFile): boolean {
  if (!annotations.mentionsUrl || !(FETCHES.test(source.text) || importsRequests(source.text))) return false;
  if (annotations.mentionsHost(source)) return true;
  return importsIn(source).some(({ specifier }) => {
    const modules = checker.getSymbolAtLocation(specifier)?.declarations ?? [];
    return modules.some((module) => {
      const file = module.getSourceFile();
      return !file.isDeclarationFile && annotations.mentionsHost(file);
    });
  });
}

/** `new Image().src = 'https://…'`. */
function writtenOutside(ground: Ground, file: LoadedFile, options: UnmarkedOptions): Evidence | undefined {
  for (const write of file.graph.writes) {
    const sink = ground.linked.outside.sinkOfWrite(file, write);
    const found = sink && evidenceOf(ground, options, 'url', [sink], write.valuePos, write.valueEnd);
    if (found) return found;
  }
  return undefined;
}

/** Listed URLs that are written down right where they are handed over. */
function urlsGiven(
  { annotations }: Ground,
  { source }: LoadedFile,
  args: readonly { pos: number; end: number }[],
): SinkMark[] {
  return args.flatMap(({ pos, end }) => {
    const node = nodeSpanning(source, pos, end);
    const url = node && writtenUrl(node);
    return url !== undefined && /^(?:[a-z]+:)?\/\//i.test(url) ? (annotations.sinkOfUrl(url) ?? []) : [];
  });
}

function writtenUrl(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('');
}

const CATALOGUED = new Map(FOLDERS.map(({ folder, purpose }) => [folder, purpose]));

function folderOf(file: ts.SourceFile, path: string, { folders = CATALOGUED }: UnmarkedOptions): Evidence | undefined {
  const names = path.split('/').slice(0, -1);
  const name = names.findLast((each) => folders.has(each.toLowerCase()));
  const purpose = name === undefined ? undefined : folders.get(name.toLowerCase());
  if (name === undefined || purpose === undefined || !hasCode(file)) return undefined;
  return { evidence: 'folder', name: `${name}/`, purposes: [purpose], pos: 0, end: 0 };
}

/** Types and re-exports do nothing with data. */
function hasCode(file: ts.SourceFile): boolean {
  return file.statements.some(
    (statement) =>
      !ts.isImportDeclaration(statement) &&
      !ts.isExportDeclaration(statement) &&
      !ts.isInterfaceDeclaration(statement) &&
      !ts.isTypeAliasDeclaration(statement) &&
      !ts.isEmptyStatement(statement) &&
      !isDirective(statement),
  );
}

function isDirective(statement: ts.Statement): boolean {
  return ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression);
}
