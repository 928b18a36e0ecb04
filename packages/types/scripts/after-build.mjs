import { mkdirSync, writeFileSync } from 'node:fs';
import { SCHEMA_NAMES, jsonSchemaOf } from '../dist/index.js';

const folder = new URL('../dist/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of SCHEMA_NAMES) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`);
}
