/** The clinic, its setup and its working hours. */
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Branch } from '../../schema/clinic/branch.js';
import { Calendar, WorkingException, WorkingHours } from '../../schema/clinic/calendar.js';
import { Clinic } from '../../schema/clinic/clinic.js';
import {
  CalendarExceptionRemoveInput,
  CalendarExceptionSetInput,
  CalendarWorkingHoursSetInput,
} from '../../schema/clinic/inputs.js';
import { Money } from '../../schema/clinic/money.js';
import { Practitioner } from '../../schema/clinic/practitioner.js';
import { Service } from '../../schema/clinic/service.js';
import { connectionOf } from '../../schema/connection.js';
import { decodeId, withUuids } from '../../schema/id.js';
import { PageArgs } from '../../schema/page-args.js';
import { payloadOf } from '../../schema/payload.js';
import { DateScalar, DateTimeScalar, DurationScalar } from '../../schema/scalars.js';
import { findClinic } from '../../services/clinic/find-clinic.js';
import {
  listBranches,
  listCalendars,
  listPractitioners,
  listServices,
} from '../../services/clinic/list-setup.js';
import { exceptionsOf, workingHoursOf } from '../../services/clinic/list-working-hours.js';
import { moneyOf } from '../../services/clinic/minor-units.js';
import { perform } from '../../services/clinic/perform.js';
import { removeWorkingException, setWorkingException } from '../../services/clinic/set-working-exception.js';
import { setWorkingHours } from '../../services/clinic/set-working-hours.js';
import { payload } from '../payload.js';

const BranchConnection = connectionOf(Branch, 'Branch', 'By name.');
const CalendarConnection = connectionOf(Calendar, 'Calendar', 'By age, the oldest first.');
const PractitionerConnection = connectionOf(Practitioner, 'Practitioner', 'By name.');
const ServiceConnection = connectionOf(Service, 'Service', 'By name.');
const CalendarWorkingHoursSetPayload = payloadOf(
  'CalendarWorkingHoursSetPayload',
  'calendar',
  Calendar,
  'What `calendarWorkingHoursSet` did.',
);
const CalendarExceptionSetPayload = payloadOf(
  'CalendarExceptionSetPayload',
  'calendar',
  Calendar,
  'What `calendarExceptionSet` did.',
);
const CalendarExceptionRemovePayload = payloadOf(
  'CalendarExceptionRemovePayload',
  'calendar',
  Calendar,
  'What `calendarExceptionRemove` did.',
);

@Resolver(() => Clinic)
export class ClinicResolver {
  @Authorized('clinic:read')
  @Query(() => Clinic, { description: 'Your clinic.' })
  clinic(@Ctx() { scope }: Context) {
    return findClinic(scope);
  }

  @FieldResolver(() => DateTimeScalar, { description: 'The present instant, by the clinic’s clock.' })
  now(@Ctx() { scope }: Context) {
    return scope.clock.now();
  }

  @Authorized('clinic:read')
  @Query(() => BranchConnection, { description: 'The clinic’s branches.' })
  branches(@Ctx() { scope }: Context, @Args(() => PageArgs) page: PageArgs) {
    return listBranches(scope, page);
  }

  @Authorized('clinic:read')
  @Query(() => PractitionerConnection, { description: 'The clinic’s practitioners.' })
  practitioners(@Ctx() { scope }: Context, @Args(() => PageArgs) page: PageArgs) {
    return listPractitioners(scope, page);
  }

  @Authorized('clinic:read')
  @Query(() => ServiceConnection, { description: 'What the clinic does.' })
  services(@Ctx() { scope }: Context, @Args(() => PageArgs) page: PageArgs) {
    return listServices(scope, page);
  }

  @Authorized('clinic:read')
  @Query(() => CalendarConnection, { description: 'The clinic’s calendars.' })
  calendars(@Ctx() { scope }: Context, @Args(() => PageArgs) page: PageArgs) {
    return listCalendars(scope, page);
  }

  @Authorized('clinic:read')
  @Query(() => Calendar, {
    nullable: true,
    description: 'A calendar by its id; null for absent and invisible alike.',
  })
  calendar(@Ctx() { scope }: Context, @Arg('id', () => ID, { description: 'The calendar.' }) id: string) {
    return scope.loaders.calendar.load(decodeId(id, 'Calendar').id);
  }

  @Authorized('clinic:write')
  @Mutation(() => CalendarWorkingHoursSetPayload, { description: 'Replaces the hours of a calendar’s week.' })
  calendarWorkingHoursSet(
    @Ctx() { scope }: Context,
    @Arg('input', () => CalendarWorkingHoursSetInput, { description: 'The hours.' })
    input: CalendarWorkingHoursSetInput,
  ) {
    return payload('calendar', perform(scope, 'calendarWorkingHoursSet', withUuids(input), setWorkingHours));
  }

  @Authorized('clinic:write')
  @Mutation(() => CalendarExceptionSetPayload, {
    description: 'Sets other hours for one date, or closes it. Visits already booked stay.',
  })
  calendarExceptionSet(
    @Ctx() { scope }: Context,
    @Arg('input', () => CalendarExceptionSetInput, { description: 'The date and its hours.' })
    input: CalendarExceptionSetInput,
  ) {
    return payload('calendar', perform(scope, 'calendarExceptionSet', withUuids(input), setWorkingException));
  }

  @Authorized('clinic:write')
  @Mutation(() => CalendarExceptionRemovePayload, {
    description: 'Lets the usual hours hold again on one date.',
  })
  calendarExceptionRemove(
    @Ctx() { scope }: Context,
    @Arg('input', () => CalendarExceptionRemoveInput, { description: 'The date.' })
    input: CalendarExceptionRemoveInput,
  ) {
    return payload(
      'calendar',
      perform(scope, 'calendarExceptionRemove', withUuids(input), removeWorkingException),
    );
  }
}

@Resolver(() => Calendar)
export class CalendarResolver {
  @FieldResolver(() => [WorkingHours], { description: 'The hours of its week.' })
  workingHours(@Ctx() { scope }: Context, @Root() calendar: Calendar) {
    return workingHoursOf(scope, calendar.id);
  }

  @FieldResolver(() => [WorkingException], { description: 'Its dates with other hours, by date.' })
  exceptions(
    @Ctx() { scope }: Context,
    @Root() calendar: Calendar,
    @Arg('from', () => DateScalar, {
      nullable: true,
      description: 'The first date; default: the first there is.',
    })
    from?: string | null,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description: 'The last date; default: the last there is.',
    })
    to?: string | null,
  ) {
    return exceptionsOf(scope, calendar.id, { from, to });
  }
}

@Resolver(() => Service)
export class ServiceResolver {
  @FieldResolver(() => DurationScalar, { description: 'How long it takes.' })
  duration(@Root() service: Service) {
    return `PT${service.durationMinutes}M`;
  }

  @FieldResolver(() => Money, { description: 'What it costs.' })
  price(@Root() service: Service) {
    return moneyOf(service.priceMinor, service.currencyCode);
  }
}
