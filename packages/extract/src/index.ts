export { EXTRACT_ERRORS, ExtractError, type ExtractErrorCode } from './errors.js';
export { knowledge, type Knowledge } from './knowledge.js';
export type { Analysis, ExtractOptions, Extractor, ExtractorOptions, TextOptions } from './options.js';
export type { Pack } from './packs/pack.js';
export { analyze, createExtractor, extractEvents } from './pipeline.js';
export { explain } from './trace.js';
