/** Makes of the settings what this process sends through. Keys and files are checked here, at the start. */
import type { SystemTime } from '../clock.js';
import { readServiceAccount } from './fcm-service-account.js';
import { fcmTransport } from './fcm-transport.js';
import { type DeviceTransports, pushTransport } from './push-transport.js';
import { type SmsGatewayOptions, smsGatewayTransport } from './sms-gateway-transport.js';
import { smtpTransport } from './smtp-transport.js';
import type { Transports } from './transport.js';
import { type TwilioOptions, twilioTransport } from './twilio-transport.js';
import { type WebPushOptions, webPushTransport } from './web-push-transport.js';

/** The part of the process's settings that is about channels. */
export interface ChannelSettings {
  readonly production: boolean;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly twilio: Pick<TwilioOptions, 'accountSid' | 'authToken' | 'from' | 'apiUrl'> | null;
  readonly smsGateway: Omit<SmsGatewayOptions, 'system' | 'timeLimit'> | null;
  readonly vapid: Pick<WebPushOptions, 'publicKey' | 'privateKey' | 'subject'> | null;
  /** `serviceAccount`: the path of its file. */
  readonly fcm: { readonly serviceAccount: string; readonly apiUrl: string | null } | null;
  readonly publicUrl: string | null;
}

/** Where Twilio tells what became of a message; below the server's public address. */
const TWILIO_STATUS_PATH = '/webhooks/twilio/status';

/** To be closed by `closeTransports`. @throws Error that names the setting that is wrong */
export async function openTransports(settings: ChannelSettings, system: SystemTime): Promise<Transports> {
  const { smtpUrl, mailFrom } = settings;
  return {
    PUSH: await openPush(settings, system),
    SMS: await openSms(settings, system),
    EMAIL: smtpUrl === null ? null : smtpTransport({ url: smtpUrl, from: mailFrom }),
  };
}

export function closeTransports({ EMAIL, SMS, PUSH }: Transports): void {
  for (const transport of [EMAIL, SMS, PUSH]) transport?.close();
}

async function openSms({ twilio, smsGateway, publicUrl }: ChannelSettings, system: SystemTime) {
  if (twilio !== null) {
    const statusCallback = publicUrl === null ? null : publicUrl + TWILIO_STATUS_PATH;
    return twilioTransport({ ...twilio, statusCallback, system });
  }
  return smsGateway === null ? null : smsGatewayTransport({ ...smsGateway, system });
}

async function openPush({ vapid, fcm, production }: ChannelSettings, system: SystemTime) {
  const services: DeviceTransports = {
    ...(vapid && { WEB_PUSH: await webPushTransport({ ...vapid, anyAddress: !production, system }) }),
    ...(fcm && {
      FCM: fcmTransport({ account: readServiceAccount(fcm.serviceAccount), apiUrl: fcm.apiUrl, system }),
    }),
  };
  return Object.keys(services).length === 0 ? null : pushTransport(services);
}
