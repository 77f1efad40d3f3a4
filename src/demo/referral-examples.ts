/** Examples of referrals: the program, a patient's own code, who brought whom, and what somebody has to look at. */
import { encodeId } from '../schema/id.js';
import { type Example, input, patient } from './example.js';

const referral = (id: string) => encodeId('Referral', id);

export const REFERRAL_EXAMPLES: readonly Example[] = [
  {
    name: 'ReferralProgramSet',
    who: 'manager',
    variables: (v) =>
      input({
        ...{ active: true, newcomerPoints: 100, levels: [{ points: 200, cap: 20 }, { points: 50 }] },
        ...{ availableAfterDays: 14, expiresAfterMonths: 12, attributionDays: 90 },
        idempotencyKey: v.newKey(),
      }),
  },
  { name: 'ReferralProgram', who: 'patient' },
  { name: 'OwnReferralCode', who: 'patient', variables: (v) => ({ id: patient(v.patientId) }) },
  {
    name: 'ReferralAttach',
    who: 'receptionist',
    variables: (v) =>
      input({
        newcomerId: patient(v.newcomerId),
        referrerId: patient(v.patientId),
        idempotencyKey: v.newKey(),
      }),
  },
  {
    name: 'ReferralApprove',
    who: 'manager',
    variables: (v) => input({ referralId: referral(v.referralToApprove), idempotencyKey: v.newKey() }),
  },
  {
    name: 'ReferralRefuse',
    who: 'manager',
    variables: (v) => input({ referralId: referral(v.referralToRefuse), idempotencyKey: v.newKey() }),
  },
  {
    name: 'Referrals',
    who: 'receptionist',
    variables: (v) => ({ filter: { referrerIds: [patient(v.patientId)] } }),
  },
  {
    name: 'ReferralFunnel',
    who: 'manager',
    variables: (v) => ({ filter: { from: v.monday, to: v.closedDate } }),
  },
  { name: 'ReferralChanged', who: 'patient', variables: (v) => ({ after: v.lastEvent }) },
];
