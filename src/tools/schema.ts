import { writeFileSync } from 'node:fs';
import { jsonSchemas } from './levels/json-schemas.ts';

/** `npm run schema`: writes the JSON Schemas that editors pick up through `$schema`. */
for (const [file, text] of Object.entries(jsonSchemas())) {
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
