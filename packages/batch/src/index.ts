export { BatchError } from './run/failures.js';
