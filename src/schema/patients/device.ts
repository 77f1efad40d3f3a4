/** Devices as clients see them: where a patient has the app. */
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { Node } from '../node.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { Patient } from './patient.js';

export const PushService = { WEB_PUSH: 'WEB_PUSH', FCM: 'FCM' } as const;
export type PushService = keyof typeof PushService;

registerEnumType(PushService, {
  name: 'PushService',
  description: 'By whom push messages are brought to a device.',
  valuesConfig: {
    WEB_PUSH: { description: 'The push service of a browser (RFC 8030).' },
    FCM: { description: 'Firebase Cloud Messaging.' },
  },
});

@ObjectType({
  implements: Node,
  description:
    'A device with the app on it. Its address stays with the server: it lets one write to the device.',
})
export class Device extends Node {
  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Whose it is; null where you may not see patients.',
  })
  patient!: Patient | null;

  @Field(() => PushService, { simple: true, description: 'By whom messages are brought to it.' })
  service!: PushService;

  @Field(() => DateTimeScalar, {
    simple: true,
    description: 'When it was registered, by the clinic’s clock.',
  })
  registeredAt!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description:
      'When it was removed: by a log-out, because it is gone, or because it is another patient’s now. Null: it is there.',
  })
  removedAt!: Date | null;
}

@InputType({
  description: 'The keys of a browser’s push subscription, as `getKey` gives them, in base64url.',
})
export class WebPushKeysInput {
  @Field(() => String, { description: 'The public key, 65 bytes.' })
  p256dh!: string;

  @Field(() => String, { description: 'The authentication secret, 16 bytes.' })
  auth!: string;
}

@InputType({ description: 'A device that a patient has the app on.' })
export class DeviceRegisterInput extends IdempotentInput {
  @Field(() => ID, { description: 'Whose it is.' })
  patientId!: string;

  @Field(() => PushService, { description: 'By whom messages are brought to it.' })
  service!: PushService;

  @Field(() => String, {
    description:
      'The push subscription’s endpoint (https://…), or the token of Firebase; up to 4,096 characters.',
  })
  address!: string;

  @Field(() => WebPushKeysInput, {
    nullable: true,
    description: 'Of a browser’s push subscription; none for Firebase.',
  })
  keys?: WebPushKeysInput | null;
}

@InputType({ description: 'A device that nothing is to be pushed to any more.' })
export class DeviceRemoveInput {
  @Field(() => ID, { description: 'The device.' })
  deviceId!: string;
}
