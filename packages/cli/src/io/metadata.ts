import { readFileSync } from 'node:fs';
import { edtfSchema } from '@harmattan/types';
import { z } from 'zod';
import { causeOf, codeOf, failure, type Failure } from './failure.js';

const metadataSchema = z.object({
  id: z.string().min(1).nullish(),
  title: z.string().nullish(),
  source: z.string().nullish(),
  publishedAt: edtfSchema.nullish(),
  language: z.string().nullish(),
});

/** What a `<id>.meta.json` says of the text beside it. */
export type Metadata = z.infer<typeof metadataSchema>;

/** The metadata beside a text of a folder (`a.txt` has `a.meta.json`); empty when there is none. */
export function metadataOf(textFile: string): Metadata | Failure {
  const file = textFile.replace(/\.[^./\\]+$/, '.meta.json');
  let json: string;
  try {
    json = readFileSync(file, 'utf8');
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? {} : failure(file, causeOf(error), error);
  }
  try {
    const parsed = metadataSchema.safeParse(JSON.parse(json));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    return failure(file, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is no metadata'}`.replace(/^: /, ''));
  } catch (error) {
    return failure(file, `is not JSON (${causeOf(error)})`);
  }
}
