/** Devices: registering and removing them, and those of a patient. */
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { Device, DeviceRegisterInput, DeviceRemoveInput } from '../../schema/patients/device.js';
import { Patient } from '../../schema/patients/patient.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { devicesOfPatient } from '../../services/patients/find-devices.js';
import { registerDevice } from '../../services/patients/register-device.js';
import { removeDevice } from '../../services/patients/remove-device.js';
import { payload } from '../payload.js';

const DeviceRegisterPayload = payloadOf(
  'DeviceRegisterPayload',
  'device',
  Device,
  'What `deviceRegister` did.',
);
const DeviceRemovePayload = payloadOf('DeviceRemovePayload', 'device', Device, 'What `deviceRemove` did.');

@Resolver(() => Patient)
export class DeviceResolver {
  @FieldResolver(() => [Device], {
    description: 'Where they have the app now, the longest registered first; at most 20.',
  })
  devices(@Ctx() { scope }: Context, @Root() patient: Patient) {
    return devicesOfPatient(scope, patient.id);
  }

  @Authorized('patients:read')
  @Mutation(() => DeviceRegisterPayload, {
    description:
      'Registers where a patient has the app, so that push messages reach them. Registered again it stays the same device; one that was another patient’s becomes this one’s. A patient registers their own; others need "patients:read" and "patients:write".',
  })
  deviceRegister(
    @Ctx() { scope }: Context,
    @Arg('input', () => DeviceRegisterInput, { description: 'The device.' }) input: DeviceRegisterInput,
  ) {
    return payload('device', perform(scope, 'deviceRegister', withUuids(input), registerDevice));
  }

  @Authorized('patients:read')
  @Mutation(() => DeviceRemovePayload, {
    description:
      'Removes a device, as on a log-out: nothing is pushed to it any more. A patient removes their own; others need "patients:read" and "patients:write".',
  })
  deviceRemove(
    @Ctx() { scope }: Context,
    @Arg('input', () => DeviceRemoveInput, { description: 'The device.' }) input: DeviceRemoveInput,
  ) {
    return payload('device', perform(scope, 'deviceRemove', withUuids(input), removeDevice));
  }
}
