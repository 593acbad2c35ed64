/** The engine without ESLint: everything here works on a TypeScript program. */
export { analyze, type Analysis, type AnalyzeInput } from './analyze.js';
export { mayHoldAnnotations } from './annotations/scan.js';
export { cachedAnalysis } from './cache.js';
export type { Collected } from './collected.js';
export type { Diagnostic } from './diagnostics.js';
export { messageOf } from './explain/message.js';
export type { FlowSource, Step, Violation } from './explain/index.js';
export { PURPOSES, PurposeRegistry, type PolicyPair, type Purpose, type PurposeTerm } from './purposes.js';
export { parseSettings, SETTINGS_KEY, SettingsError, type Settings } from './settings.js';
