/** A clinic of a running server whose messages and visits are what facts say, and whose report is asked for over the API. */
import type { StaffRole } from '../../../src/entities/clinic/access.js';
import { kyselyOf } from '../../../src/entities/database.js';
import { encodeId } from '../../../src/schema/id.js';
import { insertRows } from '../../../src/services/clinic/insert-rows.js';
import { issueToken } from '../../../src/services/clinic/issue-token.js';
import { newId } from '../../../src/services/new-id.js';
import { RetentionReportDocument, type RetentionReportQueryVariables } from '../generated.js';
import { ask, JWT_SECRET, type TestServer } from '../retorna.js';
import { type ClinicFacts, MAILINGS, PATIENTS } from './facts.js';
import { letVisitsOverlap, writeClinic, writeFacts } from './write-facts.js';

export interface ReportDesk extends Awaited<ReturnType<typeof openReportDesk>> {}

const CREATED = new Date('2026-01-01T00:00:00Z');
const AN_HOUR = 3_600_000;

/** Its rules are called "Rule 0" and "Rule 1", and its campaign "Campaign 2". */
export async function openReportDesk(server: TestServer) {
  const db = kyselyOf(server.application.parts.orm.em.fork());
  await letVisitsOverlap(db);
  const clinicId = await writeClinic(db);
  const own = { clinic_id: clinicId, created_at: CREATED };
  const tokenOf = (kind: 'STAFF' | 'PATIENT', id: string) =>
    issueToken({ jwtSecret: JWT_SECRET }, { clinicId, kind, id }, new Date(Date.now() + AN_HOUR));
  const member = async (role: StaffRole) => {
    const id = newId();
    await insertRows(db, 'staff', [{ ...own, id, name: role, email: `${role}@example.com`, role }]);
    return tokenOf('STAFF', id);
  };
  const terms = { status: 'PAUSED', version: 1, updated_at: CREATED } as const;
  for (const [n, { id, kind }] of MAILINGS.entries()) {
    if (kind === 'RETENTION_RULE') {
      await insertRows(db, 'retention_rule', [{ ...own, ...terms, id, name: `Rule ${n}` }]);
    } else {
      const campaign = {
        name: `Campaign ${n}`,
        kind: 'OFFERING' as const,
        channels: ['EMAIL' as const],
        timing: 'NOW' as const,
      };
      await insertRows(db, 'campaign', [{ ...own, ...terms, ...campaign, id, audience: {} }]);
    }
  }
  const tokens = {
    owner: await member('OWNER'),
    manager: await member('MANAGER'),
    marketer: await member('MARKETER'),
    receptionist: await member('RECEPTIONIST'),
    patient: await tokenOf('PATIENT', PATIENTS[0] ?? ''),
  };
  return {
    tokens,
    mailingId: (n: number) => {
      const { id, kind } = MAILINGS[n] as (typeof MAILINGS)[number];
      return encodeId(kind === 'CAMPAIGN' ? 'Campaign' : 'RetentionRule', id);
    },
    write: (facts: ClinicFacts) => writeFacts(db, clinicId, facts),
    rename: async (rule: number, name: string) => {
      const id = MAILINGS[rule]?.id ?? '';
      await db
        .updateTable('retention_rule')
        .set({ name })
        .where('clinic_id', '=', clinicId)
        .where('id', '=', id)
        .execute();
    },
    report: async (variables: RetentionReportQueryVariables) =>
      (await ask(server, tokens.marketer, RetentionReportDocument, variables)).retentionReport,
  };
}
