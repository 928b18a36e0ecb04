import { z } from 'zod';
import { spanSchema } from './span.js';

/** Something odd about the text that did not stop the extraction. */
export const diagnosticSchema = z
  .strictObject({ code: z.string(), message: z.string(), span: spanSchema.nullable() })
  .readonly();
export type Diagnostic = z.infer<typeof diagnosticSchema>;
