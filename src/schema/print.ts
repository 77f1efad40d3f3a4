/** `npm run schema`: writes the schema, as clients see it, to src/schema/schema.graphql; with --check, tells whether it differs. */
import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildApiSchema } from '../resolvers/build-schema.js';

const file = 'src/schema/schema.graphql';
const printed = `${printSchema(lexicographicSortSchema(await buildApiSchema()))}\n`;

if (!process.argv.includes('--check')) {
  await writeFile(file, printed);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== printed) {
  console.error(`${file} differs from the schema. Run "npm run schema", and read the difference.`);
  process.exitCode = 1;
}
