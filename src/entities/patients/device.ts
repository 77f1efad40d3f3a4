/** Device: where a patient has the app; of one patient at a time, of whoever registered it last (mission.md, section 0). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export type PushService = 'WEB_PUSH' | 'FCM';
export type DeviceRemoval = 'REMOVED' | 'DEAD' | 'OTHER_PATIENT';

/** Of a browser's push subscription, base64url. */
export interface WebPushKeys {
  p256dh: string;
  auth: string;
}

export const DeviceEntity = defineEntity({
  name: 'Device',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    patientId: p.uuid(),
    service: p.string().$type<PushService>(),
    /** The subscription's endpoint, or the token of Firebase. */
    address: p.string(),
    keys: p.json<WebPushKeys>().nullable(),
    registeredAt: p.datetime(3),
    removedAt: p.datetime(3).nullable(),
    removedReason: p.string().$type<DeviceRemoval>().nullable(),
  },
});
