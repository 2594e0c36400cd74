import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { levelSchema } from '../../rules/level-schema.ts';
import { overlaySchema } from '../../rules/overlay-schema.ts';
import { campaignSchema } from '../../rules/tables-schema.ts';

const render = (schema: v.GenericSchema, title: string) =>
  `${JSON.stringify({ title, ...toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }) }, null, 2)}\n`;

/** JSON Schema texts by file, generated from the schemas that parse the data. */
export function jsonSchemas(): Record<string, string> {
  return {
    'levels/level.schema.json': render(levelSchema, 'A level of Sharp Eyes'),
    'levels/overlay.schema.json': render(overlaySchema, 'A translation of a level'),
    'levels/campaign.schema.json': render(campaignSchema, 'Chapters and their levels'),
  };
}
