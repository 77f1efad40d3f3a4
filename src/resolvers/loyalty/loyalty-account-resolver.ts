/** A patient's points: what there is, what expires, the history and statements. */
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Extensions,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../context.js';
import { decodeId, withUuids } from '../../schema/id.js';
import { PortalActivityRecordInput } from '../../schema/loyalty/earning-rule-inputs.js';
import {
  ExpiringPoints,
  LoyaltyAccount,
  LoyaltyStatement,
  LoyaltyTransactionConnection,
} from '../../schema/loyalty/loyalty-account.js';
import { PageArgs } from '../../schema/page-args.js';
import { Patient } from '../../schema/patients/patient.js';
import { payloadOf } from '../../schema/payload.js';
import { DateScalar } from '../../schema/scalars.js';
import { perform } from '../../services/clinic/perform.js';
import { type LoyaltyAccountRow, loyaltyAccountOf } from '../../services/loyalty/account/find-account.js';
import { expiringOf, MOST_EXPIRING } from '../../services/loyalty/account/list-expiring.js';
import { historyPage } from '../../services/loyalty/account/list-history.js';
import { statementOf } from '../../services/loyalty/account/read-statement.js';
import { recordPortalActivity } from '../../services/loyalty/record-activity.js';
import { payload } from '../payload.js';

const RecordPayload = payloadOf(
  'PortalActivityRecordPayload',
  'patient',
  Patient,
  'What `portalActivityRecord` did.',
);

@Resolver(() => LoyaltyAccount)
export class LoyaltyAccountResolver {
  @Authorized('loyalty:read')
  @Query(() => LoyaltyAccount, {
    nullable: true,
    description: 'A patient’s points; null for a patient who is absent or not yours to see.',
  })
  loyaltyAccount(
    @Ctx() { scope }: Context,
    @Arg('patientId', () => ID, { description: 'Whose.' }) patientId: string,
  ) {
    return loyaltyAccountOf(scope, decodeId(patientId, 'Patient').id);
  }

  @Extensions({ listSize: MOST_EXPIRING })
  @FieldResolver(() => [ExpiringPoints], {
    description: 'What of the balance expires when, the soonest first; at most 50 days.',
  })
  expiring(@Ctx() { scope }: Context, @Root() { patientId }: LoyaltyAccountRow) {
    return expiringOf(scope, patientId);
  }

  @FieldResolver(() => LoyaltyTransactionConnection, { description: 'What moved the points.' })
  history(
    @Ctx() { scope }: Context,
    @Root() account: LoyaltyAccountRow,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return historyPage(scope, account, page);
  }

  @FieldResolver(() => LoyaltyStatement, {
    description:
      'Some days of it, which add up. Days are those of the clinic’s first branch, at most ten years.',
  })
  statement(
    @Ctx() { scope }: Context,
    @Root() { patientId }: LoyaltyAccountRow,
    @Arg('from', () => DateScalar, { description: 'The first day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'The last day, included.' }) to: string,
  ) {
    return statementOf(scope, patientId, { from, to });
  }

  @Authorized('loyalty:write')
  @Mutation(() => RecordPayload, {
    description:
      'Records what a patient did in the portal or app, and gives the points that earning rules have for it. What was recorded before counts once: it is no error, and gives nothing. Patients tell of themselves, and not of reviews.',
  })
  portalActivityRecord(
    @Ctx() { scope }: Context,
    @Arg('input', () => PortalActivityRecordInput, { description: 'Who did what.' })
    input: PortalActivityRecordInput,
  ) {
    const work = perform(scope, 'portalActivityRecord', withUuids(input), recordPortalActivity);
    return payload('patient', work);
  }
}

@Resolver(() => Patient)
export class LoyaltyOfPatientResolver {
  @FieldResolver(() => LoyaltyAccount, {
    nullable: true,
    description: 'Their points; null where you may not see points.',
  })
  loyaltyAccount(@Ctx() { scope }: Context, @Root() patient: Patient) {
    return loyaltyAccountOf(scope, patient.id);
  }
}
