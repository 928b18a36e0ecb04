export { createProgram, runProgram } from './program.js';
export { EXIT, type ExitCode, type Session } from './session.js';
