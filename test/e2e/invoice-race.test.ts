/**
 * Many at the till at once, on connections of their own (mission.md, section 8): numbers have no gaps, nothing is paid twice, no
 * wallet goes below zero, and in any order of issuing, paying, refunding and voiding the books add up. The seed is printed;
 * BILLING_SEED=… plays the same choices again, BILLING_ROUNDS=… plays longer.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { issueInvoice } from '../../src/services/billing/invoices/issue-invoice.js';
import { SeededRandom } from '../../src/services/clinic/seeded-random.js';
import { createEarningRule } from '../../src/services/loyalty/earning-rules/set-rule.js';
import { Refusal } from '../../src/services/refusal.js';
import { type BillingDesk, openBillingDesk } from '../support/billing-desk.js';
import { openSandboxHouse, type SandboxHouse } from '../support/sandbox-house.js';

const ROUNDS = Number(process.env.BILLING_ROUNDS ?? 15);
const SEED = Number(process.env.BILLING_SEED ?? Math.floor(performance.now() * 1000));
const WORKERS = 8;

let house: SandboxHouse;
beforeAll(async () => {
  house = await openSandboxHouse();
}, 60_000);
afterAll(() => house?.close());

const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

/** The codes of what was refused, by how often; what was done as "done". */
async function outcomes(works: Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const work of works) {
    const name = await work.then(
      () => 'done',
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        return error.userErrors[0].code;
      },
    );
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

test('of 50 invoices issued at once, some of which fail at the last moment, the others are numbered without gaps', async () => {
  const desk = await openBillingDesk(house);
  const patientId = await desk.patient();
  const lines = [{ serviceId: await desk.service(1_000) }];
  const failed = new Error('The till broke down');
  const issued = await Promise.allSettled(
    Array.from({ length: 50 }, (_, index) =>
      desk.within('RECEPTIONIST', async (tx) => {
        const invoice = await issueInvoice(tx, { patientId, lines });
        if (index % 5 === 0) throw failed;
        return invoice.number;
      }),
    ),
  );
  const numbers = issued.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
}, 30_000);

test('100 pay out of one wallet at once: it pays as many as it can, and none more', async () => {
  const desk = await openBillingDesk(house);
  const patientId = await desk.patient();
  const lines = [{ serviceId: await desk.service(2_500) }];
  await desk.topUp(patientId, 10_100);
  const ids = await times(10, async () => (await desk.issue({ patientId, lines })).id);
  expect(await outcomes([...Array(10)].flatMap(() => ids.map((id) => desk.pay(id, 'WALLET', 250))))).toEqual({
    done: 40,
    INSUFFICIENT_FUNDS: 60,
  });
  expect(await desk.wallet(patientId)).toBe(100);
}, 60_000);

test('20 pay the same invoice at once: it takes what it costs, and is settled once', async () => {
  const desk = await openBillingDesk(house);
  await desk.within('MANAGER', (tx) =>
    createEarningRule(tx, { name: 'All of it', kind: 'PAID', basisPoints: 10_000 }),
  );
  const patientId = await desk.patient();
  const { id } = await desk.issue({ patientId, lines: [{ serviceId: await desk.service(5_000) }] });
  const paid = await outcomes(Array.from({ length: 20 }, () => desk.pay(id, 'CASH', 500)));
  expect(paid).toEqual({ done: 10, ACTION_NOT_ALLOWED: 10 });
  expect(await desk.points(patientId)).toBe(100);
  const [line] = await desk.lines(id);
  expect(await outcomes(Array.from({ length: 10 }, () => desk.refund(id, [line?.id ?? ''])))).toEqual({
    done: 1,
    ACTION_NOT_ALLOWED: 9,
  });
  expect(await desk.points(patientId)).toBe(0);
}, 30_000);

/** What does not add up in the clinic's books; nothing, it is hoped. */
async function wrongIn({ db, clinicId }: BillingDesk): Promise<string[]> {
  const checks: Record<string, ReturnType<typeof sql>> = {
    'an invoice is paid as its payments say': sql`
      select i.number from invoice i where i.clinic_id = ${clinicId} and (i.paid_minor, i.returned_minor) <> (
        select coalesce(sum(amount_minor), 0), coalesce(sum(returned_minor), 0) from payment p
        where p.clinic_id = ${clinicId} and p.invoice_id = i.id)`,
    'it is credited as its lines and refunds say': sql`
      select i.number from invoice i where i.clinic_id = ${clinicId} and (
        i.credited_minor <> (select coalesce(sum(credited_minor), 0) from invoice_line l
          where l.clinic_id = ${clinicId} and l.invoice_id = i.id)
        or i.credited_minor <> (select coalesce(sum(credited_minor), 0) from refund r
          where r.clinic_id = ${clinicId} and r.invoice_id = i.id)
        or i.total_minor <> (select sum(total_minor) from invoice_line l
          where l.clinic_id = ${clinicId} and l.invoice_id = i.id))`,
    'its balance is not below zero': sql`
      select number from invoice where clinic_id = ${clinicId} and (balance_minor < 0
        or balance_minor <> total_minor - credited_minor - paid_minor + returned_minor)`,
    'payments give back what refunds say': sql`
      select p.id from payment p where p.clinic_id = ${clinicId} and (p.returned_minor, p.returned_points) <> (
        select coalesce(sum(amount_minor), 0), coalesce(sum(points), 0) from refund_payment r
        where r.clinic_id = ${clinicId} and r.payment_id = p.id)`,
    'a refund is the sum of its parts': sql`
      select r.number from refund r where r.clinic_id = ${clinicId} and (r.money_minor, r.points) <> (
        select coalesce(sum(amount_minor) filter (where p.method <> 'POINTS'), 0), coalesce(sum(p.points), 0)
        from refund_payment p where p.clinic_id = ${clinicId} and p.refund_id = r.id)`,
    'a wallet is the sum of its entries': sql`
      select w.patient_id from wallet w where w.clinic_id = ${clinicId} and (w.balance_minor, w.last_number) <> (
        select sum(amount_minor), max(number) from wallet_entry e
        where e.clinic_id = ${clinicId} and e.patient_id = w.patient_id)`,
    'a wallet got what was refunded into it, and paid what it paid': sql`
      select id from refund r where r.clinic_id = ${clinicId} and coalesce((
        select sum(amount_minor) from wallet_entry e where e.clinic_id = ${clinicId} and e.refund_id = r.id), 0)
      <> coalesce((select sum(amount_minor) from refund_payment p
        where p.clinic_id = ${clinicId} and p.refund_id = r.id and p.method = 'WALLET'), 0)
      union all
      select id from payment p where p.clinic_id = ${clinicId} and p.method = 'WALLET' and p.amount_minor <> -coalesce((
        select sum(amount_minor) from wallet_entry e where e.clinic_id = ${clinicId} and e.payment_id = p.id), 0)`,
    'numbers have no gaps': sql`
      select 'invoices' from invoice where clinic_id = ${clinicId} having count(*) <> coalesce(max(number), 0)
      union all
      select 'refunds' from refund where clinic_id = ${clinicId} having count(*) <> coalesce(max(number), 0)`,
    'a visit is paid as its latest invoice says': sql`
      select v.id from visit v where v.clinic_id = ${clinicId} and v.paid_minor is distinct from (
        select case when i.status = 'ISSUED' then (
          select coalesce(sum(p.amount_minor - p.returned_minor), 0) from payment p
          where p.clinic_id = ${clinicId} and p.invoice_id = i.id and p.method <> 'POINTS') end
        from invoice i where i.clinic_id = ${clinicId} and i.visit_id = v.id order by i.number desc limit 1)`,
    'sessions are counted as lines took them': sql`
      select i.patient_package_id from patient_package_item i where i.clinic_id = ${clinicId}
        and (i.reserved, i.used) <> (
          select coalesce(sum(sessions) filter (where status = 'RESERVED'), 0),
            coalesce(sum(sessions) filter (where status = 'USED'), 0)
          from package_session s where s.clinic_id = ${clinicId} and s.patient_package_id = i.patient_package_id
            and s.service_id = i.service_id)`,
    'points are what the lots hold': sql`
      select a.patient_id from loyalty_account a where a.clinic_id = ${clinicId} and a.available <> coalesce((
        select sum(available) from loyalty_lot l where l.clinic_id = ${clinicId} and l.patient_id = a.patient_id), 0)`,
    'points were spent and given back as payments say': sql`
      select p.id from payment p where p.clinic_id = ${clinicId} and p.method = 'POINTS' and p.returned_points <> coalesce((
        select sum(-e.points) from ledger_transaction t
        join ledger_entry e on e.clinic_id = ${clinicId} and e.transaction_id = t.id and e.account = 'REDEEMED'
        where t.clinic_id = ${clinicId} and t.of_transaction_id = p.ledger_transaction_id and t.kind = 'RETURN'), 0)`,
    'uses of promotions are counted': sql`
      select p.id from promotion p where p.clinic_id = ${clinicId} and (
        p.uses_reserved, p.uses_settled, p.reserved_minor, p.settled_minor) <> (
        select count(*) filter (where status = 'RESERVED'), count(*) filter (where status = 'SETTLED'),
          coalesce(sum(amount_minor) filter (where status = 'RESERVED'), 0),
          coalesce(sum(amount_minor) filter (where status = 'SETTLED'), 0)
        from promotion_use u where u.clinic_id = ${clinicId} and u.promotion_id = p.id)`,
  };
  const wrong: string[] = [];
  for (const [name, check] of Object.entries(checks)) {
    const { rows } = await check.execute(db);
    if (rows.length > 0) wrong.push(`not so: ${name}: ${JSON.stringify(rows[0])}`);
  }
  return wrong;
}

test(
  `whatever ${WORKERS} do at once, the books add up (seed ${SEED})`,
  async () => {
    const desk = await openBillingDesk(house);
    await desk.promotion({ basisPoints: 1_250 });
    await desk.within('MANAGER', (tx) =>
      createEarningRule(tx, { name: 'A tenth', kind: 'PAID', basisPoints: 1_000 }),
    );
    const patients = await times(3, () => desk.patient());
    const services = await times(3, (index) => desk.service([1_999, 3_333, 10_001][index] ?? 1));
    const [session = ''] = services;
    const servicePackageId = await desk.package(7_777, [{ serviceId: session, sessions: 2 }]);
    for (const patientId of patients) {
      await desk.earn(patientId, 2_000);
      await desk.topUp(patientId, 20_000);
    }
    const visits: { patientId: string; visitId: string }[] = [];
    for (let index = 0; index < 12; index++) {
      const patientId = patients[index % 3] ?? '';
      visits.push({ patientId, visitId: await desk.visit(patientId, services[index % 3] ?? '') });
    }
    const issued: string[] = [];

    const act = async (random: SeededRandom): Promise<unknown> => {
      const patientId = random.pick(patients);
      const invoiceId = issued.length === 0 ? null : random.pick(issued);
      const dice = random.next();
      if (dice < 0.3 || invoiceId === null) {
        const lines = Array.from({ length: random.between(1, 3) }, () =>
          random.chance(0.2)
            ? { servicePackageId }
            : { serviceId: random.pick(services), quantity: random.between(1, 2) },
        );
        const visit = random.chance(0.3) ? random.pick(visits) : null;
        const [bought] = (await desk.packages(patientId)).filter(({ status }) => status === 'ACTIVE');
        const covered =
          bought && random.chance(0.5) ? [{ serviceId: session, patientPackageId: bought.id }] : [];
        const invoice = await desk.issue(
          visit
            ? { visitId: visit.visitId, lines: random.chance(0.5) ? lines : null }
            : { patientId, lines: [...lines, ...covered] },
        );
        return issued.push(invoice.id);
      }
      const { balanceMinor } = await desk.invoice(invoiceId);
      const part = random.chance(0.6) ? balanceMinor : random.between(1, Math.max(1, balanceMinor));
      if (dice < 0.6)
        return desk.pay(invoiceId, random.pick(['CASH', 'CARD', 'WALLET'] as const), Math.max(1, part));
      if (dice < 0.72) return desk.payPoints(invoiceId, Math.max(1, Math.floor(part / 50)));
      if (dice < 0.9) {
        const open = (await desk.lines(invoiceId)).map(({ id }) => id);
        const chosen = random.shuffled(open).slice(0, random.between(1, open.length));
        return desk.refund(invoiceId, chosen, { toWallet: random.chance(0.3) });
      }
      if (dice < 0.94) return desk.void(invoiceId);
      return random.chance(0.5) ? desk.topUp(patientId, 500) : desk.payOut(patientId, 700);
    };

    const refused: Record<string, number> = {};
    await times(WORKERS, async (worker) => {
      const random = new SeededRandom(SEED + worker);
      for (let round = 0; round < ROUNDS; round++) {
        try {
          await act(random);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          const { code } = error.userErrors[0];
          refused[code] = (refused[code] ?? 0) + 1;
        }
      }
    });
    expect(await wrongIn(desk)).toEqual([]);
    // Otherwise nothing was tried.
    expect(Object.values(refused).reduce((sum, count) => sum + count, 0)).toBeLessThan(
      WORKERS * ROUNDS * 0.7,
    );
    expect(issued.length).toBeGreaterThan(ROUNDS / 2);
  },
  60_000 + ROUNDS * 2_000,
);
