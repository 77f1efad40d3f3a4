/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why a subscription ended. */
export type ResyncReason =
  /** Events behind `after` are no longer kept. */
  | 'CURSOR_TOO_OLD'
  /** You read too slowly. Subscribe again with `after: lastCursor`. */
  | 'TOO_SLOW';

/** Which slots; each field narrows the list. */
export type SlotFilter = {
  /** Those at one of these branches. */
  branchIds?: Array<string> | null | undefined;
  /** Those in one of these calendars. */
  calendarIds?: Array<string> | null | undefined;
  /** Those that start at this instant or later. */
  from?: string | null | undefined;
  /** Those with one of these practitioners. */
  practitionerIds?: Array<string> | null | undefined;
  /** Those in one of these. */
  statuses?: Array<SlotStatus> | null | undefined;
  /** Those that start before this instant. */
  to?: string | null | undefined;
};

/** What became of time that was given back. CLAIMED and TAKEN are final. */
export type SlotStatus =
  /** The patient who was first has it: their visit moved into it. */
  | 'CLAIMED'
  /** The offers ended, and nobody has it. */
  | 'CLOSED'
  /** Given back, nobody has it, and nobody was asked. */
  | 'FREED'
  /** Nobody has it, and patients are asked. */
  | 'OFFERED'
  /** A visit was booked or moved over it, without an offer. */
  | 'TAKEN';

/** What a member of staff does, and so may do. */
export type StaffRole =
  /** Runs it: everything. */
  | 'MANAGER'
  /** Reads, and changes nothing of patients or visits. */
  | 'MARKETER'
  /** On the phone: patients and visits. */
  | 'OPERATOR'
  /** Owns the clinic: everything. */
  | 'OWNER'
  /** Treats: patients and visits. */
  | 'PRACTITIONER'
  /** At the desk: patients and visits. */
  | 'RECEPTIONIST';

/** To whom to give an open task. Neither field: to nobody, back into its queue. */
export type TaskAssignInput = {
  /** Who has it from now on; left out or null: nobody. */
  assigneeId?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whose queue it is in from now on; left out: as it was; null: nobody’s in particular. */
  role?: StaffRole | null | undefined;
  /** The task. */
  taskId: string;
};

/** A task that nobody has, to take. */
export type TaskClaimInput = {
  /** For the history; up to 4,000 characters. */
  comment?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The task. */
  taskId: string;
};

/** A task that is done. */
export type TaskCompleteInput = {
  /** For the history; up to 4,000 characters. */
  comment?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The task. */
  taskId: string;
};

/** A task to make. */
export type TaskCreateInput = {
  /** Who has it: you, or a colleague. Default: nobody. */
  assigneeId?: string | null | undefined;
  /** Where; default: where its visit is. */
  branchId?: string | null | undefined;
  /** The day in whose work plan it stands, not past; default: the day on which it is due, or today. */
  day?: string | null | undefined;
  /** About which message. */
  deliveryId?: string | null | undefined;
  /** More about it; up to 4,000 characters. */
  details?: string | null | undefined;
  /** Until when, not past: whoever has it is told then, and a while later their manager. */
  dueAt?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** About whom; default: whom its visit or message is about. */
  patientId?: string | null | undefined;
  /** What goes first; default: NORMAL. */
  priority?: TaskPriority | null | undefined;
  /** Whose queue it is in. Default: none; without an assignee it is then anybody’s. */
  role?: StaffRole | null | undefined;
  /** What is to be done; up to 200 characters. */
  title: string;
  /** About which visit; default: the one its message is about. */
  visitId?: string | null | undefined;
};

/** Which tasks; each field narrows the list. */
export type TaskFilter = {
  /** Those that one of these has. */
  assigneeIds?: Array<string> | null | undefined;
  /** Those about one of these messages. */
  deliveryIds?: Array<string> | null | undefined;
  /** Those of this day or later. */
  fromDay?: string | null | undefined;
  /** True: those open that have fallen due; false: the others. */
  overdue?: boolean | null | undefined;
  /** Those about one of these patients. */
  patientIds?: Array<string> | null | undefined;
  /** Those of one of these. */
  priorities?: Array<TaskPriority> | null | undefined;
  /** Those that there are for one of these. */
  reasons?: Array<TaskReason> | null | undefined;
  /** Those in the queue of one of these roles. */
  roles?: Array<StaffRole> | null | undefined;
  /** Those in one of these. */
  statuses?: Array<TaskStatus> | null | undefined;
  /** Those of this day or earlier. */
  toDay?: string | null | undefined;
  /** True: those that nobody has; false: the others. */
  unassigned?: boolean | null | undefined;
  /** Those about one of these visits. */
  visitIds?: Array<string> | null | undefined;
};

/** What goes first. */
export type TaskPriority =
  /** Before the others. */
  | 'HIGH'
  /** When there is time. */
  | 'LOW'
  /** As it comes; so is every task that says nothing else. */
  | 'NORMAL'
  /** At once. */
  | 'URGENT';

/** Why there is a task. */
export type TaskReason =
  /** A patient answered the survey with a low score. */
  | 'LOW_SCORE'
  /** Somebody wrote it. */
  | 'MANUAL'
  /** Somebody whom a patient referred left a contact, and is to be called. */
  | 'REFERRAL_LEAD'
  /** A referral looks as if it were none: somebody has to approve or refuse it. */
  | 'REFERRAL_REVIEW'
  /** The clinic cancelled the visit of someone who gets no messages. */
  | 'TELL_VISIT_CANCELLED'
  /** The clinic moved the visit of someone who gets no messages. */
  | 'TELL_VISIT_MOVED';

/** Whether it is still to be done. */
export type TaskStatus =
  /** Done; it can be opened again. */
  | 'DONE'
  /** To be done. */
  | 'OPEN';

/** Why the clinic refused; stable, for programs to act on. */
export type UserErrorCode =
  /** What it is about is in a state that does not allow this; for visits and messages see ActionNotAllowedError and DeliveryActionNotAllowedError. */
  | 'ACTION_NOT_ALLOWED'
  /** The survey of this visit was answered before. */
  | 'ALREADY_ANSWERED'
  /** The test clock is past that instant. */
  | 'CLOCK_MOVES_FORWARD_ONLY'
  /** The idempotency key came before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The wallet holds less money; see InsufficientFundsError. */
  | 'INSUFFICIENT_FUNDS'
  /** The account has fewer points to spend; see InsufficientPointsError. */
  | 'INSUFFICIENT_POINTS'
  /** A value cannot be used; the message says what can. */
  | 'INVALID'
  /** The time is past by the clinic’s clock. */
  | 'IN_THE_PAST'
  /** The patient has had as many of it as one may; the message says how many. */
  | 'LIMIT_REACHED'
  /** Another of the same kind, not archived, has this name. */
  | 'NAME_TAKEN'
  /** Only a sandbox with a test clock can do this. */
  | 'NOT_A_SANDBOX'
  /** What an id stands for is absent, or not for you to see. */
  | 'NOT_FOUND'
  /** The slot or the patient is not one that offers are for; the message says why. */
  | 'NOT_OFFERABLE'
  /** The offer of a freed slot is over, and nobody was faster: its visit changed, or its time passed. */
  | 'OFFER_CLOSED'
  /** The calendar does not work then; see OutsideWorkingHoursError. */
  | 'OUTSIDE_WORKING_HOURS'
  /** Nothing of this reward is left. */
  | 'OUT_OF_STOCK'
  /** The patient is archived or deceased. */
  | 'PATIENT_ARCHIVED'
  /** What the clinic has subscribed to does not include this. */
  | 'PLAN_TIER_TOO_LOW'
  /** A value is missing. */
  | 'REQUIRED'
  /** Whoever proposed it cannot decide on it: ask a colleague. */
  | 'SECOND_PERSON_NEEDED'
  /** In this calendar only the clinic changes visits. */
  | 'SELF_SERVICE_OFF'
  /** Someone has this time; see SlotTakenError. */
  | 'SLOT_TAKEN'
  /** A colleague has this task; see TaskTakenError. */
  | 'TASK_TAKEN';

/** On whose side a token stands. */
export type ViewerKind =
  /** A partner’s program, by its API key. */
  | 'PARTNER'
  /** A patient. */
  | 'PATIENT'
  /** A member of the clinic’s staff. */
  | 'STAFF';

/** Which visits; each field narrows the list. */
export type VisitFilter = {
  /** Those at one of these branches. */
  branchIds?: Array<string> | null | undefined;
  /** Those in one of these calendars. */
  calendarIds?: Array<string> | null | undefined;
  /** Those that start at this instant or later. */
  from?: string | null | undefined;
  /** Those of one of these patients. */
  patientIds?: Array<string> | null | undefined;
  /** Those with one of these practitioners. */
  practitionerIds?: Array<string> | null | undefined;
  /** Those in one of these. */
  statuses?: Array<VisitStatus> | null | undefined;
  /** Those that start before this instant. */
  to?: string | null | undefined;
};

/** Where a visit is in its life. COMPLETED, CANCELLED and NO_SHOW are final. */
export type VisitStatus =
  /** The patient is at the branch. */
  | 'ARRIVED'
  /** Booked, or moved and to be confirmed anew. */
  | 'BOOKED'
  /** Called off by either side. */
  | 'CANCELLED'
  /** It took place. */
  | 'COMPLETED'
  /** The patient said that they come. */
  | 'CONFIRMED'
  /** The patient did not come. */
  | 'NO_SHOW';

export type BoardVisitFragment = { id: string, status: VisitStatus, startsAt: string, endsAt: string, calendar: { id: string }, branch: { id: string }, patient: { firstName: string, lastName: string } | null, service: { name: string } };

export type BoardSlotFragment = { id: string, status: SlotStatus, startsAt: string, endsAt: string, offersMade: number | null, offersOpen: number | null, closesAt: string, chainNumber: number | null, branch: { id: string }, practitioner: { firstName: string, lastName: string } };

export type BoardTaskFragment = { id: string, reason: TaskReason, title: string | null, details: string | null, priority: TaskPriority, status: TaskStatus, role: StaffRole | null, day: string, dueAt: string | null, assignee: { id: string, name: string } | null, patient: { firstName: string, lastName: string } | null };

export type BoardViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardViewerQuery = { viewer: { kind: ViewerKind, role: StaffRole | null, permissions: Array<string>, staff: { id: string, name: string } | null } };

export type BoardSetupQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardSetupQuery = { clinic: { name: string, now: string }, branches: { nodes: Array<{ id: string, name: string, timeZone: string }> }, calendars: { nodes: Array<{ id: string, branch: { id: string }, practitioner: { firstName: string, lastName: string } }> }, staff: { nodes: Array<{ id: string, name: string }> } };

export type BoardCursorQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardCursorQuery = { clinic: { eventCursor: string, now: string, testClock: string | null } };

export type BoardVisitsQueryVariables = Exact<{
  filter: VisitFilter;
  after?: string | null | undefined;
}>;


export type BoardVisitsQuery = { page: { nodes: Array<{ id: string, status: VisitStatus, startsAt: string, endsAt: string, calendar: { id: string }, branch: { id: string }, patient: { firstName: string, lastName: string } | null, service: { name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BoardSlotsQueryVariables = Exact<{
  filter: SlotFilter;
  after?: string | null | undefined;
}>;


export type BoardSlotsQuery = { page: { nodes: Array<{ id: string, status: SlotStatus, startsAt: string, endsAt: string, offersMade: number | null, offersOpen: number | null, closesAt: string, chainNumber: number | null, branch: { id: string }, practitioner: { firstName: string, lastName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BoardTasksQueryVariables = Exact<{
  filter: TaskFilter;
  after?: string | null | undefined;
}>;


export type BoardTasksQuery = { page: { nodes: Array<{ id: string, reason: TaskReason, title: string | null, details: string | null, priority: TaskPriority, status: TaskStatus, role: StaffRole | null, day: string, dueAt: string | null, assignee: { id: string, name: string } | null, patient: { firstName: string, lastName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BoardVisitChangesSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BoardVisitChangesSubscription = { change:
    | { __typename: 'ResyncRequired', reason: ResyncReason }
    | { __typename: 'VisitChanged', cursor: string, occurredAt: string, visit: { id: string, status: VisitStatus, startsAt: string, endsAt: string, calendar: { id: string }, branch: { id: string }, patient: { firstName: string, lastName: string } | null, service: { name: string } } }
   };

export type BoardSlotChangesSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BoardSlotChangesSubscription = { change:
    | { __typename: 'ResyncRequired', reason: ResyncReason }
    | { __typename: 'SlotChanged', cursor: string, occurredAt: string, slot: { id: string, status: SlotStatus, startsAt: string, endsAt: string, offersMade: number | null, offersOpen: number | null, closesAt: string, chainNumber: number | null, branch: { id: string }, practitioner: { firstName: string, lastName: string } } }
   };

export type BoardTaskChangesSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BoardTaskChangesSubscription = { change:
    | { __typename: 'ResyncRequired', reason: ResyncReason }
    | { __typename: 'TaskChanged', cursor: string, occurredAt: string, taskId: string, task: { id: string, reason: TaskReason, title: string | null, details: string | null, priority: TaskPriority, status: TaskStatus, role: StaffRole | null, day: string, dueAt: string | null, assignee: { id: string, name: string } | null, patient: { firstName: string, lastName: string } | null } | null }
   };

export type BoardTaskClaimMutationVariables = Exact<{
  input: TaskClaimInput;
}>;


export type BoardTaskClaimMutation = { done: { userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string, assignee: { name: string } | null }
    > } };

export type BoardTaskCompleteMutationVariables = Exact<{
  input: TaskCompleteInput;
}>;


export type BoardTaskCompleteMutation = { done: { userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string, assignee: { name: string } | null }
    > } };

export type BoardTaskAssignMutationVariables = Exact<{
  input: TaskAssignInput;
}>;


export type BoardTaskAssignMutation = { done: { userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string, assignee: { name: string } | null }
    > } };

export type BoardTaskCreateMutationVariables = Exact<{
  input: TaskCreateInput;
}>;


export type BoardTaskCreateMutation = { done: { userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string, assignee: { name: string } | null }
    > } };

type BoardRefusal_ActionNotAllowedError_Fragment = { code: UserErrorCode, message: string };

type BoardRefusal_DeliveryActionNotAllowedError_Fragment = { code: UserErrorCode, message: string };

type BoardRefusal_InputError_Fragment = { code: UserErrorCode, message: string };

type BoardRefusal_InsufficientFundsError_Fragment = { code: UserErrorCode, message: string };

type BoardRefusal_InsufficientPointsError_Fragment = { code: UserErrorCode, message: string };

type BoardRefusal_OutsideWorkingHoursError_Fragment = { code: UserErrorCode, message: string };

type BoardRefusal_SlotTakenError_Fragment = { code: UserErrorCode, message: string };

type BoardRefusal_TaskTakenError_Fragment = { code: UserErrorCode, message: string, assignee: { name: string } | null };

export type BoardRefusalFragment =
  | BoardRefusal_ActionNotAllowedError_Fragment
  | BoardRefusal_DeliveryActionNotAllowedError_Fragment
  | BoardRefusal_InputError_Fragment
  | BoardRefusal_InsufficientFundsError_Fragment
  | BoardRefusal_InsufficientPointsError_Fragment
  | BoardRefusal_OutsideWorkingHoursError_Fragment
  | BoardRefusal_SlotTakenError_Fragment
  | BoardRefusal_TaskTakenError_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BoardVisitFragmentDoc = new TypedDocumentString(`
    fragment BoardVisit on Visit {
  id
  status
  startsAt
  endsAt
  calendar {
    id
  }
  branch {
    id
  }
  patient {
    firstName
    lastName
  }
  service {
    name
  }
}
    `, {"fragmentName":"BoardVisit"}) as unknown as TypedDocumentString<BoardVisitFragment, unknown>;
export const BoardSlotFragmentDoc = new TypedDocumentString(`
    fragment BoardSlot on Slot {
  id
  status
  startsAt
  endsAt
  branch {
    id
  }
  practitioner {
    firstName
    lastName
  }
  offersMade
  offersOpen
  closesAt
  chainNumber
}
    `, {"fragmentName":"BoardSlot"}) as unknown as TypedDocumentString<BoardSlotFragment, unknown>;
export const BoardTaskFragmentDoc = new TypedDocumentString(`
    fragment BoardTask on Task {
  id
  reason
  title
  details
  priority
  status
  role
  assignee {
    id
    name
  }
  patient {
    firstName
    lastName
  }
  day
  dueAt
}
    `, {"fragmentName":"BoardTask"}) as unknown as TypedDocumentString<BoardTaskFragment, unknown>;
export const BoardRefusalFragmentDoc = new TypedDocumentString(`
    fragment BoardRefusal on UserError {
  code
  message
  ... on TaskTakenError {
    assignee {
      name
    }
  }
}
    `, {"fragmentName":"BoardRefusal"}) as unknown as TypedDocumentString<BoardRefusalFragment, unknown>;
export const BoardViewerDocument = new TypedDocumentString(`
    query BoardViewer {
  viewer {
    kind
    role
    permissions
    staff {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<BoardViewerQuery, BoardViewerQueryVariables>;
export const BoardSetupDocument = new TypedDocumentString(`
    query BoardSetup {
  clinic {
    name
    now
  }
  branches(first: 100) {
    nodes {
      id
      name
      timeZone
    }
  }
  calendars(first: 100) {
    nodes {
      id
      branch {
        id
      }
      practitioner {
        firstName
        lastName
      }
    }
  }
  staff(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<BoardSetupQuery, BoardSetupQueryVariables>;
export const BoardCursorDocument = new TypedDocumentString(`
    query BoardCursor {
  clinic {
    eventCursor
    now
    testClock
  }
}
    `) as unknown as TypedDocumentString<BoardCursorQuery, BoardCursorQueryVariables>;
export const BoardVisitsDocument = new TypedDocumentString(`
    query BoardVisits($filter: VisitFilter!, $after: String) {
  page: visits(first: 100, after: $after, filter: $filter) {
    nodes {
      ...BoardVisit
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BoardVisit on Visit {
  id
  status
  startsAt
  endsAt
  calendar {
    id
  }
  branch {
    id
  }
  patient {
    firstName
    lastName
  }
  service {
    name
  }
}`) as unknown as TypedDocumentString<BoardVisitsQuery, BoardVisitsQueryVariables>;
export const BoardSlotsDocument = new TypedDocumentString(`
    query BoardSlots($filter: SlotFilter!, $after: String) {
  page: slots(first: 100, after: $after, filter: $filter) {
    nodes {
      ...BoardSlot
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BoardSlot on Slot {
  id
  status
  startsAt
  endsAt
  branch {
    id
  }
  practitioner {
    firstName
    lastName
  }
  offersMade
  offersOpen
  closesAt
  chainNumber
}`) as unknown as TypedDocumentString<BoardSlotsQuery, BoardSlotsQueryVariables>;
export const BoardTasksDocument = new TypedDocumentString(`
    query BoardTasks($filter: TaskFilter!, $after: String) {
  page: tasks(first: 100, after: $after, filter: $filter) {
    nodes {
      ...BoardTask
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BoardTask on Task {
  id
  reason
  title
  details
  priority
  status
  role
  assignee {
    id
    name
  }
  patient {
    firstName
    lastName
  }
  day
  dueAt
}`) as unknown as TypedDocumentString<BoardTasksQuery, BoardTasksQueryVariables>;
export const BoardVisitChangesDocument = new TypedDocumentString(`
    subscription BoardVisitChanges($after: String) {
  change: visitChanged(after: $after) {
    __typename
    ... on VisitChanged {
      cursor
      occurredAt
      visit {
        ...BoardVisit
      }
    }
    ... on ResyncRequired {
      reason
    }
  }
}
    fragment BoardVisit on Visit {
  id
  status
  startsAt
  endsAt
  calendar {
    id
  }
  branch {
    id
  }
  patient {
    firstName
    lastName
  }
  service {
    name
  }
}`) as unknown as TypedDocumentString<BoardVisitChangesSubscription, BoardVisitChangesSubscriptionVariables>;
export const BoardSlotChangesDocument = new TypedDocumentString(`
    subscription BoardSlotChanges($after: String) {
  change: slotChanged(after: $after) {
    __typename
    ... on SlotChanged {
      cursor
      occurredAt
      slot {
        ...BoardSlot
      }
    }
    ... on ResyncRequired {
      reason
    }
  }
}
    fragment BoardSlot on Slot {
  id
  status
  startsAt
  endsAt
  branch {
    id
  }
  practitioner {
    firstName
    lastName
  }
  offersMade
  offersOpen
  closesAt
  chainNumber
}`) as unknown as TypedDocumentString<BoardSlotChangesSubscription, BoardSlotChangesSubscriptionVariables>;
export const BoardTaskChangesDocument = new TypedDocumentString(`
    subscription BoardTaskChanges($after: String) {
  change: taskChanged(after: $after) {
    __typename
    ... on TaskChanged {
      cursor
      occurredAt
      taskId
      task {
        ...BoardTask
      }
    }
    ... on ResyncRequired {
      reason
    }
  }
}
    fragment BoardTask on Task {
  id
  reason
  title
  details
  priority
  status
  role
  assignee {
    id
    name
  }
  patient {
    firstName
    lastName
  }
  day
  dueAt
}`) as unknown as TypedDocumentString<BoardTaskChangesSubscription, BoardTaskChangesSubscriptionVariables>;
export const BoardTaskClaimDocument = new TypedDocumentString(`
    mutation BoardTaskClaim($input: TaskClaimInput!) {
  done: taskClaim(input: $input) {
    userErrors {
      ...BoardRefusal
    }
  }
}
    fragment BoardRefusal on UserError {
  code
  message
  ... on TaskTakenError {
    assignee {
      name
    }
  }
}`) as unknown as TypedDocumentString<BoardTaskClaimMutation, BoardTaskClaimMutationVariables>;
export const BoardTaskCompleteDocument = new TypedDocumentString(`
    mutation BoardTaskComplete($input: TaskCompleteInput!) {
  done: taskComplete(input: $input) {
    userErrors {
      ...BoardRefusal
    }
  }
}
    fragment BoardRefusal on UserError {
  code
  message
  ... on TaskTakenError {
    assignee {
      name
    }
  }
}`) as unknown as TypedDocumentString<BoardTaskCompleteMutation, BoardTaskCompleteMutationVariables>;
export const BoardTaskAssignDocument = new TypedDocumentString(`
    mutation BoardTaskAssign($input: TaskAssignInput!) {
  done: taskAssign(input: $input) {
    userErrors {
      ...BoardRefusal
    }
  }
}
    fragment BoardRefusal on UserError {
  code
  message
  ... on TaskTakenError {
    assignee {
      name
    }
  }
}`) as unknown as TypedDocumentString<BoardTaskAssignMutation, BoardTaskAssignMutationVariables>;
export const BoardTaskCreateDocument = new TypedDocumentString(`
    mutation BoardTaskCreate($input: TaskCreateInput!) {
  done: taskCreate(input: $input) {
    userErrors {
      ...BoardRefusal
    }
  }
}
    fragment BoardRefusal on UserError {
  code
  message
  ... on TaskTakenError {
    assignee {
      name
    }
  }
}`) as unknown as TypedDocumentString<BoardTaskCreateMutation, BoardTaskCreateMutationVariables>;