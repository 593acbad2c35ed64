/** Sinks outside the program: packages and globals by what the called expression stands for, requests by their URL. */
import ts from 'typescript';
import type { SinkMark } from '../annotations/types.js';
import type { OutsideAnswer, OutsideSink } from '../ir/program.js';
import { packageOfFile } from './declarations.js';
import { evaluate, evaluateTexts } from './meaning/evaluate.js';
import { further, inquiry, namesOf, type Call, type Env, type Inquiry, type MeaningHost } from './meaning/meaning.js';
import { isOwnOrigin, separatePath } from './meaning/urls.js';
import { requestsOf, type Outside, type Request } from './requests.js';
import { declarationsOf } from './hierarchy.js';
import { memberSymbol } from './seeds.js';
import { unwrap } from './syntax.js';

export type { OutsideAnswer, OutsideSink } from '../ir/program.js';

/**
 * The sinks that a call hands its arguments to.
 *
 * @param env the calls in which the code runs, as far as they are known
 * @param final nobody will know more of them
 */
export function sinksOutside(host: MeaningHost, call: Call, env: Env, final: boolean): OutsideAnswer {
  const asked = inquiry(host, final);
  const callee = calleeOf(call);
  if (!callee) return { sinks: [], open: false };
  const sinks = evaluate(asked, callee, env).flatMap((called) =>
    called.kind === 'outside' ? sinksOf(asked, called, call, callee, env) : [],
  );
  return { sinks, open: asked.open && !final };
}

export function calleeOf(call: Call): ts.Expression | undefined {
  if (ts.isTaggedTemplateExpression(call)) return call.tag;
  if (ts.isJsxOpeningElement(call) || ts.isJsxSelfClosingElement(call))
    return ts.isIdentifier(call.tagName) || ts.isPropertyAccessExpression(call.tagName) ? call.tagName : undefined;
  return call.expression;
}

/** The sinks that an assignment hands its value to: a vendor's global, or a picture's address. */
export function sinksOfWrite(host: MeaningHost, target: ts.Expression, value: ts.Expression): OutsideSink['sink'][] {
  const asked = inquiry(host, true);
  if (isMarkup(host, target)) return markupSinks(asked, value);
  const written = evaluate(asked, target, undefined);
  return written.flatMap((each) => {
    if (each.kind !== 'outside') return [];
    const { root, steps } = each;
    const names = namesOf(steps);
    const own =
      root.kind === 'global'
        ? host.annotations.sinkOfGlobal(root.name, names)
        : host.annotations.sinkOfPackage(root.name, names);
    if (own) return [useOf(own, true)];
    if (!isLoaded(asked, each) && !isNavigation(each)) return [];
    return addressSinks(asked, value);
  });
}

/** `Object.assign(picture, { src })` */
export function sinksOfMember(
  host: MeaningHost,
  target: ts.Expression,
  name: string,
  value: ts.Expression,
): OutsideSink['sink'][] {
  const asked = inquiry(host, true);
  return evaluate(asked, target, undefined).flatMap((each) => {
    const member = each.kind === 'outside' ? further(each, { kind: 'member', name }) : undefined;
    return member?.kind === 'outside' && isLoaded(asked, member) ? addressSinks(asked, value) : [];
  });
}

/** `location.href = url`, `window.location = url`: the browser goes there. */
function isNavigation({ root, steps }: Outside): boolean {
  const names = [root.name, ...namesOf(steps)].filter((each, index) => index > 0 || each !== 'document').join('.');
  return root.kind === 'global' && (names === 'location' || names === 'location.href');
}

const MARKUP = new Set(['innerHTML', 'outerHTML']);

/** Is it a member of an element that holds what is shown, as text? */
function isMarkup(host: MeaningHost, target: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(target) || !MARKUP.has(target.name.text)) return false;
  const declared = host.checker.getSymbolAtLocation(target.name)?.declarations ?? [];
  return declared.length > 0 && !declared.some((each) => host.isAnalysed(each.getSourceFile()));
}

const LOADED_IN_MARKUP = /\b(?:src|srcset|data|poster)\s*=\s*["']?([^"'\s>]+)/gi;

/** What the browser loads by itself when it shows a text. */
function markupSinks(asked: Inquiry, value: ts.Expression, env?: Env): OutsideSink['sink'][] {
  const urls = evaluateTexts(asked, value, env).flatMap((text) =>
    [...text.matchAll(LOADED_IN_MARKUP)].map(([, url = '']) => ({ url, options: [] })),
  );
  return urlSinks(asked.host, urls).map(({ sink }) => sink);
}

/** The argument of a call that is shown as markup. */
const MARKUP_ARGUMENTS: ReadonlyMap<string, number> = new Map([
  ['write', 0],
  ['writeln', 0],
  ['insertAdjacentHTML', 1],
]);

/** The sink that a function is, whatever it will be called with. */
export function sinkOfValue(
  host: MeaningHost,
  value: ts.Identifier | ts.PropertyAccessExpression,
): OutsideSink['sink'] | undefined {
  const name = ts.isIdentifier(value) ? value : value.name;
  for (const declaration of declarationsOf(memberSymbol(name, host.checker), host.checker)) {
    const mark = host.annotations.sinkOfDeclaration(declaration);
    if (mark && mark.kind !== 'global' && mark.external) return useOf(mark, true);
  }
  const asked = inquiry(host, false);
  const meant = evaluate(asked, value, undefined);
  // Which function it is, callers would have to say.
  if (asked.open) return undefined;
  for (const each of meant) {
    if (each.kind !== 'outside') continue;
    const names = namesOf(each.steps);
    const mark =
      each.root.kind === 'global'
        ? host.annotations.sinkOfGlobal(each.root.name, names)
        : isDeclared(host, value)
          ? undefined
          : host.annotations.sinkOfPackage(each.root.name, names);
    if (mark) return useOf(mark, true);
  }
  return undefined;
}

/** The sinks that an attribute of a plain tag hands its value to, when it is an address that the browser loads. */
export function sinksOfAttribute(host: MeaningHost, attribute: ts.JsxAttribute): OutsideSink['sink'][] {
  const tag = attribute.parent.parent.tagName;
  const given = attribute.initializer;
  const value = given && ts.isJsxExpression(given) ? given.expression : given;
  if (!ts.isIdentifier(tag) || !ATTRIBUTES[tag.text]?.includes(attribute.name.getText()) || !value) return [];
  return addressSinks(inquiry(host, true), value);
}

function addressSinks(asked: Inquiry, value: ts.Expression, env?: Env): OutsideSink['sink'][] {
  const requests = evaluateTexts(asked, value, env).map((url) => ({ url, options: [] }));
  return urlSinks(asked.host, requests).map(({ sink }) => sink);
}

/** What the browser loads by itself, and from where. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  img: ['src', 'srcSet'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcSet'],
  track: ['src'],
  video: ['src', 'poster'],
};

const LOADED = new Set(['Image', 'HTMLImageElement', 'HTMLScriptElement', 'HTMLIFrameElement']);
const LOADED_TAGS = new Set(['img', 'script', 'iframe']);

/** Is it the `src` of an element that the browser loads from there? */
function isLoaded(asked: Inquiry, { root, steps }: Outside, last = 'src'): boolean {
  const names = namesOf(steps);
  if (root.kind !== 'global' || names.at(-1) !== last) return false;
  if (LOADED.has(root.name) && names.length === 1) return true;
  const made = steps.find((step) => step.kind === 'call');
  if (root.name !== 'document' || names[0] !== 'createElement' || made?.kind !== 'call') return false;
  return literals(asked, made.call, made.env).some((tag) => tag !== undefined && LOADED_TAGS.has(tag));
}

function sinksOf(asked: Inquiry, called: Outside, call: Call, callee: ts.Expression, env: Env): OutsideSink[] {
  const { annotations } = asked.host;
  const { root, steps } = called;
  const names = namesOf(steps);
  const own =
    root.kind === 'global'
      ? annotations.sinkOfGlobal(root.name, names, literals(asked, call, env), constants(asked, call, env))
      : isDeclared(asked.host, callee)
        ? undefined
        : annotations.sinkOfPackage(root.name, names);
  if (own) return [{ sink: useOf(own, true), options: [] }];
  if (isLoaded(asked, called, 'setAttribute')) {
    const [attribute, value] = argumentsOf(call);
    const isSource = attribute && literals(asked, call, env)[0] === 'src';
    return isSource && value ? addressSinks(asked, value, env).map((sink) => ({ sink, options: [] })) : [];
  }
  const shown = root.name === 'document' ? MARKUP_ARGUMENTS.get(names.at(-1) ?? '') : undefined;
  const markup = shown === undefined ? undefined : argumentsOf(call)[shown];
  if (markup) return markupSinks(asked, markup, env).map((sink) => ({ sink, options: [] }));
  return urlSinks(asked.host, requestsOf(asked, called, { call, env }));
}

function urlSinks({ annotations }: MeaningHost, requests: readonly Request[]): OutsideSink[] {
  return requests.flatMap(({ url, options }) => {
    const mark = annotations.sinkOfUrl(separatePath(url));
    return mark ? [{ sink: useOf(mark, !isOwnOrigin(url)), options }] : [];
  });
}

function useOf({ purposes, name }: SinkMark, external: boolean): OutsideSink['sink'] {
  return { purposes, name, external };
}

/** A package's own types say better which member is called than the text does. */
function isDeclared({ checker }: MeaningHost, callee: ts.Expression): boolean {
  const at = unwrap(callee);
  const name = ts.isPropertyAccessExpression(at) ? at.name : at;
  const symbol = memberSymbol(name, checker);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target?.declarations?.some((each) => packageOfFile(each.getSourceFile().fileName) !== undefined) ?? false;
}

function argumentsOf(call: Call): readonly ts.Expression[] {
  return ts.isCallExpression(call) || ts.isNewExpression(call) ? (call.arguments ?? []) : [];
}

/** The arguments, where they are constant. */
function literals(asked: Inquiry, call: Call, env: Env): (string | undefined)[] {
  return argumentsOf(call).map((each) => {
    const [only, ...others] = evaluateTexts(asked, each, env);
    return others.length === 0 && only !== undefined && !only.includes('*') ? only : undefined;
  });
}

/** The constant texts anywhere in the arguments: `{ send_to: 'AW-123/abc' }`. */
function constants(asked: Inquiry, call: Call, env: Env): string[] {
  return argumentsOf(call).flatMap((each) => {
    if (!ts.isObjectLiteralExpression(each)) return literals(asked, call, env).filter((text) => text !== undefined);
    return each.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) ? evaluateTexts(asked, property.initializer, env) : [],
    );
  });
}
