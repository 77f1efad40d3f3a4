/** Gives a clinic its own text for a kind, channel and language (mission.md, section 1, "Languages"). */
import { Refusal } from '../refusal.js';
import type { Scope } from '../scope.js';
import { checkTemplate, type WrittenTemplate } from './check-template.js';
import type { TemplateRow } from './find-templates.js';
import { writeTemplateVersion } from './write-template-version.js';

/**
 * Messages that are sent from now on are written with it, planned ones too. Must run within a transaction.
 * @throws Refusal REQUIRED or INVALID for everything that is wrong with it
 */
export async function setTemplate(scope: Scope, input: WrittenTemplate): Promise<TemplateRow> {
  const [first, ...others] = checkTemplate(input);
  if (first !== undefined) throw new Refusal([first, ...others]);
  return writeTemplateVersion(scope, input, { subject: input.subject || null, body: input.body });
}
