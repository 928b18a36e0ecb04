#!/usr/bin/env node
import { runProgram } from './program.js';
import type { Session } from './session.js';

const PIPE_WIDTH = 100;

function columns(): number {
  const wanted = Number(process.env['COLUMNS']);
  if (process.stdout.isTTY) return process.stdout.columns;
  return Number.isInteger(wanted) && wanted > 0 ? wanted : PIPE_WIDTH;
}

const session: Session = {
  out: (text) => void process.stdout.write(text),
  err: (line) => void process.stderr.write(`${line}\n`),
  stdin: process.stdin,
  isTerminal: process.stdout.isTTY,
  isErrTerminal: process.stderr.isTTY,
  hasColour: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.stdout.hasColors(),
  width: columns(),
  env: process.env,
};

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), session);
