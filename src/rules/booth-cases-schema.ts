import * as v from 'valibot';
import { idSchema } from './ids.ts';

/** levels/booth.json: the short cases that a booth offers, one of each mechanic, in the order shown. */
export const boothCasesSchema = v.object({
  levels: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(5)),
});

export type BoothCases = v.InferOutput<typeof boothCasesSchema>;
