// Documentation that can be checked is checked: relative links and anchors lead somewhere, every rule has its page with
// its title and description, the README lists it, and the page of limits says what the corpus says. Reads the built
// plugin; run `npm run build` first.
//
// Works on the current directory. Prints `file:line: problem` for each problem and exits 1 when there is one.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { checkLimits } from './limits.mjs';

const NOT_DOCS = new Set(['node_modules', 'dist', 'coverage', 'flows', 'ecosystem']);
const PLUGIN = 'dist/rules/index.js';
const NAMESPACE = 'purpose-limitation';

/** @typedef {{ file: string, line: number, message: string }} Problem */
/** @typedef {{ line: number, target: string }} Link */

/**
 * All Markdown pages below a folder, as paths relative to the current directory, sorted.
 * @param {string} folder
 * @returns {string[]}
 */
function findPages(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || NOT_DOCS.has(entry.name)) return [];
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return findPages(file);
      return entry.name.endsWith('.md') ? [file] : [];
    })
    .sort();
}

/**
 * The lines of a page with code blanked out: what looks like a link or a heading in code is none.
 * @param {string} text
 * @returns {string[]}
 */
function proseLines(text) {
  let fence = '';
  return text.split(/\r?\n/).map((line) => {
    const marker = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '' && marker !== '') {
      fence = marker;
      return '';
    }
    if (fence !== '') {
      // A fence closes with at least as many of the same character and nothing else on the line.
      if (marker.startsWith(fence) && line.trim() === marker) fence = '';
      return '';
    }
    return line;
  });
}

/** @param {string} line */
const withoutInlineCode = (line) => line.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, (code) => ' '.repeat(code.length));

/**
 * @param {readonly string[]} lines
 * @returns {Link[]}
 */
function findLinks(lines) {
  return lines.flatMap((text, index) => {
    const line = withoutInlineCode(text);
    const inline = [...line.matchAll(/\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
    const definition = [...line.matchAll(/^\s{0,3}\[[^\]]+\]:\s*<?([^\s>]+)>?/g)];
    return [...inline, ...definition].map((match) => ({ line: index + 1, target: match[1] ?? '' }));
  });
}

/**
 * The anchors that GitHub gives the headings of a page.
 * @param {readonly string[]} lines
 * @returns {Set<string>}
 */
function findAnchors(lines) {
  const anchors = new Set();
  for (const line of lines) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    if (heading !== undefined) {
      const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
      const slug = text.replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '').replaceAll(' ', '-');
      let anchor = slug;
      for (let copy = 1; anchors.has(anchor); copy += 1) anchor = `${slug}-${String(copy)}`;
      anchors.add(anchor);
    }
    for (const match of line.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)) anchors.add(match[1]);
  }
  return anchors;
}

/** @type {Map<string, string[]>} */
const pageLines = new Map();

/** @param {string} file */
function linesOf(file) {
  const known = pageLines.get(file);
  if (known !== undefined) return known;
  const lines = proseLines(readFileSync(file, 'utf8'));
  pageLines.set(file, lines);
  return lines;
}

/**
 * Why a link leads nowhere, or nothing when it leads somewhere or outside the project.
 * @param {string} page
 * @param {string} target
 * @returns {string | undefined}
 */
function brokenLink(page, target) {
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) return undefined;
  if (target.startsWith('/')) return `the link '${target}' is not relative`;
  const [file = '', anchor = ''] = target.split('#');
  const resolved = file === '' ? page : path.join(path.dirname(page), decodeURIComponent(file));
  if (resolved.startsWith('..')) return `the link '${target}' leaves the project`;
  if (!existsSync(resolved)) return `the link '${target}' leads to no file`;
  if (anchor !== '' && resolved.endsWith('.md') && !findAnchors(linesOf(resolved)).has(decodeURIComponent(anchor))) {
    return `the link '${target}' names no heading of ${resolved}`;
  }
  return undefined;
}

/**
 * @param {readonly string[]} pages
 * @returns {{ problems: Problem[], links: number }}
 */
function checkLinks(pages) {
  const links = pages.flatMap((file) => findLinks(linesOf(file)).map((link) => ({ file, ...link })));
  const problems = links.flatMap(({ file, line, target }) => {
    const message = brokenLink(file, target);
    return message === undefined ? [] : [{ file, line, message }];
  });
  return { problems, links: links.length };
}

/**
 * A rule's page opens with the rule's id as its title, then its description as a paragraph of one line.
 * @param {string} name
 * @param {string} description
 * @returns {Problem[]}
 */
function checkRulePage(name, description) {
  const file = path.join('docs', 'rules', `${name}.md`);
  if (!existsSync(file)) return [{ file, line: 1, message: `the rule '${name}' has no page` }];
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const problems = [];
  const id = `${NAMESPACE}/${name}`;
  if (![`# ${id}`, `# \`${id}\``].includes(lines[0] ?? '')) {
    problems.push({ file, line: 1, message: `the title should be '# ${id}'` });
  }
  const first = lines.findIndex((line, index) => index > 0 && line.trim() !== '');
  if (lines[first] !== description) {
    const line = first === -1 ? 2 : first + 1;
    problems.push({
      file,
      line,
      message: `the line under the title should be meta.docs.description: '${description}'`,
    });
  }
  return problems;
}

/**
 * @param {readonly string[]} names
 * @returns {Problem[]}
 */
function checkReadme(names) {
  const file = 'README.md';
  if (!existsSync(file)) return [{ file, line: 1, message: 'there is no README' }];
  const rows = linesOf(file).filter((line) => line.trimStart().startsWith('|'));
  return names
    .filter((name) => !rows.some((row) => row.includes(`](docs/rules/${name}.md`)))
    .map((name) => ({ file, line: 1, message: `no table row links to docs/rules/${name}.md` }));
}

/**
 * @param {Readonly<Record<string, { meta?: { docs?: { description?: string } } }>>} rules
 * @returns {Problem[]}
 */
function checkRules(rules) {
  const names = Object.keys(rules);
  const pages = names.flatMap((name) => {
    const description = rules[name]?.meta?.docs?.description;
    if (description !== undefined) return checkRulePage(name, description);
    return [{ file: `rules/${name}.ts`, line: 1, message: 'meta.docs.description is missing' }];
  });
  const folder = path.join('docs', 'rules');
  const orphans = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((page) => page.endsWith('.md') && !names.includes(page.slice(0, -'.md'.length)))
    .map((page) => ({ file: path.join(folder, page), line: 1, message: 'there is no such rule' }));
  return [...pages, ...orphans, ...checkReadme(names)];
}

/** @returns {Promise<{ problems: Problem[], rules: number }>} */
async function checkBuiltPlugin() {
  if (!existsSync(PLUGIN)) {
    return { problems: [{ file: PLUGIN, line: 1, message: "not built: run 'npm run build' first" }], rules: 0 };
  }
  const { default: plugin } = await import(pathToFileURL(path.resolve(PLUGIN)).href);
  const { rules } = plugin;
  return { problems: checkRules(rules), rules: Object.keys(rules).length };
}

const pages = findPages('.');
const { problems: linkProblems, links } = checkLinks(pages);
const { problems: ruleProblems, rules } = await checkBuiltPlugin();
const problems = [...linkProblems, ...ruleProblems, ...(await checkLimits())];
for (const { file, line, message } of problems) console.log(`${file}:${String(line)}: ${message}`);
console.log(
  `${String(pages.length)} pages, ${String(links)} links, ${String(rules)} rules: ` +
    (problems.length === 0 ? 'all good' : `${String(problems.length)} problems`),
);
process.exitCode = problems.length === 0 ? 0 : 1;
