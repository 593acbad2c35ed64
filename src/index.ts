/** The engine without ESLint: everything here works on a TypeScript program. */
export {
  adviceOf,
  mayAdvertise,
  mayHoldSecurityNames,
  type Advice,
  type DualUse,
  type UseEnd,
  type MixedImport,
  type TextEdit,
  type UnlabelledMember,
  type UnmarkedModule,
  type UnmarkedOptions,
  type UsedMember,
} from './advice/index.js';
export {
  analyze,
  inspect,
  type Analysis,
  type AnalyzeInput,
  type Flows,
  type Inspection,
  type Stages,
} from './analyze.js';
export { mayHoldAnnotations } from './annotations/scan.js';
export { cachedAnalysis } from './cache.js';
export type { Collected } from './collected.js';
export type { Diagnostic } from './diagnostics.js';
export { messageOf } from './explain/message.js';
export { printLabels } from './annotations/print.js';
export { dataAt, type DataAt, type End } from './explain/place.js';
export { printTargets } from './link/print.js';
export { printFacts } from './solve/print.js';
export type { FlowSource, Step, Violation } from './explain/index.js';
export { cacheKey } from './projects/cache-key.js';
export { findProjects, type Project } from './projects/find.js';
export { ownProgramOf, type Origin } from './projects/own-program.js';
export { ProgramMaker } from './projects/programs.js';
export { isElsewhere } from './projects/elsewhere.js';
export { withSources } from './projects/with-sources.js';
export { symbolAt } from './projects/symbols.js';
export { PURPOSES, PurposeRegistry, type PolicyPair, type Purpose, type PurposeTerm } from './purposes.js';
export { parseSettings, SETTINGS_KEY, SettingsError, type Settings } from './settings.js';
