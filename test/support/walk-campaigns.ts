/** A campaign that is not started, for the clinic that the access tests walk. */
import { CampaignMakeDocument } from './generated.js';
import { ask, type TestServer } from './retorna.js';

export async function makeCampaign(server: TestServer, owner: string, mark: string): Promise<void> {
  const { campaignCreate } = await ask(server, owner, CampaignMakeDocument, {
    input: {
      ...{ name: `${mark} news`, kind: 'PROMOTIONAL', channels: ['EMAIL'], timing: 'NOW' },
      texts: [{ subject: `${mark} news`, body: `${mark} has news.` }],
    },
  });
  if (campaignCreate.userErrors.length > 0) throw new Error(JSON.stringify(campaignCreate.userErrors));
}
