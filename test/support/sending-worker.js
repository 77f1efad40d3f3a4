// A process that sends what is due and kills itself at a named point of the sending road. Of the built server
// (`npm run test:long` builds it): DATABASE_URL, PROVIDER_URL, IDEMPOTENT, POINT, and how often POINT is passed before.
import { kyselyOf, openDatabase } from '../../dist/entities/database.js';
import { systemTime } from '../../dist/services/clock.js';
import { sendDueDeliveries } from '../../dist/services/messaging/send-due-deliveries.js';
import { NO_TRANSPORTS, TransportError } from '../../dist/services/messaging/transport.js';
import { Signals } from '../../dist/services/signals.js';

const { DATABASE_URL, PROVIDER_URL, IDEMPOTENT, POINT, PASSES } = process.env;
const quiet = () => undefined;
let left = Number(PASSES);

const sms = {
  provider: 'double',
  idempotent: IDEMPOTENT === 'yes',
  async send({ deliveryId }) {
    let response;
    try {
      response = await fetch(`${PROVIDER_URL}/${deliveryId}`, { method: 'POST' });
    } catch (cause) {
      throw new TransportError('ANSWER_LOST', 'the provider did not answer', { cause });
    }
    return { id: await response.text(), provider: 'double' };
  },
  // Asked of it later, by the test.
  lookUp: async () => ({ verdict: 'UNKNOWN' }),
  close: quiet,
};

const orm = await openDatabase(DATABASE_URL, { poolSize: 5 });
const work = {
  db: kyselyOf(orm.em.fork()),
  system: systemTime,
  signals: new Signals(),
  transports: { ...NO_TRANSPORTS, SMS: sms },
  rates: { EMAIL: 10_000, SMS: 10_000, PUSH: 10_000 },
  publicUrl: null,
  linkSecret: 'what links of tests are signed with',
  leaseSeconds: 1,
  log: { info: quiet, warn: quiet, error: quiet },
  passing(point) {
    if (point === POINT && left-- <= 0) process.kill(process.pid, 'SIGKILL');
  },
};
for (;;) {
  await sendDueDeliveries(work);
  // What its forerunner held comes free when its lease is over.
  await new Promise((resolve) => setTimeout(resolve, 20));
}
