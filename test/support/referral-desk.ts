/** A sandbox with a referral program, and the short words in which tests speak of who brought whom. */
import { createScope } from '../../src/context.js';
import { decodeId } from '../../src/schema/id.js';
import { issueInvoice } from '../../src/services/billing/invoices/issue-invoice.js';
import { receivePayment } from '../../src/services/billing/payments/receive-payment.js';
import { refundInvoice } from '../../src/services/billing/refunds/refund-invoice.js';
import { moneyOf } from '../../src/services/clinic/minor-units.js';
import {
  type PatientCreateInput,
  ReferralApproveDocument,
  ReferralAttachDocument,
  type ReferralAttachInput,
  ReferralCodeOfDocument,
  type ReferralFilter,
  ReferralFunnelShowDocument,
  ReferralListDocument,
  ReferralProgramSetDocument,
  type ReferralProgramSetInput,
  ReferralRefuseDocument,
  ReferredPatientCreateDocument,
} from './generated.js';
import { ask, type TestServer } from './retorna.js';
import { openTaskDesk } from './task-desk.js';
import { NOW, plus } from './visit-desk.js';

export interface ReferralDesk extends Awaited<ReturnType<typeof openReferralDesk>> {}

const PROGRAM: ReferralProgramSetInput = {
  active: true,
  newcomerPoints: 50,
  levels: [{ points: 100 }, { points: 30 }, { points: 10 }],
};

/** 100 points for who brought somebody, 30 and 10 further up, and 50 for the newcomer, unless told otherwise. */
export async function openReferralDesk(server: TestServer, program: Partial<ReferralProgramSetInput> = {}) {
  const desk = await openTaskDesk(server);
  const { manager, receptionist } = desk.people;
  const trySet = async (input: Partial<ReferralProgramSetInput>, { token } = manager) =>
    (await ask(server, token, ReferralProgramSetDocument, { input: { ...PROGRAM, ...input } }))
      .referralProgramSet;
  const set = await trySet(program);
  if (!set.referralProgram) throw new Error(JSON.stringify(set.userErrors));
  const scope = createScope(server.application.parts, {
    kind: 'SYSTEM',
    clinicId: desk.clinicId,
    sandbox: true,
  });
  let hour = 0;

  const codeOf = async (id: string, token = receptionist.token) => {
    const { patient } = await ask(server, token, ReferralCodeOfDocument, { id });
    if (!patient?.referralCode) throw new Error('There is no code');
    return patient.referralCode;
  };
  const tryJoin = async (firstName: string, input: Partial<PatientCreateInput> = {}) => {
    const given = { firstName, lastName: 'Silva', ...input };
    return (await ask(server, receptionist.token, ReferredPatientCreateDocument, { input: given }))
      .patientCreate;
  };
  const list = async (filter: ReferralFilter = {}, token = receptionist.token) =>
    (await ask(server, token, ReferralListDocument, { first: 100, filter })).referrals.nodes;

  return {
    ...desk,
    trySet,
    codeOf,
    tryJoin,
    list,
    /** The new patient's id; `by`: whose code they named. */
    join: async (firstName: string, by: string | null, input: Partial<PatientCreateInput> = {}) => {
      const referralCode = by === null ? null : (await codeOf(by)).code;
      const { patient, userErrors } = await tryJoin(firstName, { referralCode, ...input });
      if (!patient) throw new Error(JSON.stringify(userErrors));
      return patient.id;
    },
    attach: async (input: ReferralAttachInput, token = receptionist.token) =>
      (await ask(server, token, ReferralAttachDocument, { input })).referralAttach,
    approve: async (referralId: string, { token } = manager) =>
      (await ask(server, token, ReferralApproveDocument, { input: { referralId } })).referralApprove,
    refuse: async (referralId: string, { token } = manager) =>
      (await ask(server, token, ReferralRefuseDocument, { input: { referralId } })).referralRefuse,
    /** The referral of a newcomer. @throws when there is none */
    of: async (newcomerId: string, token = receptionist.token) => {
      const [referral] = await list({ newcomerIds: [newcomerId] }, token);
      if (!referral) throw new Error('Nobody brought them');
      return referral;
    },
    funnel: async ({ token } = manager) => {
      const filter = { from: '2026-03-01', to: '2026-03-31' };
      return (await ask(server, token, ReferralFunnelShowDocument, { filter })).referralFunnel;
    },
    /** Tasks of a reason: whose they are, and what they tell. */
    tasksOf: async (reason: 'REFERRAL_LEAD' | 'REFERRAL_REVIEW') =>
      (
        await desk.query(
          'select role, details from task where clinic_id = $1 and reason = $2 order by details',
          [desk.clinicId, reason],
        )
      ).map(({ role, details }) => [role, details]),
    /** Points that can be spent, that are pending, and that are owed. */
    points: async (patientId: string) => {
      const [account] = await desk.query(
        'select available, pending, owed from loyalty_account where clinic_id = $1 and patient_id = $2',
        [desk.clinicId, decodeId(patientId).id],
      );
      const { available = 0, pending = 0, owed = 0 } = account ?? {};
      return { available: Number(available), pending: Number(pending), owed: Number(owed) };
    },
    /** Invoices a visit and takes all the money for it; the invoice's id. */
    pay: async (visitId: string, cardFingerprint: string | null = null): Promise<string> => {
      const invoice = await scope.transaction((tx) => issueInvoice(tx, { visitId: decodeId(visitId).id }));
      const amount = moneyOf(invoice.balanceMinor, invoice.currencyCode);
      const method = cardFingerprint === null ? ('CASH' as const) : ('CARD' as const);
      const input = { invoiceId: invoice.id, method, amount, cardFingerprint };
      await scope.transaction((tx) => receivePayment(tx, input));
      return invoice.id;
    },
    /** Gives all of it back. */
    refund: async (invoiceId: string) => {
      const lines = await desk.query('select id from invoice_line where clinic_id = $1 and invoice_id = $2', [
        desk.clinicId,
        invoiceId,
      ]);
      const lineIds = lines.map(({ id }) => id as string);
      await scope.transaction((tx) => refundInvoice(tx, { invoiceId, lineIds, reason: 'Not as promised' }));
    },
    /** A visit of theirs, half an hour on Monday; the next one half an hour later. */
    bookVisit: (patientId: string) => desk.book({ patientId, startsAt: plus(NOW, 4, 30 * hour++) }),
  };
}
