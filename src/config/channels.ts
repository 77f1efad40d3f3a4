/** The settings of the channels that messages leave by. Each is a group: whole, or not there at all. */
import type { GroupReading } from './group-reading.js';
import { readPushServices } from './push-services.js';
import { readSmsGateway, type SmsGatewayConfig } from './sms-gateway.js';

export interface TwilioConfig {
  accountSid: string;
  authToken: string;
  /** A number, a sender's name, or the SID of a messaging service ("MG…"). */
  from: string;
  /** Null: where Twilio is. */
  apiUrl: string | null;
}

export interface VapidConfig {
  publicKey: string;
  privateKey: string;
  /** mailto:… or https://…: whom push services may write to. */
  subject: string;
}

export interface FcmConfig {
  /** Path of the service account's JSON file. */
  serviceAccount: string;
  /** Null: where Firebase is. */
  apiUrl: string | null;
}

export interface ChannelConfig {
  /** At most one of the two ways to send SMS is set. */
  twilio: TwilioConfig | null;
  smsGateway: SmsGatewayConfig | null;
  vapid: VapidConfig | null;
  fcm: FcmConfig | null;
}

/** Reads the groups that are set; what is wrong with them stands in `reading`. */
export function readChannels(reading: GroupReading): ChannelConfig {
  const twilio = readTwilio(reading);
  const smsGateway = readSmsGateway(reading);
  if (twilio !== null && smsGateway !== null) {
    reading.add('SMS_GATEWAY_URL', 'choose: SMS go through Twilio (TWILIO_…) or through it, not both');
  }
  return { twilio, smsGateway, ...readPushServices(reading) };
}

function readTwilio(reading: GroupReading): TwilioConfig | null {
  const group = reading.group(['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'], ['TWILIO_API_URL']);
  if (group === null) return null;
  return {
    accountSid: group.TWILIO_ACCOUNT_SID,
    authToken: group.TWILIO_AUTH_TOKEN,
    from: group.TWILIO_FROM,
    apiUrl: reading.address('TWILIO_API_URL'),
  };
}
