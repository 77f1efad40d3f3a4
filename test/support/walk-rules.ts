/** A rule that is not active, for the clinic that the access tests walk. */
import { RetentionRuleCreateDocument } from './generated.js';
import { ask, type TestServer } from './retorna.js';

export async function makeRule(server: TestServer, owner: string, mark: string): Promise<void> {
  const { retentionRuleCreate } = await ask(server, owner, RetentionRuleCreateDocument, {
    input: {
      ...{ name: `${mark} after 30`, channels: ['EMAIL'], days: 30 },
      texts: [{ subject: `${mark} waits`, body: `${mark} waits for you.` }],
    },
  });
  if (retentionRuleCreate.userErrors.length > 0)
    throw new Error(JSON.stringify(retentionRuleCreate.userErrors));
}
