/** A visit with the names of what it stands among, as its patient's page shows it. */
import type { VisitStatus } from '../../entities/visits/visit.js';
import type { Scope } from '../scope.js';

export interface DescribedVisit {
  readonly id: string;
  readonly calendarId: string;
  readonly serviceId: string;
  readonly status: VisitStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly bookedAt: Date;
  readonly bookingNumber: number;
  readonly serviceName: string;
  readonly serviceMinutes: number;
  readonly practitionerName: string;
  readonly branch: { readonly name: string; readonly address: string; readonly city: string };
  /** IANA; of the branch. */
  readonly timeZone: string;
  /** Whether patients may confirm, move and cancel by themselves. */
  readonly selfServiceEnabled: boolean;
}

/** As far as the viewer may see it; null: there is no such visit. */
export async function describeVisit({ loaders }: Scope, visitId: string): Promise<DescribedVisit | null> {
  const visit = await loaders.visit.load(visitId);
  if (visit === null) return null;
  const [branch, calendar, service, practitioner] = await Promise.all([
    loaders.branch.load(visit.branchId),
    loaders.calendar.load(visit.calendarId),
    loaders.service.load(visit.serviceId),
    loaders.practitioner.load(visit.practitionerId),
  ]);
  if (!branch || !calendar || !service || !practitioner) return null;
  const { id, calendarId, serviceId, status, startsAt, endsAt, bookedAt, bookingNumber } = visit;
  return {
    ...{ id, calendarId, serviceId, status, startsAt, endsAt, bookedAt, bookingNumber },
    serviceName: service.name,
    serviceMinutes: service.durationMinutes,
    practitionerName: `${practitioner.firstName} ${practitioner.lastName}`.trim(),
    branch: { name: branch.name, address: branch.address, city: branch.city },
    timeZone: branch.timeZone,
    selfServiceEnabled: calendar.selfServiceEnabled,
  };
}
