/** Takes a clinic's own text back, so that the built-in one holds; its versions stay readable. */
import type { Scope } from '../scope.js';
import type { TemplateRow } from './find-templates.js';
import type { TemplateKey } from './template-variables.js';
import { writeTemplateVersion } from './write-template-version.js';

/** Without a text of its own there is nothing to do. Must run within a transaction. */
export function resetTemplate(scope: Scope, input: TemplateKey): Promise<TemplateRow> {
  return writeTemplateVersion(scope, input, null);
}
