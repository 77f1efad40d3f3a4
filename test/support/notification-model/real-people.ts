/** The patients of the real clinic: how the model's numbers and facts are told to the API. */
import {
  ModelConsentDocument,
  ModelDeviceDocument,
  ModelDeviceRemoveDocument,
  PatientArchiveDocument,
  PatientCreateDocument,
  PatientUpdateDocument,
} from '../generated.js';
import { ask } from '../retorna.js';
import type { VisitDesk } from '../visit-desk.js';
import { didIt, mustBeDone } from './answers.js';
import type { PatientChange } from './commands.js';
import type { Channel, Patient } from './facts.js';

export type Contact = Pick<Patient, 'email' | 'phone' | 'devices'> & { consents: readonly Channel[] };

interface Person {
  id: string;
  token: string;
  deviceId: string | null;
}

const emailOf = (patient: number) => `patient${patient}@example.com`;
const phoneOf = (patient: number) => `+5511912345${String(patient).padStart(3, '0')}`;

export class RealPeople {
  readonly #people: Person[] = [];

  constructor(readonly desk: VisitDesk) {}

  of = (number: number) => this.#people[number] as Person;

  async enter({ email, phone, devices, consents }: Contact): Promise<void> {
    const number = this.#people.length;
    const input = {
      firstName: `Patient${number}`,
      lastName: 'Silva',
      locale: 'en',
      email: email ? emailOf(number) : null,
      phone: phone ? phoneOf(number) : null,
    };
    const { patientCreate } = await this.#ask(PatientCreateDocument, { input });
    mustBeDone(patientCreate);
    const id = patientCreate.patient?.id as string;
    this.#people.push({ id, token: await this.desk.patientToken(id), deviceId: null });
    if (devices > 0) await this.setApp(number, 1);
    for (const channel of consents) await this.consent(number, channel, true);
  }

  change(number: number, changes: PatientChange): Promise<boolean> {
    const patientId = this.of(number).id;
    if ('archived' in changes) {
      const input = { patientId };
      return didIt(async () => (await this.#ask(PatientArchiveDocument, { input })).patientArchive);
    }
    const { email, phone, doNotContact } = changes;
    const input = {
      patientId,
      ...(email === undefined ? {} : { email: email ? emailOf(number) : null }),
      ...(phone === undefined ? {} : { phone: phone ? phoneOf(number) : null }),
      ...(doNotContact === undefined ? {} : { doNotContact }),
    };
    return didIt(async () => (await this.#ask(PatientUpdateDocument, { input })).patientUpdate);
  }

  async setApp(number: number, devices: 0 | 1): Promise<boolean> {
    const person = this.of(number);
    if (devices === 0) {
      const input = { deviceId: person.deviceId ?? '' };
      return didIt(async () => (await this.#ask(ModelDeviceRemoveDocument, { input })).deviceRemove);
    }
    const input = { patientId: person.id, service: 'FCM' as const, address: `token-${person.id}` };
    return didIt(async () => {
      const { deviceRegister } = await this.#ask(ModelDeviceDocument, { input });
      person.deviceId = deviceRegister.device?.id ?? null;
      return deviceRegister;
    });
  }

  consent(number: number, channel: Channel, given: boolean): Promise<boolean> {
    const wording = given ? 'Write to me.' : 'Do not write to me.';
    const input = { patientId: this.of(number).id, purpose: 'MARKETING' as const, channel, given, wording };
    return didIt(async () => (await this.#ask(ModelConsentDocument, { input })).patientConsentRecord);
  }

  #ask: <Result, Variables>(document: Document<Result, Variables>, variables: Variables) => Promise<Result> =
    (document, variables) => ask(this.desk.server, this.desk.tokens.receptionist, document, variables);
}

type Document<Result, Variables> = Parameters<typeof ask<Result, Variables>>[2];
