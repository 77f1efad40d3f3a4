/** The settings of push messages: browsers by VAPID, apps by Firebase. Keys are parsed where they are used, at the start. */
import type { FcmConfig, VapidConfig } from './channels.js';
import type { GroupReading } from './group-reading.js';

export function readPushServices(reading: GroupReading): {
  vapid: VapidConfig | null;
  fcm: FcmConfig | null;
} {
  const vapid = reading.group(['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'], []);
  const fcm = reading.group(['FCM_SERVICE_ACCOUNT'], ['FCM_API_URL']);
  return {
    vapid: vapid && {
      publicKey: vapid.VAPID_PUBLIC_KEY,
      privateKey: vapid.VAPID_PRIVATE_KEY,
      subject: vapid.VAPID_SUBJECT,
    },
    fcm: fcm && { serviceAccount: fcm.FCM_SERVICE_ACCOUNT, apiUrl: reading.address('FCM_API_URL') },
  };
}
