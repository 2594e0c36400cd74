import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { actionSchema } from '../../rules/action.ts';
import { blockSchema, iconSchema } from '../../rules/block-schema.ts';
import { exhibitSchema } from '../../rules/exhibit-schema.ts';
import { idSchema } from '../../rules/ids.ts';
import { lessonsSchema } from '../../rules/lesson-schema.ts';
import { levelSchema, spotKeySchema } from '../../rules/level-schema.ts';
import { overlaySchema } from '../../rules/overlay-schema.ts';
import { campaignSchema } from '../../rules/tables-schema.ts';

/** Schemas used more than once: written under `$defs` and referred to, which keeps the files small. */
const shared = {
  id: idSchema,
  icon: iconSchema,
  block: blockSchema,
  exhibit: exhibitSchema,
  action: actionSchema,
  spotKey: spotKeySchema,
};

function render(
  schema: v.GenericSchema,
  title: string,
  definitions: Record<string, v.GenericSchema>,
): string {
  const json = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input', definitions });
  return `${JSON.stringify({ title, ...json }, null, 1)}\n`;
}

/** JSON Schema texts by file, generated from the schemas that parse the data. */
export function jsonSchemas(): Record<string, string> {
  return {
    'levels/level.schema.json': render(levelSchema, 'A level of Sharp Eyes', shared),
    'levels/overlay.schema.json': render(overlaySchema, 'A translation of a level', { id: idSchema }),
    'levels/campaign.schema.json': render(campaignSchema, 'Chapters and their levels', { id: idSchema }),
    'levels/lessons.schema.json': render(lessonsSchema, 'Lessons by the minute', { id: idSchema }),
  };
}
