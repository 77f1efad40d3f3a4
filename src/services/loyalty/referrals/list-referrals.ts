/** Referrals, page by page (mission.md, section 7). */
import type { ReferralFlag, ReferralStatus } from '../../../entities/loyalty/referral.js';
import { Connection, type PageInput, pageOf, readPage, type Sort } from '../../connection.js';
import type { Scope } from '../../scope.js';
import { whereCode, whereId } from '../../where-any.js';
import { type ReferralRow, referralColumns, referralsOf, shownTo } from './referral-row.js';

export interface ListReferrals extends PageInput {
  statuses?: readonly ReferralStatus[] | null | undefined;
  flags?: readonly ReferralFlag[] | null | undefined;
  referrerIds?: readonly string[] | null | undefined;
  newcomerIds?: readonly string[] | null | undefined;
}

const NEWEST: Sort<ReferralRow> = {
  name: 'referrals, newest first',
  direction: 'desc',
  keys: [
    { column: 'referral.created_at', field: 'createdAt', type: 'instant' },
    { column: 'referral.id', field: 'id', type: 'uuid' },
  ],
};

/** A patient's are those of whom they brought. @throws BadInput for the page */
export async function listReferrals(scope: Scope, input: ListReferrals): Promise<Connection<ReferralRow>> {
  const { statuses, flags, referrerIds, newcomerIds, ...given } = input;
  const page = readPage(NEWEST, given);
  const ofReferrers = whereId(referralsOf(scope), 'referral.referrer_id', referrerIds);
  const ofBoth = whereId(ofReferrers, 'referral.newcomer_id', newcomerIds);
  const inStatus = whereCode(ofBoth, 'referral.status', statuses);
  // Why somebody has to look is not for patients to ask either.
  const seen = scope.viewer.kind === 'PATIENT' ? inStatus : whereCode(inStatus, 'referral.flag', flags);
  const query = seen.select(referralColumns).$castTo<ReferralRow>();
  const rows = await pageOf(query, NEWEST, page).execute();
  const shown = rows.map((row) => shownTo(scope, row));
  return new Connection(shown, NEWEST, page, async () => {
    const counted = seen.select(({ fn }) => fn.countAll<number>().as('count'));
    return (await counted.executeTakeFirstOrThrow()).count;
  });
}
