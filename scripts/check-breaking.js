// Fails when the schema breaks clients of the last release without an announcement: what was not deprecated in it may not
// go away. The last release is the newest tag v*; before the first one nothing can break.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, isInterfaceType, isObjectType } from 'graphql';

const FILE = 'src/schema/schema.graphql';

function git(...args) {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

const release = git('describe', '--tags', '--abbrev=0', '--match', 'v*');
const before = release === '' ? '' : git('show', `${release}:${FILE}`);
if (before === '') {
  console.log('No release yet: nothing can break.');
} else {
  const released = buildSchema(before);
  const announced = new Set(
    Object.values(released.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => field.deprecationReason)
      .map(({ type, field }) => `${type.name}.${field.name} was removed.`),
  );
  const breaking = findBreakingChanges(released, buildSchema(readFileSync(FILE, 'utf8'))).filter(
    ({ description }) => !announced.has(description),
  );
  for (const { description } of breaking) console.error(`Breaks clients of ${release}: ${description}`);
  if (breaking.length > 0) process.exitCode = 1;
}
