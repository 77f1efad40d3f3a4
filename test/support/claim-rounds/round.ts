/** One round: many claim one slot at once, at both processes, while others book, move, cancel or stop, or its time ends. */
import { Agent, request } from 'node:http';
import { encodeId } from '../../../src/schema/id.js';
import type { RaceHouse } from './house.js';
import type { Round } from './rows.js';

/** What happens beside the claims. */
export const RIVALS = ['NOBODY', 'BOOK', 'MOVE_OVER', 'CANCEL', 'MOVE_AWAY', 'STOP', 'TIME'] as const;
export type Rival = (typeof RIVALS)[number];

export interface Claim {
  /** The number of the offer in its round. */
  offer: number;
  /** The code of the refusal; null: this one has it. */
  refused: string | null;
}

const agent = new Agent({ keepAlive: true, maxSockets: 400 });
const HOUR = 3_600_000;
const FIELDS = 'userErrors { code ... on SlotTakenError { nextFree stillFree } }';

/** Gives what each claim was answered, once everything has come to an end. @throws on an answer that is no payload */
export async function playRound(
  house: RaceHouse,
  round: Round,
  claims: number,
  rivals: readonly Rival[],
): Promise<Claim[]> {
  const order = Array.from({ length: claims }, (_, number) => number % round.offers.length);
  const rivalsAt = Math.floor(claims / 3);
  const racing: Promise<unknown>[] = [];
  const answers = order.map((offer, number) => {
    if (number === rivalsAt) racing.push(...rivals.flatMap((rival) => compete(house, round, rival)));
    return claim(house, round, offer, number);
  });
  await Promise.all(racing);
  return Promise.all(answers);
}

/** Every fifth is made by staff for the patient. */
async function claim(house: RaceHouse, round: Round, offer: number, number: number): Promise<Claim> {
  const { id, patient } = round.offers[offer] as Round['offers'][number];
  const own = house.claimants[patient]?.token as string;
  const token = number % 5 === 4 ? house.desk.tokens.receptionist : own;
  const input = { offerId: encodeId('SlotOffer', id) };
  const refused = await mutate(house, number, token, 'slotOfferClaim', 'SlotOfferClaimInput', input);
  return { offer, refused };
}

function compete(house: RaceHouse, round: Round, rival: Rival): Promise<unknown>[] {
  const { receptionist } = house.desk.tokens;
  const byStaff = (number: number, name: string, input: object) =>
    mutate(house, number, receptionist, name, `${name[0]?.toUpperCase()}${name.slice(1)}Input`, input);
  const startsAt = new Date(round.startsAt).toISOString();
  const visitId = (id: string) => encodeId('Visit', id);
  const [first, second] = [...round.offers].reverse();
  switch (rival) {
    case 'NOBODY':
      return [];
    case 'BOOK': {
      const patientId = encodeId('Patient', house.claimants[0]?.id as string);
      const serviceId = house.desk.services.halfHour;
      const input = { patientId, serviceId, calendarId: encodeId('Calendar', round.calendarId), startsAt };
      return [0, 1, 2].map((number) => byStaff(number, 'visitBook', input));
    }
    case 'MOVE_OVER':
      return [byStaff(0, 'visitMove', { visitId: visitId(round.bystander.id), startsAt })];
    case 'CANCEL':
      return [first, second].flatMap((one, number) =>
        one ? [byStaff(number, 'visitCancel', { visitId: visitId(one.visitId) })] : [],
      );
    case 'MOVE_AWAY':
      return [first, second].flatMap((one, number) => {
        if (!one) return [];
        const later = new Date(one.startsAt + 2 * 24 * HOUR + HOUR / 2 + 7 * 24 * HOUR).toISOString();
        return [byStaff(number, 'visitMove', { visitId: visitId(one.visitId), startsAt: later })];
      });
    case 'STOP':
      return [byStaff(0, 'slotOffersStop', { slotId: encodeId('Slot', round.slotId) })];
    case 'TIME':
      return [byStaff(1, 'testClockAdvance', { to: new Date(round.closesAt).toISOString() })];
  }
}

/** The code of the refusal; null: done. */
async function mutate(
  { urls }: RaceHouse,
  number: number,
  token: string,
  name: string,
  type: string,
  input: object,
): Promise<string | null> {
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${name === 'slotOfferClaim' ? FIELDS : 'userErrors { code }'} } }`;
  const body = JSON.stringify({ query, variables: { input } });
  const answer = JSON.parse(await post(`${urls[number % urls.length]}/graphql`, token, body)) as {
    data?: Record<string, { userErrors: { code: string }[] } | null>;
    errors?: unknown;
  };
  const payload = answer.data?.[name];
  if (answer.errors || !payload) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return payload.userErrors[0]?.code ?? null;
}

function post(url: string, token: string, body: string): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    authorization: `Bearer ${token}`,
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts).toString()));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
