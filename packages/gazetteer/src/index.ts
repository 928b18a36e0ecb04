export * from './model.js';
export { GazetteerError } from './errors.js';
export type { GazetteerErrorCode } from './errors.js';
export { createGazetteer, embeddedGazetteer } from './gazetteer.js';
export type { GazetteerOptions, IndexSource } from './gazetteer.js';
export { precisionCodes } from './precision.js';
export type { PrecisionCodes } from './precision.js';
