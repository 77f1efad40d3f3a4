/** The notification settings of calendars and of the clinic. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Calendar } from '../../schema/clinic/calendar.js';
import { Clinic } from '../../schema/clinic/clinic.js';
import {
  CalendarNotificationsSetInput,
  ClinicNotificationsSetInput,
} from '../../schema/clinic/notification-inputs.js';
import { withUuids } from '../../schema/id.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { setCalendarNotifications } from '../../services/clinic/set-calendar-notifications.js';
import { setClinicNotifications } from '../../services/clinic/set-clinic-notifications.js';
import { payload } from '../payload.js';

const CalendarNotificationsSetPayload = payloadOf(
  'CalendarNotificationsSetPayload',
  'calendar',
  Calendar,
  'What `calendarNotificationsSet` did.',
);
const ClinicNotificationsSetPayload = payloadOf(
  'ClinicNotificationsSetPayload',
  'clinic',
  Clinic,
  'What `clinicNotificationsSet` did.',
);

@Resolver()
export class NotificationSettingsResolver {
  @Authorized('clinic:write')
  @Mutation(() => CalendarNotificationsSetPayload, {
    description:
      'Switches a calendar’s messages. Visits already booked are planned again; nothing past due goes out late.',
  })
  calendarNotificationsSet(
    @Ctx() { scope }: Context,
    @Arg('input', () => CalendarNotificationsSetInput, { description: 'The settings.' })
    input: CalendarNotificationsSetInput,
  ) {
    return payload(
      'calendar',
      perform(scope, 'calendarNotificationsSet', withUuids(input), setCalendarNotifications),
    );
  }

  @Authorized('clinic:write')
  @Mutation(() => ClinicNotificationsSetPayload, {
    description:
      'Sets quiet hours and the rules of marketing. Visits already booked are planned again; nothing past due goes out late.',
  })
  clinicNotificationsSet(
    @Ctx() { scope }: Context,
    @Arg('input', () => ClinicNotificationsSetInput, { description: 'The settings.' })
    input: ClinicNotificationsSetInput,
  ) {
    return payload(
      'clinic',
      perform(scope, 'clinicNotificationsSet', withUuids(input), setClinicNotifications),
    );
  }
}
