import { english } from './en/index.js';
import { french } from './fr/index.js';
import type { Language } from './language.js';

/** The languages that can be read, in order of preference. */
export const LANGUAGES: readonly Language[] = [english, french];
