import type { Report } from '../model.js';
import { toHtml, type LineOf } from '../html/index.js';
import { toFides } from './fides.js';
import { toGithub } from './github.js';
import { toGitlab } from './gitlab.js';
import { toMarkdown } from './markdown.js';
import { toSarif } from './sarif.js';
import { toText } from './text.js';

/** What formats may want to know of where they are shown. */
export interface FormatOptions {
  readonly colors: boolean;
  /** The lines of files, for formats that show code. */
  readonly lineOf: LineOf;
}

/** THE FORMAT LIST: each turns a report into a text. */
export const FORMATS = {
  text: (report: Report, { colors }: FormatOptions): string => toText(report, colors),
  json: (report: Report): string => `${JSON.stringify(report, null, 2)}\n`,
  sarif: toSarif,
  github: toGithub,
  gitlab: toGitlab,
  markdown: toMarkdown,
  html: (report: Report, { lineOf }: FormatOptions): string => toHtml(report, lineOf),
  fides: toFides,
} satisfies Readonly<Record<string, (report: Report, options: FormatOptions) => string>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
