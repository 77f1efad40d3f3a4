/** What an example of GraphiQL consists of, and the short words in which its variables are written. */
import { encodeId } from '../schema/id.js';
import type { ExampleValues } from './example-values.js';

/** As whom an example is sent; null: without a token. */
type Who = 'receptionist' | 'manager' | 'owner' | 'patient' | 'partner' | null;

export interface Example {
  /** The operation's name in one of the .graphql files beside this one. */
  name: string;
  who: Who;
  variables?: (values: ExampleValues) => Record<string, unknown>;
}

export const input = (fields: Record<string, unknown>) => ({ input: fields });
export const visit = (id: string) => encodeId('Visit', id);
export const patient = (id: string) => encodeId('Patient', id);
export const calendar = (id: string) => encodeId('Calendar', id);
export const service = (id: string) => encodeId('Service', id);
export const delivery = (id: string) => encodeId('Delivery', id);
export const slot = (id: string) => encodeId('Slot', id);
export const slotOffer = (id: string) => encodeId('SlotOffer', id);
export const staffMember = (id: string) => encodeId('StaffMember', id);
export const task = (id: string) => encodeId('Task', id);
