/** Folders whose name says what the code in them serves, and what is no code of the application. */
import type { FolderRow } from './row.js';

export const FOLDERS: readonly FolderRow[] = [
  { folder: 'ads', purpose: 'advertising' },
  { folder: 'advertising', purpose: 'advertising' },
  { folder: 'audiences', purpose: 'advertising.audience' },
  {
    folder: 'campaigns',
    purpose: 'marketing',
    note: 'e-mail campaigns as often as advertisements: marketing covers both',
  },
  { folder: 'remarketing', purpose: 'advertising.targeted' },
  { folder: 'retargeting', purpose: 'advertising.targeted' },
];

/** Tests, stories and declarations: nothing is advertised by them. */
export const NOT_APPLICATION =
  /(?:^|\/)(?:__tests__|__mocks__|__fixtures__)\/|\.(?:test|spec|stories|story|e2e|mock|fixture|d)\.[cm]?[jt]sx?$/;
