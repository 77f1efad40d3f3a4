/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** On whose side something was done. */
export type Actor =
  /** A partner’s program. */
  | 'PARTNER'
  /** The patient, in the app or the portal. */
  | 'PATIENT'
  /** The clinic’s staff. */
  | 'STAFF';

/** How an app knows that a message was read. */
export type AppReadEvidence =
  /** The patient followed a link in it. */
  | 'LINK_FOLLOWED'
  /** The patient opened it in the app. */
  | 'OPENED_IN_APP';

/** A date on which the usual hours hold again. */
export type CalendarExceptionRemoveInput = {
  /** The calendar. */
  calendarId: string;
  /** Branch-local. */
  date: string;
};

/** Other hours than usual on one date. */
export type CalendarExceptionSetInput = {
  /** The calendar. */
  calendarId: string;
  /** Branch-local. */
  date: string;
  /** The hours of that date, in place of the weekday’s; none: closed. */
  intervals: Array<IntervalInput>;
  /** Why, for staff to read; up to 500 characters. */
  note?: string | null | undefined;
};

/** A calendar’s settings; what is left out, or null, stays as it is. */
export type CalendarNotificationsSetInput = {
  /** The calendar. */
  calendarId: string;
  /** All kinds that are to be on: they replace the present ones. Only kinds about visits: VISIT_BOOKED to REBOOKING_INVITATION. */
  enabledKinds?: Array<NotificationKind> | null | undefined;
  /** Whether time given back at least 48 hours ahead becomes a freed slot. */
  freedSlotsEnabled?: boolean | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whether patients may confirm, move and cancel themselves. */
  selfServiceEnabled?: boolean | null | undefined;
  /** How many slots one cancellation or move frees in turn, the first included, at most: 1 to 10. */
  slotChainMax?: number | null | undefined;
  /** How many minutes before a slot’s start its offers close: 0 to 10080. For slots freed from now on. */
  slotCloseMinutes?: number | null | undefined;
  /** How many patients are asked about one freed slot, at most: 1 to 50. */
  slotOffersMax?: number | null | undefined;
};

/** The hours of a calendar’s whole week. */
export type CalendarWorkingHoursSetInput = {
  /** The calendar. */
  calendarId: string;
  /** All hours of the week: they replace the present ones. */
  hours: Array<WorkingHoursInput>;
};

/** Whom a campaign is for: all that is given must hold; nothing given: everyone. */
export type CampaignAudienceInput = {
  /** What they must fit when a run begins; default: no matter. */
  criteria?: PatientCriteriaInput | null | undefined;
  /** In none of these patient groups; default: no matter. */
  exceptGroupIds?: Array<string> | null | undefined;
  /** In one of these patient groups; default: no matter. */
  groupIds?: Array<string> | null | undefined;
};

/** What changes of a campaign: fields left out stay. */
export type CampaignChangeInput = {
  /** Whom it is for; null: everyone. */
  audience?: CampaignAudienceInput | null | undefined;
  /** The campaign. */
  campaignId: string;
  /** By what it goes; cannot be cleared. */
  channels?: Array<Channel> | null | undefined;
  /** Of YEARLY, needed: the day of the month. 29 February is kept on the 28th in other years. */
  day?: number | null | undefined;
  /** Of a hundred recipients, how many get no message by lot: 0 to 50; default: 0. */
  holdoutPercent?: number | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it is for; cannot be cleared. */
  kind?: CampaignKind | null | undefined;
  /** Of YEARLY and BIRTHDAY: the time on the clock of each patient’s branch; default: 10:00. */
  localTime?: string | null | undefined;
  /** Of YEARLY, needed: the month, 1 to 12. */
  month?: number | null | undefined;
  /** What staff call it; cannot be cleared. */
  name?: string | null | undefined;
  /** How many messages go in an hour, evenly: 1 to 1,000,000; default or null: as fast as they go. */
  perHour?: number | null | undefined;
  /** Of AT, needed: when; not past when it is started. */
  startsAt?: string | null | undefined;
  /** What it says, all of it, in place of what it said; cannot be cleared. */
  texts?: Array<MailingTextInput> | null | undefined;
  /** When it goes out; cannot be cleared. */
  timing?: CampaignTiming | null | undefined;
};

/** A campaign to make. */
export type CampaignCreateInput = {
  /** Whom it is for; default: everyone. */
  audience?: CampaignAudienceInput | null | undefined;
  /** By what it goes, at least one. */
  channels: Array<Channel>;
  /** Of YEARLY, needed: the day of the month. 29 February is kept on the 28th in other years. */
  day?: number | null | undefined;
  /** Of a hundred recipients, how many get no message by lot: 0 to 50; default: 0. */
  holdoutPercent?: number | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it is for. */
  kind: CampaignKind;
  /** Of YEARLY and BIRTHDAY: the time on the clock of each patient’s branch; default: 10:00. */
  localTime?: string | null | undefined;
  /** Of YEARLY, needed: the month, 1 to 12. */
  month?: number | null | undefined;
  /** What staff call it; 1 to 200 characters. */
  name: string;
  /** How many messages go in an hour, evenly: 1 to 1,000,000; default or null: as fast as they go. */
  perHour?: number | null | undefined;
  /** Of AT, needed: when; not past when it is started. */
  startsAt?: string | null | undefined;
  /** What it says. */
  texts: Array<MailingTextInput>;
  /** When it goes out. */
  timing: CampaignTiming;
};

/** Which campaigns. */
export type CampaignFilter = {
  /** Of one of these kinds; default: any. */
  kinds?: Array<CampaignKind> | null | undefined;
  /** In one of these statuses; default: any. */
  statuses?: Array<CampaignStatus> | null | undefined;
};

/** What a campaign is for. */
export type CampaignKind =
  /** Greets on birthdays and gives a personal discount. Of use for a day; goes with BIRTHDAY only. */
  | 'COMBINED'
  /** Asks patients with a visit ahead that is not confirmed to confirm it; about the next one of each. */
  | 'CONFIRMING'
  /** Greets: on birthdays, or on a day of the year. Of use for a day. */
  | 'GREETING'
  /** Offers something, such as a check-up. */
  | 'OFFERING'
  /** Tells of something that the clinic does. */
  | 'PROMOTIONAL'
  /** Reminds patients with a visit ahead of it; of the next one of each. */
  | 'REMINDING';

/** Why a patient of the audience gets no message. */
export type CampaignLeftOutReason =
  /** They have neither address nor app for a channel that they consent to. */
  | 'NO_ADDRESS'
  /** They do not consent to campaigns over any of the channels. */
  | 'NO_CONSENT'
  /** They are archived. */
  | 'PATIENT_ARCHIVED'
  /** They have died. */
  | 'PATIENT_DECEASED'
  /** Nothing at all may be sent to them. */
  | 'PATIENT_DO_NOT_CONTACT';

/** A campaign to pause. */
export type CampaignPauseInput = {
  /** The campaign. */
  campaignId: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A paused campaign that is to go on. */
export type CampaignResumeInput = {
  /** The campaign. */
  campaignId: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** How far a run of a campaign is. */
export type CampaignRunStatus =
  /** Its recipients are being written down. */
  | 'CHOOSING'
  /** All messages were released. */
  | 'DONE'
  /** Messages go out, by and by. */
  | 'RELEASING'
  /** It was over a day late, because no server was there or it was paused; who had got no message gets none. */
  | 'SKIPPED'
  /** The campaign was stopped before all were. */
  | 'STOPPED';

/** A draft to start. */
export type CampaignStartInput = {
  /** The campaign. */
  campaignId: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** How far a campaign is. */
export type CampaignStatus =
  /** Goes out, or waits for its time. */
  | 'ACTIVE'
  /** All its messages were released, and no more will come. */
  | 'DONE'
  /** Not started yet. */
  | 'DRAFT'
  /** Nothing of it goes out until it is resumed. */
  | 'PAUSED'
  /** Ended by staff; it cannot be started again. */
  | 'STOPPED';

/** A campaign to end for good. */
export type CampaignStopInput = {
  /** The campaign. */
  campaignId: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** When a campaign goes out. */
export type CampaignTiming =
  /** Once, at an instant. */
  | 'AT'
  /** On each patient’s birthday, at a local time of their branch. Birthdays of 29 February are kept on the 28th in other years. */
  | 'BIRTHDAY'
  /** Once, as soon as it is started. */
  | 'NOW'
  /** On a day of each year, at a local time of each patient’s branch. 29 February is kept on the 28th in other years. */
  | 'YEARLY';

/** By what a message goes. */
export type Channel =
  /** E-mail. */
  | 'EMAIL'
  /** A notification of the app, on every device of the patient. */
  | 'PUSH'
  /** A text message to the phone. */
  | 'SMS';

/** What a message costs from now on. */
export type ChannelPriceSetInput = {
  /** For a message, of SMS for each segment: from 0 to below 10,000, with up to 6 places. */
  amount: string;
  /** The channel. */
  channel: Channel;
  /** ISO 4217. */
  currencyCode: string;
};

/** The clinic’s settings of points. What is left out or null stays. */
export type ClinicLoyaltySetInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** What one point pays on an invoice, in the clinic’s currency: from its smallest unit to 1,000,000 of them. Holds for what is paid and earned from now on. */
  pointValue?: MoneyInput | null | undefined;
  /** Whether reviews may earn points; leave it off where paying for reviews is forbidden. */
  reviewRewards?: boolean | null | undefined;
};

/** The clinic’s settings; what is left out stays as it is. */
export type ClinicNotificationsSetInput = {
  /** Whether the patient must confirm a consent to e-mail and SMS by the link in a message. Holds for what is recorded from now on. */
  doubleOptIn?: boolean | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whether an image that a mail client loaded counts as read. */
  imageLoadsTrusted?: boolean | null | undefined;
  /** The highest score of a survey that makes a task for a manager: 0 to 10; -1: none does. */
  lowScoreMax?: number | null | undefined;
  /** Marketing messages to one patient in any 7 × 24 hours: 0 to 100. */
  marketingCap?: number | null | undefined;
  /** All kinds of care that are to count as marketing: they replace the present ones. Kinds about visits, and FREED_SLOT_OFFER. */
  marketingKinds?: Array<NotificationKind> | null | undefined;
  /** Null: no quiet hours. */
  quietHours?: QuietHoursInput | null | undefined;
  /** How many minutes a task may be past due before the manager is told: 0 to 10080. Holds for tasks that fall due from now on. */
  taskEscalationMinutes?: number | null | undefined;
};

/** What the clinic subscribes to from now on. */
export type ClinicPlanTierSetInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The tier. */
  planTier: PlanTier;
};

/** How retention is counted from now on. */
export type ClinicRetentionSetInput = {
  /** How many days after a message a visit still counts as brought back by it: 1 to 730. */
  attributionDays: number;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** What a patient agrees to: all marketing, or one kind of it. A word on one kind goes before the word on all, unless the patient withdraws from all after it. */
export type ConsentPurpose =
  /** Campaigns: offers, greetings, news. */
  | 'CAMPAIGN'
  /** All offers, campaigns, invitations to come back. */
  | 'MARKETING'
  /** That points are about to expire. */
  | 'POINTS_EXPIRING'
  /** What retention rules write, some days after a visit. */
  | 'RETENTION_RULE'
  /** Steps to win a patient back. */
  | 'WIN_BACK';

/** By whom, or how, a consent was recorded. */
export type ConsentSource =
  /** By the patient, on the page of a message that asked for it. */
  | 'CONFIRMATION_LINK'
  /** Brought in with the clinic’s history. */
  | 'IMPORT'
  /** By STOP in an SMS. */
  | 'INBOUND_SMS'
  /** By a partner, such as a booking site. */
  | 'PARTNER'
  /** By the patient, in the app or by a complaint to their mail provider. */
  | 'PATIENT'
  /** By a member of staff, on the patient’s word. */
  | 'STAFF'
  /** By the link beneath an e-mail. */
  | 'UNSUBSCRIBE_LINK';

/** Which wordings; what is left out does not narrow the list. */
export type ConsentWordingFilter = {
  /** In these languages. */
  languages?: Array<Language> | null | undefined;
  /** True: only the latest version of each purpose and language, which is the one to show. */
  latest?: boolean | null | undefined;
  /** Of these purposes. */
  purposes?: Array<ConsentPurpose> | null | undefined;
};

/** The words to ask with from now on. */
export type ConsentWordingSetInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** What they are written in. */
  language: Language;
  /** What they ask for. */
  purpose: ConsentPurpose;
  /** 1 to 2,000 characters. */
  text: string;
};

/** In which order the dates of a file are written. */
export type DateOrder =
  /** 14.03.2026 or 14/03/26. */
  | 'DAY_MONTH_YEAR'
  /** 03/14/2026. */
  | 'MONTH_DAY_YEAR'
  /** 2026-03-14. */
  | 'YEAR_MONTH_DAY';

/** Which planned message is taken back. */
export type DeliveryCancelInput = {
  /** One that has not left yet. */
  deliveryId: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Whose messages, and about what; each field narrows what is told. */
export type DeliveryChangedFilter = {
  /** Those over one of these channels. */
  channels?: Array<Channel> | null | undefined;
  /** Those of one of these kinds. */
  kinds?: Array<NotificationKind> | null | undefined;
  /** Those to one of these patients. */
  patientIds?: Array<string> | null | undefined;
  /** Those about one of these visits. */
  visitIds?: Array<string> | null | undefined;
};

/** One step of a delivery. */
export type DeliveryEventKind =
  /** It came back. */
  | 'BOUNCED'
  /** State, address and consent were looked at again, and it fits. */
  | 'CHECKED'
  /** The patient reported it as unwanted. */
  | 'COMPLAINED'
  /** The patient confirmed the visit. */
  | 'CONFIRMED'
  /** Put off to `dueAt`. */
  | 'DEFERRED'
  /** The provider says that it arrived. */
  | 'DELIVERED'
  /** It could not be sent. */
  | 'FAILED'
  /** A mail client loaded its image, which proves nothing. */
  | 'IMAGE_LOADED'
  /** The patient followed a link in it. */
  | 'LINK_FOLLOWED'
  /** The patient opened it in the app. */
  | 'OPENED_IN_APP'
  /** Planned, by the rule in `reason`, for `dueAt`. */
  | 'PLANNED'
  /** Planned anew, for `dueAt`. */
  | 'REPLANNED'
  /** The patient answered it. */
  | 'REPLIED'
  /** It could not be sent, and is tried again at `dueAt`. */
  | 'RETRYING'
  /** The provider took it. */
  | 'SENT'
  /** It no longer fitted. */
  | 'SUPPRESSED'
  /** The provider’s answer was lost. */
  | 'UNKNOWN'
  /** It was taken back. */
  | 'WITHDRAWN';

/** Which deliveries; each field narrows the list. */
export type DeliveryFilter = {
  /** Those over one of these channels. */
  channels?: Array<Channel> | null | undefined;
  /** Those due at this instant or later. */
  dueFrom?: string | null | undefined;
  /** Those due before this instant. */
  dueTo?: string | null | undefined;
  /** Those of one of these kinds. */
  kinds?: Array<NotificationKind> | null | undefined;
  /** Those to one of these patients. */
  patientIds?: Array<string> | null | undefined;
  /** Those in one of these. */
  statuses?: Array<DeliveryStatus> | null | undefined;
  /** Those about one of these visits. */
  visitIds?: Array<string> | null | undefined;
};

/** Which message the patient has read, and how the app knows. */
export type DeliveryMarkReadInput = {
  /** One that was sent. */
  deliveryId: string;
  /** What the patient did. */
  evidence: AppReadEvidence;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Why a message came to its last state. */
export type DeliveryReason =
  /** The provider refuses the address. */
  | 'ADDRESS_REFUSED'
  /** Messages to this address came back; see `stoppedAddresses`. */
  | 'ADDRESS_STOPPED'
  /** The provider’s answer was lost. */
  | 'ANSWER_LOST'
  /** It came back. */
  | 'BOUNCED'
  /** The campaign is paused. */
  | 'CAMPAIGN_PAUSED'
  /** The campaign was stopped. */
  | 'CAMPAIGN_STOPPED'
  /** Staff took it back. */
  | 'CANCELLED_BY_STAFF'
  /** Retention rules may not write over this channel. */
  | 'CHANNEL_SWITCHED_OFF'
  /** The consent that it asks for was given, withdrawn or asked for anew meanwhile. */
  | 'CONSENT_ANSWERED'
  /** The visit does without this kind. */
  | 'KIND_MUTED'
  /** The calendar has this kind switched off. */
  | 'KIND_SWITCHED_OFF'
  /** The patient has a later visit. */
  | 'LATER_VISIT'
  /** The provider says that it never had it, and its time is over. */
  | 'NOT_ACCEPTED'
  /** The patient has no e-mail address. */
  | 'NO_ADDRESS'
  /** The patient does not have the app. */
  | 'NO_APP'
  /** Marketing, and the patient has not consented to this channel. */
  | 'NO_CONSENT'
  /** Its time was over before it could be sent. */
  | 'NO_LONGER_USEFUL'
  /** The patient has no phone number. */
  | 'NO_PHONE'
  /** The offer of the freed slot is over. */
  | 'OFFER_CLOSED'
  /** The patient has had as much marketing in 7 × 24 hours as the clinic allows. */
  | 'OVER_CAP'
  /** The patient is archived. */
  | 'PATIENT_ARCHIVED'
  /** The patient is deceased. */
  | 'PATIENT_DECEASED'
  /** The patient must not be contacted. */
  | 'PATIENT_DO_NOT_CONTACT'
  /** None of the points that expire that day is left. */
  | 'POINTS_GONE'
  /** The provider refused the message. */
  | 'PROVIDER_FAILED'
  /** Marketing waits for the end of quiet hours. */
  | 'QUIET_HOURS'
  /** An earlier message about the same was read. */
  | 'READ'
  /** The retention rule is archived. */
  | 'RULE_ARCHIVED'
  /** The retention rule was changed; what it would still send is planned again. */
  | 'RULE_CHANGED'
  /** The retention rule is paused, or the clinic’s plan no longer opens its filters. */
  | 'RULE_PAUSED'
  /** Somebody else has the freed slot. */
  | 'SLOT_TAKEN'
  /** The member of staff is deactivated. */
  | 'STAFF_DEACTIVATED'
  /** The task is somebody else’s now, or due at another time. */
  | 'TASK_CHANGED'
  /** The task is done. */
  | 'TASK_DONE'
  /** The template could not be filled in. */
  | 'TEMPLATE_FAILED'
  /** By the settings as they were changed its time is past, and nothing goes out late. */
  | 'TIME_PASSED'
  /** The visit was cancelled. */
  | 'VISIT_CANCELLED'
  /** The campaign asks to confirm the visit, and it is confirmed. */
  | 'VISIT_CONFIRMED'
  /** The visit was moved; the move has messages of its own. */
  | 'VISIT_MOVED'
  /** The visit is no longer booked or confirmed. */
  | 'VISIT_NOT_AHEAD'
  /** The visit is not cancelled. */
  | 'VISIT_NOT_CANCELLED'
  /** The visit is not completed. */
  | 'VISIT_NOT_COMPLETED'
  /** The visit had begun. */
  | 'VISIT_STARTED';

/** Which message is sent again. */
export type DeliveryResendInput = {
  /** One that is SENT, FAILED, SUPPRESSED or UNKNOWN. */
  deliveryId: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** What became of a message. */
export type DeliveryStatus =
  /** It could not be sent, or came back. */
  | 'FAILED'
  /** Being sent right now. */
  | 'LEASED'
  /** Waiting for its time, or for the next try. */
  | 'PLANNED'
  /** The provider has it. `deliveredAt` and `readAt` tell more. */
  | 'SENT'
  /** It no longer fitted when its time came, and was not sent. */
  | 'SUPPRESSED'
  /** The provider’s answer was lost: it may have been sent, and is not sent again blindly. */
  | 'UNKNOWN'
  /** A move, a cancellation, a switch or staff took it back. */
  | 'WITHDRAWN';

/** A device that a patient has the app on. */
export type DeviceRegisterInput = {
  /** The push subscription’s endpoint (https://…), or the token of Firebase; up to 4,096 characters. */
  address: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** Of a browser’s push subscription; none for Firebase. */
  keys?: WebPushKeysInput | null | undefined;
  /** Whose it is. */
  patientId: string;
  /** By whom messages are brought to it. */
  service: PushService;
};

/** A device that nothing is to be pushed to any more. */
export type DeviceRemoveInput = {
  /** The device. */
  deviceId: string;
};

/** What a patient wants a quote of. */
export type DiscountQuoteInput = {
  /** Where; default: where the visit is. */
  branchId?: string | null | undefined;
  /** Codes of coupons, at most 20, in whatever case. */
  couponCodes?: Array<string> | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 100 services and packages; default: what the visit was booked for. */
  lines?: Array<QuoteLineInput> | null | undefined;
  /** For whom; patients: for themselves. */
  patientId: string;
  /** Redemptions of the patient’s points, at most 20; they come after promotions, in this order. */
  redemptionIds?: Array<string> | null | undefined;
  /** The patient’s visit that it is for: the quote takes the place of the one that it has. */
  visitId?: string | null | undefined;
};

/** Who counts as the same patient. Names are compared without case and accents. */
export type DuplicateRule =
  /** The same e-mail address and the same name. */
  | 'EMAIL_AND_NAME'
  /** The same name and the same birth date. */
  | 'NAME_AND_BIRTH_DATE'
  /** Nobody: every patient whose id is new is entered. */
  | 'NONE'
  /** The same phone and the same name. */
  | 'PHONE_AND_NAME';

/** What points were earned for. */
export type EarnReason =
  /** The last session of a package of services was used. */
  | 'COURSE'
  /** A visit that the patient or a partner had booked was completed. */
  | 'ONLINE_BOOKING'
  /** An invoice was paid in full: so many percent of the money, points aside. */
  | 'PAID'
  /** Something was done in the portal or app, or a review left. */
  | 'PORTAL_ACTIVITY'
  /** Somebody was referred, and came and paid. */
  | 'REFERRAL'
  /** The survey about a visit was answered, whatever the answer. */
  | 'SURVEY'
  /** A visit was completed. */
  | 'VISIT';

/** An earning rule to put away for good. */
export type EarningRuleArchiveInput = {
  /** The rule. */
  earningRuleId: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** An earning rule, and what changes of it. What is left out stays, but for `effectiveFrom`. */
export type EarningRuleChangeInput = {
  /** Needed for PORTAL_ACTIVITY, and for that only: which one. */
  activity?: PortalActivity | null | undefined;
  /** For how many times 24 hours the points are pending, 0 to 365; null: 0. */
  availableAfterDays?: number | null | undefined;
  /** Needed for PAID, and for that only: hundredths of a percent of the money that is paid, 1 to 10,000. */
  basisPoints?: number | null | undefined;
  /** Only at one of these branches, at most 100; none or null: at all. None for PORTAL_ACTIVITY. */
  branchIds?: Array<string> | null | undefined;
  /** The rule. */
  earningRuleId: string;
  /** From when on these terms hold: not in the past; default: at once. */
  effectiveFrom?: string | null | undefined;
  /** When they end, after they begin; null: when a later version begins. */
  effectiveTo?: string | null | undefined;
  /** How many months after the branch-local day of earning their last day is, 1 to 120; null: they never expire. */
  expiresAfterMonths?: number | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** What staff call it; makes no new version. */
  name?: string | null | undefined;
  /** Needed for all kinds but PAID: how many points it gives each time, 1 to 1,000,000. */
  points?: number | null | undefined;
  /** Only for one of these services, at most 100; none or null: for all. None for PORTAL_ACTIVITY. */
  serviceIds?: Array<string> | null | undefined;
};

/** An earning rule to make. */
export type EarningRuleCreateInput = {
  /** Needed for PORTAL_ACTIVITY, and for that only: which one. */
  activity?: PortalActivity | null | undefined;
  /** For how many times 24 hours the points are pending, 0 to 365; null: 0. */
  availableAfterDays?: number | null | undefined;
  /** Needed for PAID, and for that only: hundredths of a percent of the money that is paid, 1 to 10,000. */
  basisPoints?: number | null | undefined;
  /** Only at one of these branches, at most 100; none or null: at all. None for PORTAL_ACTIVITY. */
  branchIds?: Array<string> | null | undefined;
  /** From when on these terms hold: not in the past; default: at once. */
  effectiveFrom?: string | null | undefined;
  /** When they end, after they begin; null: when a later version begins. */
  effectiveTo?: string | null | undefined;
  /** How many months after the branch-local day of earning their last day is, 1 to 120; null: they never expire. */
  expiresAfterMonths?: number | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it gives points for. */
  kind: EarningRuleKind;
  /** What staff call it, 1 to 200 characters; no two rules have the same name, case aside. */
  name: string;
  /** Needed for all kinds but PAID: how many points it gives each time, 1 to 1,000,000. */
  points?: number | null | undefined;
  /** Only for one of these services, at most 100; none or null: for all. None for PORTAL_ACTIVITY. */
  serviceIds?: Array<string> | null | undefined;
};

/** Which earning rules. */
export type EarningRuleFilter = {
  /** True: only archived ones; null: both; default: only those that are not. */
  archived?: boolean | null | undefined;
  /** Only those of one of these kinds. */
  kinds?: Array<EarningRuleKind> | null | undefined;
};

/** What an earning rule gives points for. */
export type EarningRuleKind =
  /** The last session of a package of services was used. */
  | 'COURSE'
  /** A visit that the patient or a partner had booked was completed. */
  | 'ONLINE_BOOKING'
  /** An invoice was paid in full: so many percent of the money, points aside. */
  | 'PAID'
  /** Something was done in the portal or app, or a review left. */
  | 'PORTAL_ACTIVITY'
  /** The survey about a visit was answered, whatever the answer. */
  | 'SURVEY'
  /** A visit was completed. */
  | 'VISIT';

/** What happened. */
export type EventKind =
  /** A message arrived, as its provider says. */
  | 'DELIVERY_DELIVERED'
  /** A message could not be sent, or came back. */
  | 'DELIVERY_FAILED'
  /** A message was planned, or planned for another time. */
  | 'DELIVERY_PLANNED'
  /** A message was read. */
  | 'DELIVERY_READ'
  /** A message was sent. */
  | 'DELIVERY_SENT'
  /** A message no longer fitted, and was not sent. */
  | 'DELIVERY_SUPPRESSED'
  /** The answer to a message was lost. */
  | 'DELIVERY_UNKNOWN'
  /** A message was taken back. */
  | 'DELIVERY_WITHDRAWN'
  /** An invoice was issued. */
  | 'INVOICE_ISSUED'
  /** An invoice was paid in full for the first time. */
  | 'INVOICE_PAID'
  /** An invoice was declared void. */
  | 'INVOICE_VOIDED'
  /** The patient claimed it and has it. */
  | 'OFFER_CLAIMED'
  /** The offer is over: its visit changed, its time passed, or staff stopped it. */
  | 'OFFER_CLOSED'
  /** A patient was offered a freed slot. */
  | 'OFFER_MADE'
  /** Somebody else has the slot that was offered. */
  | 'OFFER_TAKEN'
  /** Something was paid for an invoice, or into a wallet. */
  | 'PAYMENT_RECEIVED'
  /** Lines of an invoice were refunded, or money of a wallet was paid out. */
  | 'PAYMENT_REFUNDED'
  /** Points were given or taken by hand, with a second person’s approval. */
  | 'POINTS_ADJUSTED'
  /** Points that were pending can be spent. */
  | 'POINTS_AVAILABLE'
  /** Points were earned, at once or pending. */
  | 'POINTS_EARNED'
  /** Points expired. */
  | 'POINTS_EXPIRED'
  /** Points are held for a redemption. */
  | 'POINTS_HELD'
  /** Points went from one card of a person to another. */
  | 'POINTS_MERGED'
  /** Points that were held are back in their lots. */
  | 'POINTS_RELEASED'
  /** Points that were spent are back in their lots. */
  | 'POINTS_RETURNED'
  /** Points were taken back, because what had earned them was refunded. */
  | 'POINTS_REVERSED'
  /** Points were spent: a redemption was used, or an invoice paid with them. */
  | 'POINTS_SPENT'
  /** Somebody who was referred booked a visit. */
  | 'REFERRAL_BOOKED'
  /** A referral looks as if it were none, and waits for somebody to look at it. */
  | 'REFERRAL_FLAGGED'
  /** Somebody who was referred became a patient. */
  | 'REFERRAL_JOINED'
  /** Somebody who was referred left a contact. */
  | 'REFERRAL_LEFT_CONTACT'
  /** The link of a referral code was opened. */
  | 'REFERRAL_OPENED'
  /** The first visit of somebody who was referred is paid, and both sides are rewarded. */
  | 'REFERRAL_QUALIFIED'
  /** A referral does not count. */
  | 'REFERRAL_REFUSED'
  /** The rewards of a referral were taken back. */
  | 'REFERRAL_REVERSED'
  /** A patient claimed a freed slot: their visit moved into it. */
  | 'SLOT_CLAIMED'
  /** The offers of a freed slot ended, and nobody took it. */
  | 'SLOT_CLOSED'
  /** A visit gave its time back. */
  | 'SLOT_FREED'
  /** Patients were asked about a freed slot. */
  | 'SLOT_OFFERED'
  /** There are more or fewer open offers of a slot that is still offered. */
  | 'SLOT_OFFERS_CHANGED'
  /** A freed slot was booked over. */
  | 'SLOT_TAKEN'
  /** A task was given to somebody, to a role, or to nobody. */
  | 'TASK_ASSIGNED'
  /** A member of staff took a task that nobody had. */
  | 'TASK_CLAIMED'
  /** Somebody wrote a comment on a task. */
  | 'TASK_COMMENTED'
  /** A task is done. */
  | 'TASK_COMPLETED'
  /** There is a new task. */
  | 'TASK_CREATED'
  /** A task has fallen due. */
  | 'TASK_DUE'
  /** A task is past due, and its manager was told. */
  | 'TASK_OVERDUE'
  /** A task has another priority. */
  | 'TASK_PRIORITIZED'
  /** A task that was done is open again. */
  | 'TASK_REOPENED'
  /** A task is for another day or due at another time. */
  | 'TASK_RESCHEDULED'
  /** The patient arrived. */
  | 'VISIT_ARRIVED'
  /** A visit was booked. */
  | 'VISIT_BOOKED'
  /** A visit was cancelled, by either side. */
  | 'VISIT_CANCELLED'
  /** A visit took place. */
  | 'VISIT_COMPLETED'
  /** A visit was confirmed. */
  | 'VISIT_CONFIRMED'
  /** A visit was moved, and is to be confirmed anew. */
  | 'VISIT_MOVED'
  /** The patient did not come. */
  | 'VISIT_NO_SHOW'
  /** What was paid for a completed visit was recorded, or recorded anew. */
  | 'VISIT_PAID';

/** Which free times. */
export type FreeSlotFilter = {
  /** At these branches. */
  branchIds?: Array<string> | null | undefined;
  /** In these calendars; default: all, at most 50. */
  calendarIds?: Array<string> | null | undefined;
  /** The first day, branch-local. */
  from: string;
  /** With these practitioners. */
  practitionerIds?: Array<string> | null | undefined;
  /** For what; its duration must fit. */
  serviceId: string;
  /** The last day, included; at most 31 days in all. */
  to: string;
};

/** An import that is to end. */
export type ImportCancelInput = {
  /** The import. */
  importId: string;
};

/** What a column of the file is. */
export type ImportColumnInput = {
  /** As the file’s first line names it. */
  column: string;
  /** The name that the server has for it, such as "patientId"; empty: leave it out. */
  field: string;
};

/** How a file is written. */
export type ImportFormat =
  /** A table as text, its first line naming the columns; delimiter and encoding are detected. */
  | 'CSV'
  /** One FHIR R4 Bundle of Patient, Practitioner, Appointment and Encounter, as JSON. */
  | 'FHIR_BUNDLE'
  /** One FHIR R4 resource a line, as bulk exports write them. */
  | 'FHIR_NDJSON';

/** Why a row, or a value of it, was not taken. */
export type ImportProblemCode =
  /** Several patients who are here could be meant. */
  | 'AMBIGUOUS_PATIENT'
  /** Bytes that are no text in the file’s encoding. */
  | 'BAD_ENCODING'
  /** What is here says otherwise, and was kept. */
  | 'CONFLICTING_VALUE'
  /** Characters that cannot be shown. */
  | 'CONTROL_CHARACTERS'
  /** An earlier row of the file has this id with other values. */
  | 'DUPLICATE_ID'
  /** The visit ends before it begins. */
  | 'ENDS_BEFORE_START'
  /** A text that a spreadsheet would calculate. */
  | 'FORMULA'
  /** Not an amount of money. */
  | 'INVALID_AMOUNT'
  /** Not the clinic’s currency. */
  | 'INVALID_CURRENCY'
  /** Not a date, or not one that can be. */
  | 'INVALID_DATE'
  /** Not an e-mail address. */
  | 'INVALID_EMAIL'
  /** Not JSON. */
  | 'INVALID_JSON'
  /** Not a phone number. */
  | 'INVALID_PHONE'
  /** Not a time, or not one that can be. */
  | 'INVALID_TIME'
  /** Not a value that this column can have. */
  | 'INVALID_VALUE'
  /** The patient was here already. */
  | 'MERGED_WITH'
  /** An amount below zero. */
  | 'NEGATIVE_AMOUNT'
  /** A value is missing. */
  | 'REQUIRED'
  /** Longer than a row can be. */
  | 'ROW_TOO_LONG'
  /** Fewer values than the first line has columns. */
  | 'TOO_FEW_COLUMNS'
  /** Longer than can be kept. */
  | 'TOO_LONG'
  /** More values than the first line has columns. */
  | 'TOO_MANY_COLUMNS'
  /** The file ends within the row. */
  | 'TRUNCATED'
  /** A quotation mark that is never closed. */
  | 'UNCLOSED_QUOTE'
  /** The visit of a patient whom no earlier row brought. */
  | 'UNKNOWN_PATIENT'
  /** A FHIR resource that is not taken. */
  | 'UNSUPPORTED_RESOURCE'
  /** A visit that took place, or was missed, but has not begun. */
  | 'VISIT_IN_THE_FUTURE'
  /** The practitioner has another visit at that time. */
  | 'VISIT_OVERLAPS';

/** What a remark about a row means for it. */
export type ImportSeverity =
  /** The row’s patient was there already: what was empty was filled, the rest was kept. */
  | 'MERGED'
  /** Nothing of the row was taken. */
  | 'REFUSED'
  /** The row was taken, but for this value. */
  | 'WARNING';

/** A file that is to be brought in. What is not told is detected. */
export type ImportStartInput = {
  /** What columns are that their names do not tell; at most 300. */
  columns?: Array<ImportColumnInput> | null | undefined;
  /** How its dates are written. */
  dateOrder?: DateOrder | null | undefined;
  /** What stands before the cents: a comma or a point. */
  decimal?: string | null | undefined;
  /** Of a CSV file: a comma, a semicolon, a tab, "|" or ":". */
  delimiter?: string | null | undefined;
  /** Who counts as a patient who is here already, in this order: the first rule that finds one wins. Default: phone and name, then e-mail and name. */
  duplicateRules?: Array<DuplicateRule> | null | undefined;
  /** How its letters are written, such as utf-8 or windows-1251. */
  encoding?: string | null | undefined;
  /** What the file is called; 1 to 200 characters. */
  fileName: string;
  /** How it is written. */
  format: ImportFormat;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** Where its rows come from, in 1 to 100 characters: the same for every file of the same system, so that rows that come again are known by their ids. */
  source: string;
  /** Of times without a zone whose row names no branch; default: that of the clinic’s first branch. */
  timeZone?: string | null | undefined;
};

/** Where an import is. */
export type ImportStatus =
  /** Somebody ended it. What was in stays. */
  | 'CANCELLED'
  /** All rows are in, but for those that were refused. */
  | 'DONE'
  /** It could not go on; `failure` says why. What was in stays. */
  | 'FAILED'
  /** Its rows go in. */
  | 'RUNNING'
  /** Its file has not come, or not all of it. After 24 hours it is FAILED. */
  | 'UPLOADING'
  /** Its file is here; it begins as soon as a worker is free. */
  | 'WAITING';

/** An insurance plan that is to be put away. */
export type InsurancePlanArchiveInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  insurancePlanId: string;
};

/** A new insurance plan. */
export type InsurancePlanCreateInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 200 characters; no two plans have the same, case aside. */
  name: string;
};

/** Which insurance plans. */
export type InsurancePlanFilter = {
  /** True: only archived ones; null: both; default: only those that are not. */
  archived?: boolean | null | undefined;
};

/** The new name of an insurance plan. */
export type InsurancePlanRenameInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  insurancePlanId: string;
  /** 1 to 200 characters; no two plans have the same, case aside. */
  name: string;
};

/** Hours on one date. */
export type IntervalInput = {
  /** Branch-local; later than `opensAt`. */
  closesAt: string;
  /** Branch-local. */
  opensAt: string;
};

/** A new invoice: of a quote, of a visit, or of services and packages. */
export type InvoiceIssueInput = {
  /** Where; of a visit: its branch. Null: at none in particular. */
  branchId?: string | null | undefined;
  /** Codes of coupons, at most 20. */
  couponCodes?: Array<string> | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** What is sold, at most 100 lines; of a visit: besides what was booked. */
  lines?: Array<QuoteLineInput> | null | undefined;
  /** To whom; of a visit: its patient. */
  patientId?: string | null | undefined;
  /** A quote that holds; then nothing else is given. */
  quoteId?: string | null | undefined;
  /** Redemptions to be used, at most 20. */
  redemptionIds?: Array<string> | null | undefined;
  /** A visit: it is invoiced as it was promised when it was booked; with more lines, codes or redemptions it is quoted anew. */
  visitId?: string | null | undefined;
};

/** What messages are written in. */
export type Language =
  /** English; also for who reads none of the others. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** Polish. */
  | 'PL'
  /** Brazilian Portuguese. */
  | 'PT_BR'
  /** Russian. */
  | 'RU'
  /** Ukrainian. */
  | 'UK';

/** Whose points to be told of. */
export type LoyaltyChangedFilter = {
  /** Those of one of these patients. */
  patientIds?: Array<string> | null | undefined;
};

/** What the loyalty report is about. */
export type LoyaltyReportFilter = {
  /** The first day, by the clock of the clinic’s first branch. */
  from: string;
  /** The last day, included; at most ten years in all. */
  to: string;
};

/** A tier that is to be put away. */
export type LoyaltyTierArchiveInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The tier. */
  tierId: string;
};

/** A new tier. */
export type LoyaltyTierCreateInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 200 characters; no two tiers have the same, case aside. */
  name: string;
  /** Points earned in the last 12 months, 0 to 999,999,999; no two tiers begin at the same. */
  pointsFrom: number;
};

/** Which tiers. */
export type LoyaltyTierFilter = {
  /** True: only archived ones; null: both; default: only those that are not. */
  archived?: boolean | null | undefined;
};

/** What moved points. */
export type LoyaltyTransactionKind =
  /** They were given or taken by hand, with a second person’s approval. */
  | 'ADJUST'
  /** They were earned, pending or at once. */
  | 'EARN'
  /** Their last day is over. */
  | 'EXPIRE'
  /** They are on hold for a redemption. */
  | 'HOLD'
  /** What was pending can be spent. */
  | 'MATURE'
  /** They came from a double of this card. */
  | 'MERGE_IN'
  /** This card was a double: they went to the other one. */
  | 'MERGE_OUT'
  /** A redemption was cancelled or expired: they are back in their lots. */
  | 'RELEASE'
  /** A refund gave back what had been spent. */
  | 'RETURN'
  /** What had earned them was refunded. */
  | 'REVERSE'
  /** A redemption was used. */
  | 'SETTLE'
  /** An invoice was paid with them. */
  | 'SPEND';

/** Which messages of the mailbox; each field narrows the list. */
export type MailboxFilter = {
  /** Those over one of these channels. */
  channels?: Array<Channel> | null | undefined;
  /** Those to one of these patients. */
  patientIds?: Array<string> | null | undefined;
};

/** Who writes to many patients. */
export type MailingKind =
  /** A campaign. */
  | 'CAMPAIGN'
  /** A retention rule. */
  | 'RETENTION_RULE';

/** A text of a rule or a campaign. A reader gets the one for their channel and language; else for any language on that channel; else for that language on any channel; else the one for all. */
export type MailingTextInput = {
  /** ICU MessageFormat, up to 10,000 characters, and up to 10 segments of SMS with sample values. It may say `firstName`, `clinicName`, `branchName`, `branchAddress`, `branchCity`, `link`; of a rule what `templates` has for visits, about the last one; of a confirming or reminding campaign about the next one. */
  body: string;
  /** By what it goes; default: by every channel that has no text of its own. */
  channel?: Channel | null | undefined;
  /** The language of its readers; default: of all who have no text of their own. There must be one such, or one for each language. */
  language?: Language | null | undefined;
  /** Of a hundred recipients, how many get this variant; all variants together 100. Default: each as many. */
  share?: number | null | undefined;
  /** The subject of an e-mail, the title of a push message: ICU MessageFormat, one line, up to 200 characters; default: that of your template for the kind, or the clinic’s name. Not for an SMS. */
  subject?: string | null | undefined;
  /** Of a campaign that tries several texts, which of them: "A", "B" …; default: the only one. Not for rules. */
  variant?: string | null | undefined;
};

/** A text of a rule or a campaign to preview, and with what. */
export type MailingTextPreviewInput = {
  /** Whether it is about a visit ahead, as of a confirming or reminding campaign. Rules are about the last one. */
  aboutVisit?: boolean;
  /** The text, as in MailingTextInput. */
  body: string;
  /** By what it goes. */
  channel: Channel;
  /** Of what it is. */
  kind: MailingKind;
  /** The language of its readers. */
  language: Language;
  /** The subject of an e-mail, the title of a push message; default: the clinic’s name. */
  subject?: string | null | undefined;
  /** In place of the sample values. */
  values?: Array<TemplateValueInput> | null | undefined;
};

/** An exact amount of money. */
export type MoneyInput = {
  /** Not negative, with at most as many places as the currency has: "180.00" BRL, "180" JPY. */
  amount: string;
  /** ISO 4217. */
  currencyCode: string;
};

/** How money changes hands. */
export type MoneyMethod =
  /** A payment card. */
  | 'CARD'
  /** Cash. */
  | 'CASH'
  /** A bank transfer. */
  | 'TRANSFER';

/** What a message is about. */
export type NotificationKind =
  /** Marketing: a mailing to an audience. */
  | 'CAMPAIGN'
  /** Asks the patient to confirm a consent, where the clinic wants that; at once. */
  | 'CONSENT_CONFIRMATION'
  /** A freed slot is offered; at once. */
  | 'FREED_SLOT_OFFER'
  /** Marketing: 14 days before points expire, at 10:00 branch-local. */
  | 'POINTS_EXPIRING'
  /** 20 hours after the end of a completed visit, unless there is a later one; never in quiet hours. */
  | 'REBOOKING_INVITATION'
  /** Booked or moved more than 72 hours ahead: 48 hours before the start; 36 to 72 hours ahead, both included: 24 hours before; less: none. */
  | 'REMINDER'
  /** Marketing: a rule’s number of days after the last visit, at 10:00 branch-local. */
  | 'RETENTION_RULE'
  /** 2 hours after the end of a completed visit. Visits booked online always get it; others by the calendar’s switch. */
  | 'REVIEW_REQUEST'
  /** At 10:00, branch-local, of the day after a completed visit. */
  | 'SATISFACTION_SURVEY'
  /** To staff: a task is due. */
  | 'TASK_DUE'
  /** To staff: a task is past due. */
  | 'TASK_OVERDUE'
  /** The details of a booking, at once, with a calendar attachment. */
  | 'VISIT_BOOKED'
  /** The clinic cancelled the visit; at once. */
  | 'VISIT_CANCELLED'
  /** The new details of a visit that was moved, at once, with the attachment brought up to date. */
  | 'VISIT_MOVED'
  /** Marketing: a step to win a patient back. */
  | 'WIN_BACK';

/** How many sessions of a service a package holds. */
export type PackageItemInput = {
  /** The service; each once. */
  serviceId: string;
  /** 1 to 1,000. */
  sessions: number;
};

/** A patient who is to be archived. */
export type PatientArchiveInput = {
  /** The patient. */
  patientId: string;
};

/** What a patient said about messages to them. */
export type PatientConsentRecordInput = {
  /** Over which channel. */
  channel: Channel;
  /** True: given; false: withdrawn. */
  given: boolean;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The patient. */
  patientId: string;
  /** What it is for. */
  purpose: ConsentPurpose;
  /** The words that the patient was shown, or in which they withdrew; 1 to 2,000 characters. Or give `wordingId`. */
  wording?: string | null | undefined;
  /** The clinic’s wording that the patient was shown, of the same purpose; or give `wording`. */
  wordingId?: string | null | undefined;
};

/** A new patient. */
export type PatientCreateInput = {
  /** Not in the future. */
  birthDate?: string | null | undefined;
  /** Where they live; up to 200 characters. */
  city?: string | null | undefined;
  /** Whether nothing at all may be sent to them; default: false. */
  doNotContact?: boolean | null | undefined;
  /** An address that reads their mail. */
  email?: string | null | undefined;
  /** The first name, 1 to 200 characters. */
  firstName: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** One that is not archived. */
  insurancePlanId?: string | null | undefined;
  /** The last name, 1 to 200 characters. */
  lastName: string;
  /** The language of messages (BCP 47); default: the clinic’s. */
  locale?: string | null | undefined;
  /** In international format. */
  phone?: string | null | undefined;
  /** Of whoever brought them, as it stands in their link. Without one, it is whoever’s link led to a contact with the same phone or e-mail address. */
  referralCode?: string | null | undefined;
  /** As the records have it. */
  sex?: Sex | null | undefined;
  /** Where they heard of the clinic; up to 200 characters. */
  source?: string | null | undefined;
};

/** Which patients: all that is given must hold, and of a list one. Bounds are included. Visits count when completed; days are those of the clinic’s first branch. */
export type PatientCriteriaInput = {
  /** At least so many full years old: 0 to 150. */
  ageFrom?: number | null | undefined;
  /** At most so many full years old: 0 to 150. */
  ageTo?: number | null | undefined;
  /** Had a visit at one of these. */
  branchIds?: Array<string> | null | undefined;
  /** Live in one of these cities; case aside. */
  cities?: Array<string> | null | undefined;
  /** True: those with a visit that is still to come; false: those without. */
  hasUpcomingVisit?: boolean | null | undefined;
  /** Insured by one of these plans. */
  insurancePlanIds?: Array<string> | null | undefined;
  /** The last visit ended at least so many local days ago; who has none does not fit. */
  lastVisitDaysAgoFrom?: number | null | undefined;
  /** The last visit ended at most so many local days ago; who has none does not fit. */
  lastVisitDaysAgoTo?: number | null | undefined;
  /** Had a visit with one of these. */
  practitionerIds?: Array<string> | null | undefined;
  /** Had a visit for one of these; the same visit fits `branchIds` and `practitionerIds` too. */
  serviceIds?: Array<string> | null | undefined;
  /** Of one of these. */
  sexes?: Array<Sex> | null | undefined;
  /** Heard of the clinic from one of these; case aside. */
  sources?: Array<string> | null | undefined;
  /** Paid at least so much for their visits, in the clinic’s currency. */
  spentFrom?: MoneyInput | null | undefined;
  /** Paid at most so much for their visits, in the clinic’s currency; who paid nothing fits. */
  spentTo?: MoneyInput | null | undefined;
  /** Had at least so many visits, of whatever service. */
  visitsFrom?: number | null | undefined;
  /** Had at most so many visits, of whatever service; 0: none. */
  visitsTo?: number | null | undefined;
  /** How many local days back the services, branches and practitioners, the number of visits and the spending are looked for; default: as long as there are records. */
  withinDays?: number | null | undefined;
};

/** That a patient has died, or that this was a mistake. */
export type PatientDeceasedRecordInput = {
  /** The day, not in the future; null: not known. Recorded again, it is corrected. */
  date?: string | null | undefined;
  /** False: it was recorded by mistake. */
  deceased: boolean;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The patient. */
  patientId: string;
};

/** Which patients. */
export type PatientFilter = {
  /** True: only archived ones; null: both; default: only those that are not. */
  archived?: boolean | null | undefined;
  /** Those in one of these groups; none, where you may not see groups. */
  groupIds?: Array<string> | null | undefined;
  /** Those insured by one of these. */
  insurancePlanIds?: Array<string> | null | undefined;
  /** Beginnings of words of the name or the e-mail address, in any order, accents and case aside; three digits or more are looked for within the phone number. */
  search?: string | null | undefined;
};

/** Who is put into a group that is kept by hand. */
export type PatientGroupAddPatientsInput = {
  /** The group. */
  groupId: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 1,000 patients; who is in it already stays. */
  patientIds: Array<string>;
};

/** A group that is to be put away. */
export type PatientGroupArchiveInput = {
  /** The group. */
  groupId: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A new group. */
export type PatientGroupCreateInput = {
  /** Who is in it; none: it is kept by hand. Empty ones fit everyone. */
  criteria?: PatientCriteriaInput | null | undefined;
  /** What staff should know about it, up to 2,000 characters. */
  description?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 200 characters; no two groups have the same, case aside. */
  name: string;
};

/** What a group is called, and what is said about it; what is left out stays. */
export type PatientGroupDescribeInput = {
  /** What staff should know about it, up to 2,000 characters. */
  description?: string | null | undefined;
  /** The group. */
  groupId: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 200 characters; no two groups have the same, case aside. */
  name?: string | null | undefined;
};

/** Which groups. */
export type PatientGroupFilter = {
  /** True: only archived ones; null: both; default: only those that are not. */
  archived?: boolean | null | undefined;
};

/** Who is taken out of a group that is kept by hand. */
export type PatientGroupRemovePatientsInput = {
  /** The group. */
  groupId: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 1,000 patients; who is not in it is passed over. */
  patientIds: Array<string>;
};

/** By what a group is kept from now on. */
export type PatientGroupSetCriteriaInput = {
  /** In place of the present ones: who does not fit leaves. None: by hand, and who is in it stays; refused with ACTION_NOT_ALLOWED while it is FILLING. */
  criteria?: PatientCriteriaInput | null | undefined;
  /** The group. */
  groupId: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Whether a group holds all who fit. */
export type PatientGroupStatus =
  /** Its criteria are new, and not everyone has been looked at yet. */
  | 'FILLING'
  /** All are in it, and it is kept current. */
  | 'READY';

/** Two cards of one person. */
export type PatientMergeInput = {
  /** The card that is put away. */
  duplicateId: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The card that stays. */
  patientId: string;
};

/** Where a package that a patient bought is in its life. */
export type PatientPackageStatus =
  /** Its sessions can be used, until it expires. */
  | 'ACTIVE'
  /** All its sessions are used. */
  | 'FINISHED'
  /** Its invoice is not paid in full yet. */
  | 'PENDING'
  /** The unused sessions were refunded. */
  | 'REFUNDED'
  /** Its invoice was declared void. */
  | 'VOID';

/** What changes of a patient: fields left out stay, null clears. */
export type PatientUpdateInput = {
  /** Not in the future. */
  birthDate?: string | null | undefined;
  /** Where they live; up to 200 characters. */
  city?: string | null | undefined;
  /** Whether nothing at all may be sent to them; cannot be cleared. */
  doNotContact?: boolean | null | undefined;
  /** An address that reads their mail. */
  email?: string | null | undefined;
  /** The first name, 1 to 200 characters; cannot be cleared. */
  firstName?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** One that is not archived. */
  insurancePlanId?: string | null | undefined;
  /** The last name, 1 to 200 characters; cannot be cleared. */
  lastName?: string | null | undefined;
  /** The language of messages (BCP 47); cannot be cleared. */
  locale?: string | null | undefined;
  /** The patient. */
  patientId: string;
  /** In international format. */
  phone?: string | null | undefined;
  /** As the records have it. */
  sex?: Sex | null | undefined;
  /** Where they heard of the clinic; up to 200 characters. */
  source?: string | null | undefined;
};

/** How something is paid. */
export type PaymentMethod =
  /** A payment card. */
  | 'CARD'
  /** Cash. */
  | 'CASH'
  /** Points, at what the clinic says that one pays. */
  | 'POINTS'
  /** A bank transfer. */
  | 'TRANSFER'
  /** Money that the patient had paid ahead. */
  | 'WALLET';

/** Something that is paid for an invoice. */
export type PaymentReceiveInput = {
  /** How much, more than nothing and at most the balance; for POINTS: null. */
  amount?: MoneyInput | null | undefined;
  /** Of a card: what the terminal knows it by again, never its number. At most 500 characters. */
  cardFingerprint?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The invoice. */
  invoiceId: string;
  /** How. */
  method: PaymentMethod;
  /** For POINTS: how many, worth at most the balance; for money: null. */
  points?: number | null | undefined;
  /** The terminal’s or the bank’s name for the payment. At most 500 characters. */
  reference?: string | null | undefined;
};

/** Which changes to be told of; each field narrows them. */
export type PlaceFilter = {
  /** Those at one of these branches. */
  branchIds?: Array<string> | null | undefined;
  /** Those in one of these calendars. */
  calendarIds?: Array<string> | null | undefined;
  /** Those with one of these practitioners. */
  practitionerIds?: Array<string> | null | undefined;
};

/** What the clinic has subscribed to. */
export type PlanTier =
  /** Also filters of retention rules by insurance plan, service, age, sex and group. */
  | 'ADVANCED'
  /** All but what ADVANCED adds. */
  | 'STANDARD';

/** Why a message was planned for its time. */
export type PlannedReason =
  /** 20 hours after the end lies in quiet hours that end too late: 1 minute before they begin. */
  | 'BEFORE_QUIET_HOURS'
  /** A visit was booked: at once. */
  | 'BOOKED'
  /** The campaign’s time has come. */
  | 'CAMPAIGN'
  /** The clinic cancelled a visit: at once. */
  | 'CANCELLED'
  /** Its time was past when the visit was recorded as completed: at once. */
  | 'COMPLETED_LATE'
  /** A consent waits for the patient to confirm it: at once. */
  | 'CONSENT_REQUESTED'
  /** The day after the end, at 10:00 branch-local. */
  | 'DAY_AFTER_END_AT_10'
  /** 20 hours after the end lies in quiet hours: at their end. */
  | 'END_OF_QUIET_HOURS'
  /** Booked or moved 36 to 72 hours ahead: 24 hours before the start. */
  | 'LEAD_FROM_36_TO_72_H'
  /** Booked or moved more than 72 hours ahead: 48 hours before the start. */
  | 'LEAD_OVER_72_H'
  /** A visit was moved: at once. */
  | 'MOVED'
  /** An SMS at once: the patient has neither an e-mail address nor the app. */
  | 'NO_ADDRESS_OR_APP'
  /** An SMS in place of push: the patient does not have the app. */
  | 'NO_APP'
  /** Points expire in 14 days. */
  | 'POINTS_EXPIRE_IN_14_DAYS'
  /** Staff sent it again. */
  | 'RESENT'
  /** A retention rule’s day has come. */
  | 'RETENTION_RULE'
  /** A slot was freed: at once. */
  | 'SLOT_FREED'
  /** The task’s due time. */
  | 'TASK_DUE'
  /** The task is past due. */
  | 'TASK_OVERDUE'
  /** 20 hours after the end. */
  | 'TWENTY_HOURS_AFTER_END'
  /** 2 hours after the end. */
  | 'TWO_HOURS_AFTER_END'
  /** An SMS, if neither e-mail nor push is read within 4 hours. */
  | 'UNREAD_AFTER_4_H'
  /** The step’s time has come. */
  | 'WIN_BACK';

/** An adjustment to approve. */
export type PointsAdjustmentApproveInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The adjustment. */
  pointsAdjustmentId: string;
};

/** Which adjustments; each field narrows the list. */
export type PointsAdjustmentFilter = {
  /** Those of one of these patients. */
  patientIds?: Array<string> | null | undefined;
  /** Those in one of these. */
  statuses?: Array<PointsAdjustmentStatus> | null | undefined;
};

/** An adjustment to refuse. */
export type PointsAdjustmentRefuseInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The adjustment. */
  pointsAdjustmentId: string;
};

/** Points to give or to take by hand. */
export type PointsAdjustmentRequestInput = {
  /** Of points to give: the last day on which they can be used, by the clock of the clinic’s first branch; null: they never expire. */
  expiresOn?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whose points. */
  patientId: string;
  /** Above zero: to give; below: to take; at most 1,000,000 either way. */
  points: number;
  /** Why; up to 500 characters. */
  reason: string;
};

/** How far an adjustment is. */
export type PointsAdjustmentStatus =
  /** A second person approved it, and the points have moved. */
  | 'APPROVED'
  /** A second person refused it; no points move. */
  | 'REFUSED'
  /** It waits for a second person; no points have moved. */
  | 'REQUESTED';

/** What a patient did in the portal or app. */
export type PortalActivity =
  /** A device of theirs is registered. Counts once a patient. */
  | 'APP_INSTALLED'
  /** Both names, phone number, e-mail address and date of birth are known. Counts once a patient. */
  | 'PROFILE_COMPLETED'
  /** They left a review, whatever it says. Counts once for each reference, where the clinic rewards reviews. */
  | 'REVIEW_LEFT';

/** Something that a patient did in the portal or app. */
export type PortalActivityRecordInput = {
  /** What they did. */
  activity: PortalActivity;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** Who; a patient says it of themselves only. */
  patientId: string;
  /** Of a review: which one, such as its address, up to 500 characters; else none. */
  reference?: string | null | undefined;
};

/** What has to happen for a message to be sent. */
export type PreviewCondition =
  /** The clinic cancels the visit before it begins: at once. */
  | 'IF_CLINIC_CANCELS'
  /** The visit is completed; `dueAt` is for one recorded by its end. */
  | 'IF_COMPLETED'
  /** The visit is completed, and the patient has no later one by then. */
  | 'IF_COMPLETED_WITHOUT_LATER_VISIT'
  /** Neither e-mail nor push was read by then. */
  | 'IF_UNREAD';

/** Why a message would not be sent. */
export type PreviewReason =
  /** Messages to this address came back. */
  | 'ADDRESS_STOPPED'
  /** The visit would do without this kind. */
  | 'KIND_MUTED'
  /** The calendar has this kind switched off. */
  | 'KIND_SWITCHED_OFF'
  /** Less than 36 hours ahead nobody is reminded. */
  | 'LEAD_UNDER_36_H'
  /** The patient has no e-mail address. */
  | 'NO_ADDRESS'
  /** The patient does not have the app. */
  | 'NO_APP'
  /** Marketing here, and the patient has not consented to this channel. */
  | 'NO_CONSENT'
  /** Its time would be over before it could be sent. */
  | 'NO_LONGER_USEFUL'
  /** The patient has no phone number. */
  | 'NO_PHONE'
  /** The patient is archived. */
  | 'PATIENT_ARCHIVED'
  /** The patient is deceased. */
  | 'PATIENT_DECEASED'
  /** The patient must not be contacted. */
  | 'PATIENT_DO_NOT_CONTACT'
  /** The visit would have begun. */
  | 'VISIT_STARTED';

/** By whom push messages are brought to a device. */
export type PushService =
  /** Firebase Cloud Messaging. */
  | 'FCM'
  /** The push service of a browser (RFC 8030). */
  | 'WEB_PUSH';

/** When nobody is to be disturbed. */
export type QuietHoursInput = {
  /** Branch-local; the first instant that is no longer quiet. Earlier than `start`: the next day. */
  end: string;
  /** Branch-local; the first quiet instant. */
  start: string;
};

/** A service or a package that is wanted: name one of both. */
export type QuoteLineInput = {
  /** A package that the patient bought, whose sessions pay this service. */
  patientPackageId?: string | null | undefined;
  /** Who does it; default: whose visit it is. */
  practitionerId?: string | null | undefined;
  /** How many, 1 to 1,000; default: 1. */
  quantity?: number | null | undefined;
  /** The service. */
  serviceId?: string | null | undefined;
  /** The package that is sold. */
  servicePackageId?: string | null | undefined;
};

/** What proves a message read. */
export type ReadEvidence =
  /** The patient confirmed the visit. */
  | 'CONFIRMED'
  /** A mail client loaded its image; counts only where the clinic trusts it. */
  | 'IMAGE_LOADED'
  /** The patient followed a link in it. */
  | 'LINK_FOLLOWED'
  /** The patient opened it in the app. */
  | 'OPENED_IN_APP'
  /** The patient answered it. */
  | 'REPLIED';

/** A redemption that is taken back. */
export type RedemptionCancelInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The redemption. */
  redemptionId: string;
};

/** Which redemptions; what is left out does not matter. */
export type RedemptionFilter = {
  /** With this code, as it is said at the desk: case, blanks and dashes do not matter. */
  code?: string | null | undefined;
  /** Of one of these patients. */
  patientIds?: Array<string> | null | undefined;
  /** Of one of these rewards. */
  rewardIds?: Array<string> | null | undefined;
  /** In one of these statuses. */
  statuses?: Array<RedemptionStatus> | null | undefined;
};

/** What has become of a redemption. */
export type RedemptionStatus =
  /** It was taken back, or the invoice that it lowered was refunded in full; its points went back. */
  | 'CANCELLED'
  /** It was not used in time; its points went back to the lots they came from. */
  | 'EXPIRED'
  /** Its points are on hold, and it can be used until it expires. */
  | 'HELD'
  /** It was handed out, or its invoice was paid in full; its points are gone. */
  | 'USED';

/** A redemption that is handed out. */
export type RedemptionUseInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The redemption. */
  redemptionId: string;
};

/** Who brought a patient: give either a code or the referrer. */
export type ReferralAttachInput = {
  /** The code of who brought them. */
  code?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The patient who was brought, with no completed visit yet. */
  newcomerId: string;
  /** Who brought them. */
  referrerId?: string | null | undefined;
};

/** Which changes of referrals. */
export type ReferralChangedFilter = {
  /** Of those whom one of these patients brought. */
  referrerIds?: Array<string> | null | undefined;
};

/** Which referrals. */
export type ReferralFilter = {
  /** That staff have to look at, or have looked at, for one of these; for patients: passed over. */
  flags?: Array<ReferralFlag> | null | undefined;
  /** Of one of these newcomers. */
  newcomerIds?: Array<string> | null | undefined;
  /** Of those whom one of these patients brought. */
  referrerIds?: Array<string> | null | undefined;
  /** In one of these states. */
  statuses?: Array<ReferralStatus> | null | undefined;
};

/** Why a referral looks as if it were none. */
export type ReferralFlag =
  /** The newcomer had brought the referrer, or somebody above them. */
  | 'CYCLE'
  /** The newcomer had been there before, or was brought by somebody else. */
  | 'NOT_NEW'
  /** The newcomer paid by a card that the referrer, or somebody above, paid by. */
  | 'SAME_CARD'
  /** The newcomer’s e-mail address is that of the referrer, or of somebody above them. */
  | 'SAME_EMAIL'
  /** The newcomer’s phone is that of the referrer, or of somebody above them. */
  | 'SAME_PHONE'
  /** Both are the same person. */
  | 'SELF';

/** Which days. */
export type ReferralFunnelFilter = {
  /** The first day, local to the clinic’s first branch. */
  from: string;
  /** The last day, included; at most ten years in all. */
  to: string;
};

/** What those get who stand at one level above a newcomer. */
export type ReferralLevelInput = {
  /** How many rewards of this level one patient gets, from 1 on; default: no end. */
  cap?: number | null | undefined;
  /** 0 to 1,000,000 points. */
  points: number;
};

/** What referrals bring from now on. */
export type ReferralProgramSetInput = {
  /** Whether new referrals are taken. */
  active: boolean;
  /** How many days a link that was followed counts: 1 to 730; default: 90. */
  attributionDays?: number | null | undefined;
  /** How many days, of 24 hours, the points are pending: 0 to 365; default: 0. */
  availableAfterDays?: number | null | undefined;
  /** Where newcomers book, beginning with https; the code is added to it as "ref". Null: they leave a contact; left out: it stays. */
  bookingUrl?: string | null | undefined;
  /** After how many months the points expire: 1 to 120; default: never. */
  expiresAfterMonths?: number | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** For who brought them, who brought that one, and so on; at most five. */
  levels: Array<ReferralLevelInput>;
  /** Points for the newcomer, 0 to 1,000,000. */
  newcomerPoints: number;
};

/** A referral that staff looked at. */
export type ReferralReviewInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The referral. */
  referralId: string;
};

/** How far a referral is. */
export type ReferralStatus =
  /** The newcomer has booked a visit. */
  | 'BOOKED'
  /** It looks as if it were none: staff approve or refuse it. */
  | 'FLAGGED'
  /** The newcomer is a patient. */
  | 'JOINED'
  /** Somebody left a contact behind the link, and is no patient yet. */
  | 'LEAD'
  /** The newcomer’s first visit took place and was paid; both were rewarded. */
  | 'QUALIFIED'
  /** It is none; nobody is rewarded. */
  | 'REFUSED'
  /** The visit was paid back, and so the rewards were taken back. */
  | 'REVERSED';

/** How a referral came about. */
export type ReferralWay =
  /** The newcomer named the code at the desk. */
  | 'CODE'
  /** The newcomer followed a link, or booked where it led. */
  | 'LINK'
  /** Staff entered it later. */
  | 'STAFF';

/** Why a subscription ended. */
export type ResyncReason =
  /** Events behind `after` are no longer kept. */
  | 'CURSOR_TOO_OLD'
  /** You read too slowly. Subscribe again with `after: lastCursor`. */
  | 'TOO_SLOW';

/** A channel to switch for all rules of the clinic. */
export type RetentionChannelSwitchInput = {
  /** The channel. */
  channel: Channel;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whether rules write over it from now on. */
  on: boolean;
};

/** Which rules to work out without waiting for the night. */
export type RetentionEvaluateInput = {
  /** Only these; default: all that are active. */
  retentionRuleIds?: Array<string> | null | undefined;
};

/** What the rows of the retention report are told apart by. However they are, they sum to the same total. */
export type RetentionGrouping =
  /** The branch of the last visit. */
  | 'BRANCH'
  /** What messages went over; of recipients, their first one. */
  | 'CHANNEL'
  /** The rule or the campaign. */
  | 'MAILING'
  /** The branch-local month of the first message. */
  | 'MONTH'
  /** The practitioner of the last visit. */
  | 'PRACTITIONER';

/** Why a rule would not write to a patient whose completed visit is as long ago as it says. Asked in this order; the first that holds is told. */
export type RetentionLeftOutReason =
  /** The rule chose them for this visit before, on another day. */
  | 'ALREADY_CHOSEN'
  /** They do not fit the rule’s filters. */
  | 'FILTERED_OUT'
  /** They are left without a message by lot, to compare with. */
  | 'HELD_OUT'
  /** They have a later visit, with anyone. */
  | 'LATER_VISIT'
  /** They consent, but there is no address, number or app to write to. */
  | 'NO_ADDRESS'
  /** They consent to it over none of the rule’s channels. */
  | 'NO_CONSENT'
  /** They are archived. */
  | 'PATIENT_ARCHIVED'
  /** They have died. */
  | 'PATIENT_DECEASED'
  /** They are not to be contacted. */
  | 'PATIENT_DO_NOT_CONTACT'
  /** They would get it, if the clinic’s plan opened the rule’s filters. */
  | 'PLAN_TIER_TOO_LOW';

/** What the retention report is about; each field narrows it. */
export type RetentionReportFilter = {
  /** Recipients of one of these branches. */
  branchIds?: Array<string> | null | undefined;
  /** These campaigns; with rules given too, both. */
  campaignIds?: Array<string> | null | undefined;
  /** Messages over one of these, and recipients whose first message went over one of them. */
  channels?: Array<Channel> | null | undefined;
  /** The first day, branch-local. */
  from: string;
  /** Recipients of one of these practitioners. */
  practitionerIds?: Array<string> | null | undefined;
  /** These rules; with campaigns given too, both. */
  ruleIds?: Array<string> | null | undefined;
  /** The last day, included; at most ten years in all. */
  to: string;
};

/** A rule to activate, or to activate again. */
export type RetentionRuleActivateInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The rule. */
  retentionRuleId: string;
};

/** A rule to put away for good. */
export type RetentionRuleArchiveInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The rule. */
  retentionRuleId: string;
};

/** Why an active rule writes to nobody. */
export type RetentionRuleBlock =
  /** None of its channels is switched on for the clinic; see `retentionChannelSwitch`. */
  | 'CHANNELS_SWITCHED_OFF'
  /** Its filters need the advanced plan; see `clinicPlanTierSet`. */
  | 'PLAN_TIER_TOO_LOW';

/** A rule, and what changes of it. What is left out stays. */
export type RetentionRuleChangeInput = {
  /** By what it goes. */
  channels?: Array<Channel> | null | undefined;
  /** How many local days after the one on which the last visit ended it is due, 1 to 3,650. */
  days?: number | null | undefined;
  /** Whom else it looks at. Needs the advanced plan, else PLAN_TIER_TOO_LOW; null: everyone. */
  filters?: RetentionRuleFiltersInput | null | undefined;
  /** Of a hundred recipients, how many get no message by lot: 0 to 50. */
  holdoutPercent?: number | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** What staff call it; makes no new version. */
  name?: string | null | undefined;
  /** Whose visits count; null: anybody’s. */
  practitionerId?: string | null | undefined;
  /** Of several rules due at once the smaller goes first: 0 to 999. */
  priority?: number | null | undefined;
  /** The rule. */
  retentionRuleId: string;
  /** What it says, in place of all its texts. */
  texts?: Array<MailingTextInput> | null | undefined;
};

/** A rule to make. */
export type RetentionRuleCreateInput = {
  /** By what it goes. */
  channels: Array<Channel>;
  /** How many local days after the one on which the last visit ended it is due, 1 to 3,650. */
  days: number;
  /** Whom else it looks at. Needs the advanced plan, else PLAN_TIER_TOO_LOW; default: everyone. */
  filters?: RetentionRuleFiltersInput | null | undefined;
  /** Of a hundred recipients, how many get no message by lot: 0 to 50; default: 0. */
  holdoutPercent?: number | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** What staff call it; up to 200 characters. */
  name: string;
  /** Whose visits count; default: anybody’s. */
  practitionerId?: string | null | undefined;
  /** Of several rules due at once the smaller goes first: 0 to 999; default: 500. */
  priority?: number | null | undefined;
  /** What it says: one text for all, or several. */
  texts: Array<MailingTextInput>;
};

/** A rule to try: as it is, or with changes that are not saved; or, without `retentionRuleId`, a new one, which needs channels, days and texts. */
export type RetentionRuleDryRunInput = {
  /** By what it goes; default: as the rule says. */
  channels?: Array<Channel> | null | undefined;
  /** On this date, local to each branch, up to a year ahead; default: today and the 29 days after. */
  date?: string | null | undefined;
  /** How many local days after the one on which the last visit ended it is due, 1 to 3,650. */
  days?: number | null | undefined;
  /** Whom else it looks at. Needs the advanced plan, else PLAN_TIER_TOO_LOW; null: everyone. */
  filters?: RetentionRuleFiltersInput | null | undefined;
  /** Of a hundred recipients, how many get no message by lot: 0 to 50. */
  holdoutPercent?: number | null | undefined;
  /** Whose visits count; null: anybody’s. */
  practitionerId?: string | null | undefined;
  /** The rule; default: a new one. */
  retentionRuleId?: string | null | undefined;
  /** What it says; default: as the rule says. */
  texts?: Array<MailingTextInput> | null | undefined;
};

/** Which rules. */
export type RetentionRuleFilter = {
  /** Only those. */
  statuses?: Array<RetentionRuleStatus> | null | undefined;
};

/** The advanced filters of a rule: all that is given must hold, and of a list one. They need the advanced plan. */
export type RetentionRuleFiltersInput = {
  /** At least so many full years old on the local date on which it is due: 0 to 150. */
  ageFrom?: number | null | undefined;
  /** At most so many: 0 to 150. */
  ageTo?: number | null | undefined;
  /** In one of these groups. */
  groupIds?: Array<string> | null | undefined;
  /** The patient is insured by one of these plans. */
  insurancePlanIds?: Array<string> | null | undefined;
  /** The last visit was for one of these. */
  serviceIds?: Array<string> | null | undefined;
  /** Of one of these. */
  sexes?: Array<Sex> | null | undefined;
};

/** A rule to pause. */
export type RetentionRulePauseInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The rule. */
  retentionRuleId: string;
};

/** How far a rule is. */
export type RetentionRuleStatus =
  /** It writes, over the channels that are switched on. */
  | 'ACTIVE'
  /** It was put away for good. */
  | 'ARCHIVED'
  /** It was not active yet, and writes to nobody. */
  | 'DRAFT'
  /** It writes to nobody until it is activated again. */
  | 'PAUSED';

/** A reward whose terms a second person has read. */
export type RewardApproveInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The reward. */
  rewardId: string;
  /** The version that you have read; ACTION_NOT_ALLOWED when it was changed meanwhile. */
  version: number;
};

/** A reward that is to be put away. */
export type RewardArchiveInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The reward. */
  rewardId: string;
};

/** Changes of a reward’s terms; what is left out stays, as does what is null, but where null is said to mean something. */
export type RewardChangeInput = {
  /** Of a discount: an amount above zero, in the clinic’s currency. It counts only once a second person has approved the reward. It replaces a percentage. */
  amountOff?: MoneyInput | null | undefined;
  /** Of a discount: hundredths of a percent, 1 to 10,000. Either this or an amount; null as good as left out. It replaces an amount. */
  basisPoints?: number | null | undefined;
  /** What patients should know about it, up to 2,000 characters. */
  description?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** Of how many days the limit counts: 1 to 3,650, each of 24 hours; null: ever. Needs a limit. */
  limitDays?: number | null | undefined;
  /** 1 to 200 characters; no two rewards that are not archived have the same, case aside. */
  name?: string | null | undefined;
  /** How many a patient can have: 1 to 1,000,000; null: any number. */
  perPatientLimit?: number | null | undefined;
  /** What one redemption costs, in points. */
  points?: number | null | undefined;
  /** The reward. */
  rewardId: string;
  /** Of the kind SERVICE: which service is free. */
  serviceId?: string | null | undefined;
  /** The lowest tier that can redeem it; null: everyone can. */
  tierId?: string | null | undefined;
  /** For how many days a redemption can be used: 1 to 3,650, each of 24 hours. */
  validDays?: number | null | undefined;
};

/** A new reward; a draft until a second person has approved it. */
export type RewardCreateInput = {
  /** Of a discount: an amount above zero, in the clinic’s currency. It counts only once a second person has approved the reward. */
  amountOff?: MoneyInput | null | undefined;
  /** Of a discount: hundredths of a percent, 1 to 10,000. Either this or an amount; null as good as left out. */
  basisPoints?: number | null | undefined;
  /** What patients should know about it, up to 2,000 characters. */
  description?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it gives; it stays so. */
  kind: RewardKind;
  /** Of how many days the limit counts: 1 to 3,650, each of 24 hours; null: ever. Needs a limit. */
  limitDays?: number | null | undefined;
  /** 1 to 200 characters; no two rewards that are not archived have the same, case aside. */
  name: string;
  /** How many a patient can have: 1 to 1,000,000; null: any number. */
  perPatientLimit?: number | null | undefined;
  /** What one redemption costs, in points: 1 to 10,000,000. */
  points: number;
  /** Of the kind SERVICE: which service is free. */
  serviceId?: string | null | undefined;
  /** How often it can be redeemed in all, 0 to 1,000,000; null: without end. */
  stock?: number | null | undefined;
  /** The lowest tier that can redeem it; null: everyone can. */
  tierId?: string | null | undefined;
  /** For how many days a redemption can be used: 1 to 3,650, each of 24 hours. Default: 90. */
  validDays?: number | null | undefined;
};

/** Which rewards. */
export type RewardFilter = {
  /** Of one of these kinds; default: all. */
  kinds?: Array<RewardKind> | null | undefined;
  /** In one of these statuses; default: ACTIVE. */
  statuses?: Array<RewardStatus> | null | undefined;
};

/** What a reward gives. */
export type RewardKind =
  /** A percentage or an amount off an invoice’s services; used on an invoice only. */
  | 'DISCOUNT'
  /** Something that is handed out at the desk. */
  | 'GOODS'
  /** A service for nothing; used on an invoice, or at the desk. */
  | 'SERVICE';

/** A reward that nobody redeems for a while. */
export type RewardPauseInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The reward. */
  rewardId: string;
};

/** A reward for a patient. */
export type RewardRedeemInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** For whom; a patient redeems for themselves. */
  patientId: string;
  /** The reward. */
  rewardId: string;
};

/** A reward that goes on. */
export type RewardResumeInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The reward. */
  rewardId: string;
};

/** Whether a reward can be redeemed. */
export type RewardStatus =
  /** Patients can redeem it. */
  | 'ACTIVE'
  /** Nobody redeems it any more; what was redeemed holds. */
  | 'ARCHIVED'
  /** New or changed: a second person has to approve its terms first. */
  | 'DRAFT'
  /** Nobody redeems it for a while; what was redeemed holds. */
  | 'PAUSED';

/** What is left of a reward. */
export type RewardStockSetInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The reward. */
  rewardId: string;
  /** How often it can be redeemed from now on, 0 to 1,000,000, what is held aside; null or left out: without end. */
  stock?: number | null | undefined;
};

/** A new sandbox. */
export type SandboxCreateInput = {
  /** The language of its patients (BCP 47); default: pt-BR. */
  locale?: string | null | undefined;
  /** Its name, 1 to 200 characters. */
  name: string;
  /** How many patients with a history: 0 to 2000; default: 50. */
  patients?: number | null | undefined;
  /** Where its clock stands at first, from 2000 to 2100. Null: real time, and `testClockAdvance` is refused. */
  testClock?: string | null | undefined;
};

/** A new package of services. */
export type ServicePackageCreateInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it holds: 1 to 50 services. */
  items: Array<PackageItemInput>;
  /** 1 to 200 characters; no two packages have the same, case aside. */
  name: string;
  /** What it costs, in the clinic’s currency. */
  price: MoneyInput;
  /** Months after payment in which its sessions can be used, 1 to 120; null: without end. */
  validMonths?: number | null | undefined;
};

/** As the patient’s records have it. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Neither of the two. */
  | 'OTHER';

/** Why a slot is no longer offered though nobody has it. */
export type SlotClosedReason =
  /** All visits that were offered it changed meanwhile. */
  | 'NO_OFFERS_LEFT'
  /** Staff stopped the offers. */
  | 'STOPPED'
  /** Its start came too near. */
  | 'TIME_PASSED';

/** A step in the life of a freed slot. */
export type SlotEventKind =
  /** A patient claimed it. */
  | 'CLAIMED'
  /** The offers ended, and nobody has it. */
  | 'CLOSED'
  /** A visit gave the time back. */
  | 'FREED'
  /** A round of offers began. */
  | 'OFFERED'
  /** Staff offered it to one more patient. */
  | 'OFFER_ADDED'
  /** Offers ended while others stayed open. */
  | 'OFFER_ENDED'
  /** A visit was booked or moved over it. */
  | 'TAKEN';

/** Why a step was taken. */
export type SlotEventReason =
  /** A visit was booked or moved over the slot. */
  | 'BOOKED_OVER'
  /** Another patient claimed the slot. */
  | 'CLAIMED_BY_ANOTHER'
  /** All visits that were offered it changed meanwhile. */
  | 'NO_OFFERS_LEFT'
  /** Staff stopped the offers. */
  | 'STOPPED'
  /** The slot’s start came too near. */
  | 'TIME_PASSED'
  /** The visit that was offered the slot was cancelled. */
  | 'VISIT_CANCELLED'
  /** The visit that was offered the slot moved elsewhere. */
  | 'VISIT_MOVED'
  /** The patient of the visit that was offered the slot has come already. */
  | 'VISIT_NOT_AHEAD';

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

/** The offer that the patient accepts. */
export type SlotOfferClaimInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The offer; a patient’s own. */
  offerId: string;
};

/** Which offers; each field narrows the list. */
export type SlotOfferFilter = {
  /** Those at one of these branches. */
  branchIds?: Array<string> | null | undefined;
  /** Those in one of these calendars. */
  calendarIds?: Array<string> | null | undefined;
  /** Those of slots that start at this instant or later. */
  from?: string | null | undefined;
  /** Those to one of these patients. */
  patientIds?: Array<string> | null | undefined;
  /** Those with one of these practitioners. */
  practitionerIds?: Array<string> | null | undefined;
  /** Those of one of these slots. */
  slotIds?: Array<string> | null | undefined;
  /** Those in one of these. */
  statuses?: Array<SlotOfferStatus> | null | undefined;
  /** Those of slots that start before this instant. */
  to?: string | null | undefined;
  /** Those for one of these visits. */
  visitIds?: Array<string> | null | undefined;
};

/** A slot, and the visit that could move into it. */
export type SlotOfferMakeInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The slot. */
  slotId: string;
  /** A visit of the same calendar, booked or confirmed, that starts after the slot and is not longer than it. */
  visitId: string;
};

/** Why an offer ended without a claim: the first two are of TAKEN, the others of CLOSED. */
export type SlotOfferReason =
  /** A visit was booked or moved over the slot. */
  | 'BOOKED_OVER'
  /** Another patient claimed the slot. */
  | 'CLAIMED_BY_ANOTHER'
  /** Staff stopped the offers. */
  | 'STOPPED'
  /** The slot’s start came too near. */
  | 'TIME_PASSED'
  /** The visit that was offered the slot was cancelled. */
  | 'VISIT_CANCELLED'
  /** The visit that was offered the slot moved elsewhere. */
  | 'VISIT_MOVED'
  /** The patient of the visit that was offered the slot has come already. */
  | 'VISIT_NOT_AHEAD';

/** What became of an offer. All but OPEN are final. */
export type SlotOfferStatus =
  /** The patient claimed it, and has the slot. */
  | 'CLAIMED'
  /** It is over, and nobody was faster. */
  | 'CLOSED'
  /** The patient can claim it. */
  | 'OPEN'
  /** Somebody else has the slot. */
  | 'TAKEN';

/** A slot to be offered in a new round. */
export type SlotOffersStartInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The slot. */
  slotId: string;
};

/** A slot that is not to be offered any longer. */
export type SlotOffersStopInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The slot. */
  slotId: string;
};

/** Why no round of offers of a slot can begin. */
export type SlotRefusal =
  /** Its start is too near, or past: offers would close at once. */
  | 'CLOSES_OR_PAST'
  /** Nobody with a later visit fits and can be asked. */
  | 'NOBODY_FITS'
  /** The calendar does not work then any more. */
  | 'NOT_WORKING'
  /** Offers of it are open. */
  | 'OFFERED_ALREADY'
  /** Somebody has it. */
  | 'TAKEN';

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

/** How an SMS is written, which decides how much fits into one part. */
export type SmsEncoding =
  /** Latin letters without most accents: 160 characters, or 153 in each of several parts. */
  | 'GSM_7'
  /** Every letter, such as Cyrillic: 70 characters, or 67 in each of several parts. */
  | 'UCS_2';

/** Which members of staff; each field narrows the list. */
export type StaffFilter = {
  /** True: those who work here; false: those who have left; default: both. */
  active?: boolean | null | undefined;
  /** Those in one of these roles. */
  roles?: Array<StaffRole> | null | undefined;
};

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

/** Why nothing more is sent to an address. */
export type StopReason =
  /** Whoever reads there marked a message as spam. */
  | 'COMPLAINT'
  /** The provider says that nothing will ever arrive there. */
  | 'HARD_BOUNCE'
  /** The provider does not take messages to it. */
  | 'REFUSED';

/** An address that messages may go to again. */
export type StoppedAddressLiftInput = {
  /** As `stoppedAddresses` shows it. */
  address: string;
  /** EMAIL or SMS. */
  channel: Channel;
};

/** An answer to the survey after a visit. */
export type SurveyAnswerInput = {
  /** In the patient’s words; up to 500 characters. */
  comment?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** How satisfied: 0 not at all, to 10. */
  score: number;
  /** A completed visit; of a patient, their own. */
  visitId: string;
};

/** Which answers; each field narrows the list. Calendar, branch and practitioner are the visit’s. */
export type SurveyResponseFilter = {
  /** Those at one of these branches. */
  branchIds?: Array<string> | null | undefined;
  /** Those in one of these calendars. */
  calendarIds?: Array<string> | null | undefined;
  /** Those given at this instant or later. */
  from?: string | null | undefined;
  /** Those with this score or a lower one. */
  maxScore?: number | null | undefined;
  /** Those of one of these patients. */
  patientIds?: Array<string> | null | undefined;
  /** Those with one of these practitioners. */
  practitionerIds?: Array<string> | null | undefined;
  /** Those given before this instant. */
  to?: string | null | undefined;
  /** Those about one of these visits. */
  visitIds?: Array<string> | null | undefined;
};

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

/** Which tasks to be told of. `assigneeIds`, `roles` and `unassigned` are alternatives: a task comes when any one of those given fits it, as it is now or as it was until then. So "mine, those in my role’s queue, and what nobody has" is one subscription. Without these three: whoever has it. `branchIds` and `patientIds` each narrow what comes. */
export type TaskChangedFilter = {
  /** Those that one of these has, or had until then. */
  assigneeIds?: Array<string> | null | undefined;
  /** Only those at one of these branches. */
  branchIds?: Array<string> | null | undefined;
  /** Only those about one of these patients. */
  patientIds?: Array<string> | null | undefined;
  /** Those that are in the queue of one of these roles, or were until then, also where a colleague has them. */
  roles?: Array<StaffRole> | null | undefined;
  /** True: those that nobody has, or had until then, in a role’s queue or not; false asks for none. */
  unassigned?: boolean | null | undefined;
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

/** A comment on a task. */
export type TaskCommentInput = {
  /** The comment, up to 4,000 characters. */
  comment: string;
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

/** A step in the life of a task. */
export type TaskEventKind =
  /** It was given to somebody, to a role, or to nobody. */
  | 'ASSIGNED'
  /** Somebody took it whom nobody had given it to. */
  | 'CLAIMED'
  /** Somebody wrote a comment. */
  | 'COMMENTED'
  /** It was done. */
  | 'COMPLETED'
  /** It came up. */
  | 'CREATED'
  /** It fell due, and whoever has it was told. */
  | 'DUE'
  /** It was past due for too long, and the manager was told. */
  | 'OVERDUE'
  /** It got another priority. */
  | 'PRIORITIZED'
  /** It was done, and is to be done again. */
  | 'REOPENED'
  /** It got another day, or is due at another time. */
  | 'RESCHEDULED';

/** What of a task changed. */
export type TaskField =
  /** Who has it: ids of StaffMember. */
  | 'ASSIGNEE'
  /** On which day: Date. */
  | 'DAY'
  /** Until when: DateTime. */
  | 'DUE_AT'
  /** What goes first: TaskPriority. */
  | 'PRIORITY'
  /** Whose queue it is in: StaffRole. */
  | 'ROLE'
  /** Whether it is still to be done: TaskStatus. */
  | 'STATUS';

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

/** Another priority for a task. */
export type TaskPrioritizeInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The priority. */
  priority: TaskPriority;
  /** The task. */
  taskId: string;
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

/** A task that was done, and is to be done again. */
export type TaskReopenInput = {
  /** For the history; up to 4,000 characters. */
  comment?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The task. */
  taskId: string;
};

/** Another time for an open task. */
export type TaskRescheduleInput = {
  /** The day in whose work plan it stands, not past; left out or null: the day of the new due time, or as it was. */
  day?: string | null | undefined;
  /** Until when, not past; left out: as it was; null: no time is set. */
  dueAt?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The task. */
  taskId: string;
};

/** Whether it is still to be done. */
export type TaskStatus =
  /** Done; it can be opened again. */
  | 'DONE'
  /** To be done. */
  | 'OPEN';

/** Which templates; each field narrows the list. */
export type TemplateFilter = {
  /** Those of one of these channels. */
  channels?: Array<Channel> | null | undefined;
  /** Those of one of these kinds. */
  kinds?: Array<NotificationKind> | null | undefined;
  /** Those in one of these languages. */
  languages?: Array<Language> | null | undefined;
};

/** What to preview, and with what. */
export type TemplatePreviewInput = {
  /** Absent or null: the one that holds. */
  body?: string | null | undefined;
  /** By what it goes. */
  channel: Channel;
  /** What the message is about. */
  kind: NotificationKind;
  /** The language of its readers. */
  language: Language;
  /** Absent or null: the one that holds. */
  subject?: string | null | undefined;
  /** In place of the sample values. */
  values?: Array<TemplateValueInput> | null | undefined;
  /** A visit that the message is about, its patient’s; what it says goes before `values`. */
  visitId?: string | null | undefined;
};

/** A text of your own that is to hold no longer. */
export type TemplateResetInput = {
  /** By what it goes. */
  channel: Channel;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** What the message is about. */
  kind: NotificationKind;
  /** The language of its readers. */
  language: Language;
};

/** A text of your own. */
export type TemplateSetInput = {
  /** ICU MessageFormat, up to 10,000 characters, and up to 10 segments of SMS with sample values. */
  body: string;
  /** By what it goes. */
  channel: Channel;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** What the message is about. */
  kind: NotificationKind;
  /** The language of its readers. */
  language: Language;
  /** The subject of an e-mail, the title of a push message: ICU MessageFormat, one line, up to 200 characters. Not for an SMS. */
  subject?: string | null | undefined;
};

/** A value for a variable of a template. */
export type TemplateValueInput = {
  /** The variable. */
  name: string;
  /** An INSTANT in ISO 8601 with an offset, a DATE as year-month-day, a NUMBER in digits. */
  value: string;
};

/** What a variable holds, and so how a text uses it. */
export type TemplateVariableType =
  /** `{name, select, yes {…} other {…}}`, with an option for each of `options`. */
  | 'CHOICE'
  /** `{name, date, long}`, or with a skeleton. */
  | 'DATE'
  /** `{name, date, full}`, `{name, time, short}`, or with a skeleton; in the branch’s time zone. */
  | 'INSTANT'
  /** An address, or “none” where there is nowhere to lead: `{name, select, none {} other {… {name}}}`. */
  | 'LINK'
  /** `{name, plural, one {# …} other {# …}}`, `{name, number}` or `{name}`. */
  | 'NUMBER'
  /** `{name}`. */
  | 'TEXT';

/** Where to move a sandbox’s clock. */
export type TestClockAdvanceInput = {
  /** Not before the present instant of the clock, and before the year 2101. */
  to: string;
};

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

/** A visit to book. */
export type VisitBookInput = {
  /** Through what it is booked: "phone", "portal" …; up to 500 characters. */
  bookedThrough?: string | null | undefined;
  /** With whom and where. */
  calendarId: string;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** Kinds of messages that this visit does without: kinds about visits, and FREED_SLOT_OFFER. */
  mutedKinds?: Array<NotificationKind> | null | undefined;
  /** For whom; a patient books for themselves. */
  patientId: string;
  /** What is done; its duration gives the end. */
  serviceId: string;
  /** A whole minute, not past, within the calendar’s working hours. */
  startsAt: string;
};

/** A visit to cancel. */
export type VisitCancelInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, for staff to read; up to 500 characters. */
  reason?: string | null | undefined;
  /** The visit. */
  visitId: string;
};

/** A visit that took place. */
export type VisitCompleteInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** What the patient paid for it, in the clinic’s currency; null: not known yet. */
  paid?: MoneyInput | null | undefined;
  /** The visit. */
  visitId: string;
};

/** A visit to confirm. */
export type VisitConfirmInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The visit. */
  visitId: string;
};

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

/** A visit whose patient has arrived. */
export type VisitMarkArrivedInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The visit. */
  visitId: string;
};

/** A visit that nobody came to. */
export type VisitMarkNoShowInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** The visit. */
  visitId: string;
};

/** Where to move a visit. */
export type VisitMoveInput = {
  /** Another calendar; default: the same. */
  calendarId?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** A whole minute, not past, within the calendar’s working hours. */
  startsAt: string;
  /** The visit. */
  visitId: string;
};

/** Which messages a visit does without. */
export type VisitNotificationsMuteInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** All kinds to be muted: they replace the present ones. None: nothing is muted. Kinds about visits, and FREED_SLOT_OFFER. */
  mutedKinds: Array<NotificationKind>;
  /** The visit. */
  visitId: string;
};

/** A visit that may be booked, or moved. */
export type VisitNotificationsPreviewInput = {
  /** With whom and where. */
  calendarId: string;
  /** Kinds that it would do without; default: none, or those of the visit to be moved. */
  mutedKinds?: Array<NotificationKind> | null | undefined;
  /** For whom. */
  patientId: string;
  /** What would be done; its duration gives the end. */
  serviceId: string;
  /** Not past. Whether it is free is not asked. */
  startsAt: string;
  /** The visit of this patient that would be moved, which keeps its length; default: a new booking. */
  visitId?: string | null | undefined;
};

/** What was paid for a visit. */
export type VisitPaidRecordInput = {
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** In the clinic’s currency; it replaces what was recorded before. */
  paid: MoneyInput;
  /** The visit. */
  visitId: string;
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

/** Money that is paid ahead. */
export type WalletTopUpInput = {
  /** How much; more than nothing. */
  amount: MoneyInput;
  /** Of a card: what the terminal knows it by again, never its number. At most 500 characters. */
  cardFingerprint?: string | null | undefined;
  /** Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters. */
  idempotencyKey?: string | null | undefined;
  /** How. */
  method: MoneyMethod;
  /** Into whose wallet. */
  patientId: string;
  /** The terminal’s or the bank’s name for the payment. At most 500 characters. */
  reference?: string | null | undefined;
};

/** The keys of a browser’s push subscription, as `getKey` gives them, in base64url. */
export type WebPushKeysInput = {
  /** The authentication secret, 16 bytes. */
  auth: string;
  /** The public key, 65 bytes. */
  p256dh: string;
};

/** Hours on one weekday. */
export type WorkingHoursInput = {
  /** Branch-local; later than `opensAt`. */
  closesAt: string;
  /** Branch-local. */
  opensAt: string;
  /** ISO: 1 is Monday, 7 is Sunday. */
  weekday: number;
};

export type CampaignPartsFragment = { id: string, name: string, kind: CampaignKind, status: CampaignStatus, version: number, channels: Array<Channel>, timing: CampaignTiming, startsAt: string | null, month: number | null, day: number | null, localTime: string, perHour: number | null, holdoutPercent: number, activeSince: string | null, nextRunAt: string | null, createdBy: { name: string } | null, audience: { criteria: { ageFrom: number | null, cities: Array<string> } | null, groups: Array<{ name: string }>, exceptGroups: Array<{ name: string }> }, texts: Array<{ variant: string, share: number, channel: Channel | null, language: Language | null, subject: string | null, body: string }> };

type CampaignRefusal_ActionNotAllowedError_Fragment = { code: UserErrorCode, path: Array<string>, message: string };

type CampaignRefusal_DeliveryActionNotAllowedError_Fragment = { code: UserErrorCode, path: Array<string>, message: string };

type CampaignRefusal_InputError_Fragment = { code: UserErrorCode, path: Array<string>, message: string };

type CampaignRefusal_InsufficientFundsError_Fragment = { code: UserErrorCode, path: Array<string>, message: string };

type CampaignRefusal_InsufficientPointsError_Fragment = { code: UserErrorCode, path: Array<string>, message: string };

type CampaignRefusal_OutsideWorkingHoursError_Fragment = { code: UserErrorCode, path: Array<string>, message: string };

type CampaignRefusal_SlotTakenError_Fragment = { code: UserErrorCode, path: Array<string>, message: string };

type CampaignRefusal_TaskTakenError_Fragment = { code: UserErrorCode, path: Array<string>, message: string };

export type CampaignRefusalFragment =
  | CampaignRefusal_ActionNotAllowedError_Fragment
  | CampaignRefusal_DeliveryActionNotAllowedError_Fragment
  | CampaignRefusal_InputError_Fragment
  | CampaignRefusal_InsufficientFundsError_Fragment
  | CampaignRefusal_InsufficientPointsError_Fragment
  | CampaignRefusal_OutsideWorkingHoursError_Fragment
  | CampaignRefusal_SlotTakenError_Fragment
  | CampaignRefusal_TaskTakenError_Fragment
;

export type CampaignListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CampaignFilter | null | undefined;
}>;


export type CampaignListQuery = { campaigns: { totalCount: number, nodes: Array<{ id: string, name: string, kind: CampaignKind, status: CampaignStatus, version: number, channels: Array<Channel>, timing: CampaignTiming, startsAt: string | null, month: number | null, day: number | null, localTime: string, perHour: number | null, holdoutPercent: number, activeSince: string | null, nextRunAt: string | null, createdBy: { name: string } | null, audience: { criteria: { ageFrom: number | null, cities: Array<string> } | null, groups: Array<{ name: string }>, exceptGroups: Array<{ name: string }> }, texts: Array<{ variant: string, share: number, channel: Channel | null, language: Language | null, subject: string | null, body: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CampaignDetailsQueryVariables = Exact<{
  id: string;
  occasion?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CampaignDetailsQuery = { node:
    | { id: string, name: string, kind: CampaignKind, status: CampaignStatus, version: number, channels: Array<Channel>, timing: CampaignTiming, startsAt: string | null, month: number | null, day: number | null, localTime: string, perHour: number | null, holdoutPercent: number, activeSince: string | null, nextRunAt: string | null, runs: { nodes: Array<{ occasion: string, status: CampaignRunStatus, recipients: number, heldOut: number, released: number, startsAt: string, startedAt: string, finishedAt: string | null }> }, recipients: { totalCount: number, nodes: Array<{ occasion: string, version: number, variant: string, heldOut: boolean, chosenAt: string, releasedAt: string | null, patient: { id: string, firstName: string } | null, visit: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, variants: Array<{ variant: string, share: number, recipients: number, heldOut: number, sent: number, read: number }>, createdBy: { name: string } | null, audience: { criteria: { ageFrom: number | null, cities: Array<string> } | null, groups: Array<{ name: string }>, exceptGroups: Array<{ name: string }> }, texts: Array<{ variant: string, share: number, channel: Channel | null, language: Language | null, subject: string | null, body: string }> }
    | Record<PropertyKey, never>
   | null };

export type CampaignFiguresQueryVariables = Exact<{
  first: number;
}>;


export type CampaignFiguresQuery = { campaigns: { nodes: Array<{ name: string, variants: Array<{ variant: string, share: number, recipients: number, heldOut: number, sent: number, read: number }> }> } };

export type CampaignMessagesQueryVariables = Exact<{
  first: number;
}>;


export type CampaignMessagesQuery = { deliveries: { nodes: Array<{ status: DeliveryStatus, mailingVersion: number | null, mailingVariant: string | null, campaign: { id: string } | null }> } };

export type CampaignPreviewedQueryVariables = Exact<{
  campaignId: string;
}>;


export type CampaignPreviewedQuery = { campaignPreview: { audience: number, recipients: number, heldOut: number, leftOut: Array<{ reason: CampaignLeftOutReason, patients: number }>, estimates: Array<{ variant: string, channels: Array<{ channel: Channel, messages: number, segments: number | null, price: { amount: string, currencyCode: string } | null }> }>, samplePatients: Array<{ id: string }> } | null };

export type CampaignMakeMutationVariables = Exact<{
  input: CampaignCreateInput;
}>;


export type CampaignMakeMutation = { campaignCreate: { campaign: { id: string, name: string, kind: CampaignKind, status: CampaignStatus, version: number, channels: Array<Channel>, timing: CampaignTiming, startsAt: string | null, month: number | null, day: number | null, localTime: string, perHour: number | null, holdoutPercent: number, activeSince: string | null, nextRunAt: string | null, createdBy: { name: string } | null, audience: { criteria: { ageFrom: number | null, cities: Array<string> } | null, groups: Array<{ name: string }>, exceptGroups: Array<{ name: string }> }, texts: Array<{ variant: string, share: number, channel: Channel | null, language: Language | null, subject: string | null, body: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
    > } };

export type CampaignEditMutationVariables = Exact<{
  input: CampaignChangeInput;
}>;


export type CampaignEditMutation = { campaignChange: { campaign: { id: string, name: string, kind: CampaignKind, status: CampaignStatus, version: number, channels: Array<Channel>, timing: CampaignTiming, startsAt: string | null, month: number | null, day: number | null, localTime: string, perHour: number | null, holdoutPercent: number, activeSince: string | null, nextRunAt: string | null, createdBy: { name: string } | null, audience: { criteria: { ageFrom: number | null, cities: Array<string> } | null, groups: Array<{ name: string }>, exceptGroups: Array<{ name: string }> }, texts: Array<{ variant: string, share: number, channel: Channel | null, language: Language | null, subject: string | null, body: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
    > } };

export type CampaignBeginMutationVariables = Exact<{
  input: CampaignStartInput;
}>;


export type CampaignBeginMutation = { campaignStart: { campaign: { id: string, name: string, kind: CampaignKind, status: CampaignStatus, version: number, channels: Array<Channel>, timing: CampaignTiming, startsAt: string | null, month: number | null, day: number | null, localTime: string, perHour: number | null, holdoutPercent: number, activeSince: string | null, nextRunAt: string | null, createdBy: { name: string } | null, audience: { criteria: { ageFrom: number | null, cities: Array<string> } | null, groups: Array<{ name: string }>, exceptGroups: Array<{ name: string }> }, texts: Array<{ variant: string, share: number, channel: Channel | null, language: Language | null, subject: string | null, body: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
    > } };

export type CampaignHoldMutationVariables = Exact<{
  input: CampaignPauseInput;
}>;


export type CampaignHoldMutation = { campaignPause: { campaign: { id: string, name: string, kind: CampaignKind, status: CampaignStatus, version: number, channels: Array<Channel>, timing: CampaignTiming, startsAt: string | null, month: number | null, day: number | null, localTime: string, perHour: number | null, holdoutPercent: number, activeSince: string | null, nextRunAt: string | null, createdBy: { name: string } | null, audience: { criteria: { ageFrom: number | null, cities: Array<string> } | null, groups: Array<{ name: string }>, exceptGroups: Array<{ name: string }> }, texts: Array<{ variant: string, share: number, channel: Channel | null, language: Language | null, subject: string | null, body: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
    > } };

export type CampaignGoOnMutationVariables = Exact<{
  input: CampaignResumeInput;
}>;


export type CampaignGoOnMutation = { campaignResume: { campaign: { id: string, name: string, kind: CampaignKind, status: CampaignStatus, version: number, channels: Array<Channel>, timing: CampaignTiming, startsAt: string | null, month: number | null, day: number | null, localTime: string, perHour: number | null, holdoutPercent: number, activeSince: string | null, nextRunAt: string | null, createdBy: { name: string } | null, audience: { criteria: { ageFrom: number | null, cities: Array<string> } | null, groups: Array<{ name: string }>, exceptGroups: Array<{ name: string }> }, texts: Array<{ variant: string, share: number, channel: Channel | null, language: Language | null, subject: string | null, body: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
    > } };

export type CampaignEndMutationVariables = Exact<{
  input: CampaignStopInput;
}>;


export type CampaignEndMutation = { campaignStop: { campaign: { id: string, name: string, kind: CampaignKind, status: CampaignStatus, version: number, channels: Array<Channel>, timing: CampaignTiming, startsAt: string | null, month: number | null, day: number | null, localTime: string, perHour: number | null, holdoutPercent: number, activeSince: string | null, nextRunAt: string | null, createdBy: { name: string } | null, audience: { criteria: { ageFrom: number | null, cities: Array<string> } | null, groups: Array<{ name: string }>, exceptGroups: Array<{ name: string }> }, texts: Array<{ variant: string, share: number, channel: Channel | null, language: Language | null, subject: string | null, body: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
      | { code: UserErrorCode, path: Array<string>, message: string }
    > } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { kind: ViewerKind, role: StaffRole | null, permissions: Array<string>, expiresAt: string | null, patient: { id: string, firstName: string } | null } };

export type ClinicNowQueryVariables = Exact<{ [key: string]: never; }>;


export type ClinicNowQuery = { clinic: { id: string, name: string, sandbox: boolean, now: string, testClock: string | null } };

export type SetupQueryVariables = Exact<{ [key: string]: never; }>;


export type SetupQuery = { branches: { nodes: Array<{ id: string, name: string, timeZone: string }> }, calendars: { nodes: Array<{ id: string, slotStepMinutes: number, branch: { id: string, timeZone: string }, practitioner: { id: string, firstName: string } }> }, services: { nodes: Array<{ id: string, name: string, duration: string, price: { amount: string, currencyCode: string } }> } };

export type SandboxCreateMutationVariables = Exact<{
  input: SandboxCreateInput;
}>;


export type SandboxCreateMutation = { sandboxCreate: { sandbox: { name: string, patientToken: string | null, partnerApiKey: string, staffTokens: Array<{ role: StaffRole, token: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type TestClockAdvanceMutationVariables = Exact<{
  input: TestClockAdvanceInput;
}>;


export type TestClockAdvanceMutation = { testClockAdvance: { clock: { now: string, delivered: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type CalendarWorkingHoursSetMutationVariables = Exact<{
  input: CalendarWorkingHoursSetInput;
}>;


export type CalendarWorkingHoursSetMutation = { calendarWorkingHoursSet: { calendar: { id: string, workingHours: Array<{ weekday: number, opensAt: string, closesAt: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type CalendarExceptionSetMutationVariables = Exact<{
  input: CalendarExceptionSetInput;
}>;


export type CalendarExceptionSetMutation = { calendarExceptionSet: { calendar: { id: string, exceptions: Array<{ date: string, note: string | null, intervals: Array<{ opensAt: string, closesAt: string }> }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type CalendarExceptionRemoveMutationVariables = Exact<{
  input: CalendarExceptionRemoveInput;
}>;


export type CalendarExceptionRemoveMutation = { calendarExceptionRemove: { calendar: { id: string, exceptions: Array<{ date: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ConsentRecordMutationVariables = Exact<{
  input: PatientConsentRecordInput;
}>;


export type ConsentRecordMutation = { patientConsentRecord: { consent: { purpose: ConsentPurpose, channel: Channel, given: boolean, holds: boolean, requested: boolean, wording: string, wordingVersion: number | null, recordedBy: ConsentSource, recordedAt: string } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type ConsentHistoryQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsentHistoryQuery = { patient: { consents: Array<{ purpose: ConsentPurpose, channel: Channel, given: boolean, holds: boolean, requested: boolean, wordingVersion: number | null }>, consentHistory: { totalCount: number, nodes: Array<{ purpose: ConsentPurpose, channel: Channel, given: boolean, holds: boolean, requested: boolean, wording: string, wordingVersion: number | null, recordedBy: ConsentSource }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type ConsentWordingSetMutationVariables = Exact<{
  input: ConsentWordingSetInput;
}>;


export type ConsentWordingSetMutation = { consentWordingSet: { consentWording: { id: string, purpose: ConsentPurpose, language: Language, version: number, text: string, createdAt: string } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type ConsentWordingsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ConsentWordingFilter | null | undefined;
}>;


export type ConsentWordingsQuery = { consentWordings: { totalCount: number, nodes: Array<{ id: string, purpose: ConsentPurpose, language: Language, version: number, text: string }> } };

export type PatientDeceasedRecordMutationVariables = Exact<{
  input: PatientDeceasedRecordInput;
}>;


export type PatientDeceasedRecordMutation = { patientDeceasedRecord: { patient: { id: string, deceasedAt: string | null, deceasedOn: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type DoubleOptInSetMutationVariables = Exact<{
  input: ClinicNotificationsSetInput;
}>;


export type DoubleOptInSetMutation = { clinicNotificationsSet: { clinic: { id: string, doubleOptIn: boolean } | null, userErrors: Array<
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
    > } };

export type SlotChangedSubscriptionVariables = Exact<{
  filter?: PlaceFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SlotChangedSubscription = { slotChanged:
    | { __typename: 'ResyncRequired', reason: ResyncReason, lastCursor: string | null }
    | { __typename: 'SlotChanged', eventId: string, cursor: string, occurredAt: string, kind: EventKind, slot: { id: string, status: SlotStatus, startsAt: string } }
   };

export type VisitChangedSubscriptionVariables = Exact<{
  filter?: PlaceFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type VisitChangedSubscription = { visitChanged:
    | { __typename: 'ResyncRequired', reason: ResyncReason, lastCursor: string | null }
    | { __typename: 'VisitChanged', eventId: string, cursor: string, kind: EventKind, visit: { id: string, status: VisitStatus, startsAt: string } }
   };

export type DeliveryChangedSubscriptionVariables = Exact<{
  filter?: DeliveryChangedFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DeliveryChangedSubscription = { deliveryChanged:
    | { __typename: 'DeliveryChanged', eventId: string, cursor: string, occurredAt: string, kind: EventKind, delivery: { id: string, kind: NotificationKind, channel: Channel, status: DeliveryStatus, statusReason: DeliveryReason | null } }
    | { __typename: 'ResyncRequired', reason: ResyncReason, lastCursor: string | null }
   };

export type EventsSubscriptionVariables = Exact<{
  kinds?: Array<EventKind> | null | undefined;
  after?: string | null | undefined;
}>;


export type EventsSubscription = { events:
    | { __typename: 'Event', eventId: string, cursor: string, occurredAt: string, kind: EventKind, visit: { id: string } | null, slot: { id: string } | null, delivery: { id: string } | null }
    | { __typename: 'ResyncRequired', reason: ResyncReason, lastCursor: string | null }
   };

export type GroupPartsFragment = { id: string, name: string, description: string, status: PatientGroupStatus, archivedAt: string | null, createdAt: string, patientCount: number, criteria: { ageFrom: number | null, sexes: Array<Sex>, cities: Array<string>, withinDays: number | null, visitsFrom: number | null, lastVisitDaysAgoFrom: number | null, hasUpcomingVisit: boolean | null, insurancePlans: Array<{ name: string }>, services: Array<{ name: string }>, branches: Array<{ name: string }>, practitioners: Array<{ lastName: string }>, spentFrom: { amount: string, currencyCode: string } | null, spentTo: { amount: string, currencyCode: string } | null } | null };

export type PatientGroupsQueryVariables = Exact<{
  first?: number | null | undefined;
  filter?: PatientGroupFilter | null | undefined;
  patients?: number | null | undefined;
}>;


export type PatientGroupsQuery = { patientGroups: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, status: PatientGroupStatus, archivedAt: string | null, createdAt: string, patientCount: number, patients: { totalCount: number, nodes: Array<{ id: string, firstName: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, criteria: { ageFrom: number | null, sexes: Array<Sex>, cities: Array<string>, withinDays: number | null, visitsFrom: number | null, lastVisitDaysAgoFrom: number | null, hasUpcomingVisit: boolean | null, insurancePlans: Array<{ name: string }>, services: Array<{ name: string }>, branches: Array<{ name: string }>, practitioners: Array<{ lastName: string }>, spentFrom: { amount: string, currencyCode: string } | null, spentTo: { amount: string, currencyCode: string } | null } | null }> } };

export type PatientGroupNodeQueryVariables = Exact<{
  id: string;
}>;


export type PatientGroupNodeQuery = { node:
    | { __typename: 'Branch' }
    | { __typename: 'Calendar' }
    | { __typename: 'Campaign' }
    | { __typename: 'Clinic' }
    | { __typename: 'ConsentWording' }
    | { __typename: 'Coupon' }
    | { __typename: 'Delivery' }
    | { __typename: 'Device' }
    | { __typename: 'DiscountQuote' }
    | { __typename: 'EarningRule' }
    | { __typename: 'Import' }
    | { __typename: 'InsurancePlan', name: string, archivedAt: string | null }
    | { __typename: 'Invoice' }
    | { __typename: 'InvoiceLine' }
    | { __typename: 'LoyaltyTier' }
    | { __typename: 'MailboxMessage' }
    | { __typename: 'Patient' }
    | { __typename: 'PatientGroup', id: string, name: string, description: string, status: PatientGroupStatus, archivedAt: string | null, createdAt: string, patientCount: number, criteria: { ageFrom: number | null, sexes: Array<Sex>, cities: Array<string>, withinDays: number | null, visitsFrom: number | null, lastVisitDaysAgoFrom: number | null, hasUpcomingVisit: boolean | null, insurancePlans: Array<{ name: string }>, services: Array<{ name: string }>, branches: Array<{ name: string }>, practitioners: Array<{ lastName: string }>, spentFrom: { amount: string, currencyCode: string } | null, spentTo: { amount: string, currencyCode: string } | null } | null }
    | { __typename: 'PatientPackage' }
    | { __typename: 'Payment' }
    | { __typename: 'PointsAdjustment' }
    | { __typename: 'Practitioner' }
    | { __typename: 'Promotion' }
    | { __typename: 'Redemption' }
    | { __typename: 'Referral' }
    | { __typename: 'Refund' }
    | { __typename: 'RetentionRule' }
    | { __typename: 'Reward' }
    | { __typename: 'Service' }
    | { __typename: 'ServicePackage' }
    | { __typename: 'Slot' }
    | { __typename: 'SlotOffer' }
    | { __typename: 'StaffMember' }
    | { __typename: 'SurveyResponse' }
    | { __typename: 'Task' }
    | { __typename: 'Visit' }
   | null };

export type PatientInGroupsQueryVariables = Exact<{
  id: string;
}>;


export type PatientInGroupsQuery = { patient: { city: string | null, insurancePlan: { id: string, name: string } | null, groups: Array<{ name: string }> } | null };

export type PatientsFilteredQueryVariables = Exact<{
  filter?: PatientFilter | null | undefined;
}>;


export type PatientsFilteredQuery = { patients: { totalCount: number, nodes: Array<{ firstName: string }> } };

export type PatientGroupCreateMutationVariables = Exact<{
  input: PatientGroupCreateInput;
}>;


export type PatientGroupCreateMutation = { patientGroupCreate: { patientGroup: { id: string, name: string, description: string, status: PatientGroupStatus, archivedAt: string | null, createdAt: string, patientCount: number, criteria: { ageFrom: number | null, sexes: Array<Sex>, cities: Array<string>, withinDays: number | null, visitsFrom: number | null, lastVisitDaysAgoFrom: number | null, hasUpcomingVisit: boolean | null, insurancePlans: Array<{ name: string }>, services: Array<{ name: string }>, branches: Array<{ name: string }>, practitioners: Array<{ lastName: string }>, spentFrom: { amount: string, currencyCode: string } | null, spentTo: { amount: string, currencyCode: string } | null } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type PatientGroupDescribeMutationVariables = Exact<{
  input: PatientGroupDescribeInput;
}>;


export type PatientGroupDescribeMutation = { patientGroupDescribe: { patientGroup: { name: string, description: string } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type PatientGroupSetCriteriaMutationVariables = Exact<{
  input: PatientGroupSetCriteriaInput;
}>;


export type PatientGroupSetCriteriaMutation = { patientGroupSetCriteria: { patientGroup: { status: PatientGroupStatus } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type PatientGroupAddPatientsMutationVariables = Exact<{
  input: PatientGroupAddPatientsInput;
}>;


export type PatientGroupAddPatientsMutation = { patientGroupAddPatients: { patientGroup: { patientCount: number } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type PatientGroupRemovePatientsMutationVariables = Exact<{
  input: PatientGroupRemovePatientsInput;
}>;


export type PatientGroupRemovePatientsMutation = { patientGroupRemovePatients: { patientGroup: { patientCount: number } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type PatientGroupArchiveMutationVariables = Exact<{
  input: PatientGroupArchiveInput;
}>;


export type PatientGroupArchiveMutation = { patientGroupArchive: { patientGroup: { archivedAt: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type InsurancePlansQueryVariables = Exact<{
  filter?: InsurancePlanFilter | null | undefined;
}>;


export type InsurancePlansQuery = { insurancePlans: { totalCount: number, nodes: Array<{ id: string, name: string, archivedAt: string | null }> } };

export type InsurancePlanCreateMutationVariables = Exact<{
  input: InsurancePlanCreateInput;
}>;


export type InsurancePlanCreateMutation = { insurancePlanCreate: { insurancePlan: { id: string, name: string, createdAt: string } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type InsurancePlanRenameMutationVariables = Exact<{
  input: InsurancePlanRenameInput;
}>;


export type InsurancePlanRenameMutation = { insurancePlanRename: { insurancePlan: { name: string } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type InsurancePlanArchiveMutationVariables = Exact<{
  input: InsurancePlanArchiveInput;
}>;


export type InsurancePlanArchiveMutation = { insurancePlanArchive: { insurancePlan: { archivedAt: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type PatientInsureMutationVariables = Exact<{
  input: PatientUpdateInput;
}>;


export type PatientInsureMutation = { patientUpdate: { patient: { city: string | null, insurancePlan: { name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type ClinicPlanTierSetMutationVariables = Exact<{
  input: ClinicPlanTierSetInput;
}>;


export type ClinicPlanTierSetMutation = { clinicPlanTierSet: { clinic: { planTier: PlanTier } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type ImportFieldsFragment = { id: string, fileName: string, source: string, format: ImportFormat, status: ImportStatus, failure: string | null, uploadUrl: string | null, issuesUrl: string, bytesTotal: number | null, bytesReceived: number, rowsDone: number, rowsTotal: number | null, progress: number, createdAt: string, startedAt: string | null, finishedAt: string | null, detected: { delimiter: string | null, encoding: string | null, dateOrder: DateOrder | null, ignored: Array<string>, columns: Array<{ column: string, field: string }> } | null, counts: { refused: number, warnings: number, patients: { created: number, updated: number, unchanged: number, merged: number }, visits: { created: number, updated: number, unchanged: number, merged: number }, practitioners: { created: number }, services: { created: number } }, createdBy: { name: string } | null };

export type ImportStartMutationVariables = Exact<{
  input: ImportStartInput;
}>;


export type ImportStartMutation = { importStart: { import: { id: string, fileName: string, source: string, format: ImportFormat, status: ImportStatus, failure: string | null, uploadUrl: string | null, issuesUrl: string, bytesTotal: number | null, bytesReceived: number, rowsDone: number, rowsTotal: number | null, progress: number, createdAt: string, startedAt: string | null, finishedAt: string | null, detected: { delimiter: string | null, encoding: string | null, dateOrder: DateOrder | null, ignored: Array<string>, columns: Array<{ column: string, field: string }> } | null, counts: { refused: number, warnings: number, patients: { created: number, updated: number, unchanged: number, merged: number }, visits: { created: number, updated: number, unchanged: number, merged: number }, practitioners: { created: number }, services: { created: number } }, createdBy: { name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ImportCancelMutationVariables = Exact<{
  input: ImportCancelInput;
}>;


export type ImportCancelMutation = { importCancel: { import: { id: string, fileName: string, source: string, format: ImportFormat, status: ImportStatus, failure: string | null, uploadUrl: string | null, issuesUrl: string, bytesTotal: number | null, bytesReceived: number, rowsDone: number, rowsTotal: number | null, progress: number, createdAt: string, startedAt: string | null, finishedAt: string | null, detected: { delimiter: string | null, encoding: string | null, dateOrder: DateOrder | null, ignored: Array<string>, columns: Array<{ column: string, field: string }> } | null, counts: { refused: number, warnings: number, patients: { created: number, updated: number, unchanged: number, merged: number }, visits: { created: number, updated: number, unchanged: number, merged: number }, practitioners: { created: number }, services: { created: number } }, createdBy: { name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ImportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportsQuery = { imports: { totalCount: number, nodes: Array<{ id: string, fileName: string, source: string, format: ImportFormat, status: ImportStatus, failure: string | null, uploadUrl: string | null, issuesUrl: string, bytesTotal: number | null, bytesReceived: number, rowsDone: number, rowsTotal: number | null, progress: number, createdAt: string, startedAt: string | null, finishedAt: string | null, detected: { delimiter: string | null, encoding: string | null, dateOrder: DateOrder | null, ignored: Array<string>, columns: Array<{ column: string, field: string }> } | null, counts: { refused: number, warnings: number, patients: { created: number, updated: number, unchanged: number, merged: number }, visits: { created: number, updated: number, unchanged: number, merged: number }, practitioners: { created: number }, services: { created: number } }, createdBy: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImportByIdQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  severities?: Array<ImportSeverity> | null | undefined;
}>;


export type ImportByIdQuery = { node:
    | { id: string, fileName: string, source: string, format: ImportFormat, status: ImportStatus, failure: string | null, uploadUrl: string | null, issuesUrl: string, bytesTotal: number | null, bytesReceived: number, rowsDone: number, rowsTotal: number | null, progress: number, createdAt: string, startedAt: string | null, finishedAt: string | null, issues: { totalCount: number, nodes: Array<{ severity: ImportSeverity, code: ImportProblemCode, message: string, row: number, line: number | null, column: string | null, value: string | null, patient: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, detected: { delimiter: string | null, encoding: string | null, dateOrder: DateOrder | null, ignored: Array<string>, columns: Array<{ column: string, field: string }> } | null, counts: { refused: number, warnings: number, patients: { created: number, updated: number, unchanged: number, merged: number }, visits: { created: number, updated: number, unchanged: number, merged: number }, practitioners: { created: number }, services: { created: number } }, createdBy: { name: string } | null }
    | Record<PropertyKey, never>
   | null };

export type DeviceRegisterMutationVariables = Exact<{
  input: DeviceRegisterInput;
}>;


export type DeviceRegisterMutation = { deviceRegister: { device: { id: string, service: PushService, registeredAt: string, removedAt: string | null, patient: { id: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type DeviceRemoveMutationVariables = Exact<{
  input: DeviceRemoveInput;
}>;


export type DeviceRemoveMutation = { deviceRemove: { device: { id: string, removedAt: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type PatientConsentRecordMutationVariables = Exact<{
  input: PatientConsentRecordInput;
}>;


export type PatientConsentRecordMutation = { patientConsentRecord: { consent: { purpose: ConsentPurpose, channel: Channel, given: boolean, wording: string, recordedBy: ConsentSource, recordedAt: string } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type PatientReachQueryVariables = Exact<{
  id: string;
}>;


export type PatientReachQuery = { patient: { id: string, devices: Array<{ id: string, service: PushService }>, consents: Array<{ purpose: ConsentPurpose, channel: Channel, given: boolean, wording: string, recordedBy: ConsentSource }> } | null };

export type PatientsReachQueryVariables = Exact<{
  first: number;
}>;


export type PatientsReachQuery = { patients: { nodes: Array<{ id: string, devices: Array<{ id: string }>, consents: Array<{ channel: Channel, given: boolean, holds: boolean }> }> } };

export type DeviceNodeQueryVariables = Exact<{
  id: string;
}>;


export type DeviceNodeQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { service: PushService, removedAt: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type StoppedAddressesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type StoppedAddressesQuery = { stoppedAddresses: { totalCount: number, nodes: Array<{ channel: Channel, address: string, reason: StopReason, detail: string | null, stoppedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StoppedAddressLiftMutationVariables = Exact<{
  input: StoppedAddressLiftInput;
}>;


export type StoppedAddressLiftMutation = { stoppedAddressLift: { stoppedAddress: { channel: Channel, address: string, reason: StopReason } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type EarningTermsFragment = { id: string, name: string, kind: EarningRuleKind, version: number, points: number | null, basisPoints: number | null, activity: PortalActivity | null, availableAfterDays: number, expiresAfterMonths: number | null, effectiveFrom: string, effectiveTo: string | null, archivedAt: string | null, services: Array<{ id: string }>, branches: Array<{ id: string }> };

export type AdjustmentPartsFragment = { id: string, points: number, reason: string, expiresOn: string | null, status: PointsAdjustmentStatus, requestedAt: string, decidedAt: string | null, patient: { id: string } | null, requestedBy: { id: string } | null, decidedBy: { id: string } | null };

export type PointsPartsFragment = { balance: number, pending: number, onHold: number, owed: number };

export type EarningRuleCreateMutationVariables = Exact<{
  input: EarningRuleCreateInput;
}>;


export type EarningRuleCreateMutation = { earningRuleCreate: { earningRule: { id: string, name: string, kind: EarningRuleKind, version: number, points: number | null, basisPoints: number | null, activity: PortalActivity | null, availableAfterDays: number, expiresAfterMonths: number | null, effectiveFrom: string, effectiveTo: string | null, archivedAt: string | null, services: Array<{ id: string }>, branches: Array<{ id: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type EarningRuleChangeMutationVariables = Exact<{
  input: EarningRuleChangeInput;
}>;


export type EarningRuleChangeMutation = { earningRuleChange: { earningRule: { id: string, name: string, kind: EarningRuleKind, version: number, points: number | null, basisPoints: number | null, activity: PortalActivity | null, availableAfterDays: number, expiresAfterMonths: number | null, effectiveFrom: string, effectiveTo: string | null, archivedAt: string | null, services: Array<{ id: string }>, branches: Array<{ id: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type EarningRuleArchiveMutationVariables = Exact<{
  input: EarningRuleArchiveInput;
}>;


export type EarningRuleArchiveMutation = { earningRuleArchive: { earningRule: { id: string, name: string, kind: EarningRuleKind, version: number, points: number | null, basisPoints: number | null, activity: PortalActivity | null, availableAfterDays: number, expiresAfterMonths: number | null, effectiveFrom: string, effectiveTo: string | null, archivedAt: string | null, services: Array<{ id: string }>, branches: Array<{ id: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type EarningRulesQueryVariables = Exact<{
  first: number;
  filter?: EarningRuleFilter | null | undefined;
}>;


export type EarningRulesQuery = { earningRules: { totalCount: number, nodes: Array<{ id: string, name: string, kind: EarningRuleKind, version: number, points: number | null, basisPoints: number | null, activity: PortalActivity | null, availableAfterDays: number, expiresAfterMonths: number | null, effectiveFrom: string, effectiveTo: string | null, archivedAt: string | null, versions: { totalCount: number, nodes: Array<{ version: number, points: number | null, effectiveFrom: string, services: Array<{ id: string }>, branches: Array<{ id: string }>, createdBy: { id: string } | null }> }, services: Array<{ id: string }>, branches: Array<{ id: string }> }> } };

export type PortalActivityRecordMutationVariables = Exact<{
  input: PortalActivityRecordInput;
}>;


export type PortalActivityRecordMutation = { portalActivityRecord: { patient: { id: string, loyaltyAccount: { balance: number } | null } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type ClinicLoyaltySetMutationVariables = Exact<{
  input: ClinicLoyaltySetInput;
}>;


export type ClinicLoyaltySetMutation = { clinicLoyaltySet: { clinic: { reviewRewards: boolean, pointValue: { amount: string, currencyCode: string } } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type PointsQueryVariables = Exact<{
  patientId: string;
}>;


export type PointsQuery = { loyaltyAccount: { balance: number, pending: number, onHold: number, owed: number, patient: { id: string } | null, mergedInto: { id: string } | null, expiring: Array<{ expiresOn: string, points: number }> } | null };

export type PointsOfManyQueryVariables = Exact<{
  first: number;
}>;


export type PointsOfManyQuery = { patients: { nodes: Array<{ id: string, loyaltyAccount: { balance: number, expiring: Array<{ points: number }>, history: { nodes: Array<{ number: number }> } } | null }> } };

export type PointsHistoryQueryVariables = Exact<{
  patientId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PointsHistoryQuery = { loyaltyAccount: { balance: number, history: { totalCount: number, nodes: Array<{ number: number, kind: LoyaltyTransactionKind, reason: EarnReason | null, balanceChange: number, pendingChange: number, onHoldChange: number, owedChange: number, balance: number, occurredAt: string, earningRuleVersion: number | null, visit: { id: string } | null, earningRule: { id: string } | null, adjustment: { id: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type PointsStatementQueryVariables = Exact<{
  patientId: string;
  from: string;
  to: string;
}>;


export type PointsStatementQuery = { loyaltyAccount: { statement: { from: string, to: string, opening: { balance: number, pending: number, onHold: number, owed: number }, lines: Array<{ kind: LoyaltyTransactionKind, transactions: number, balance: number, pending: number, onHold: number, owed: number }>, closing: { balance: number, pending: number, onHold: number, owed: number } } } | null };

export type PointsAdjustmentRequestMutationVariables = Exact<{
  input: PointsAdjustmentRequestInput;
}>;


export type PointsAdjustmentRequestMutation = { pointsAdjustmentRequest: { pointsAdjustment: { id: string, points: number, reason: string, expiresOn: string | null, status: PointsAdjustmentStatus, requestedAt: string, decidedAt: string | null, patient: { id: string } | null, requestedBy: { id: string } | null, decidedBy: { id: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type PointsAdjustmentApproveMutationVariables = Exact<{
  input: PointsAdjustmentApproveInput;
}>;


export type PointsAdjustmentApproveMutation = { pointsAdjustmentApprove: { pointsAdjustment: { id: string, points: number, reason: string, expiresOn: string | null, status: PointsAdjustmentStatus, requestedAt: string, decidedAt: string | null, patient: { id: string } | null, requestedBy: { id: string } | null, decidedBy: { id: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { available: number, code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type PointsAdjustmentRefuseMutationVariables = Exact<{
  input: PointsAdjustmentRefuseInput;
}>;


export type PointsAdjustmentRefuseMutation = { pointsAdjustmentRefuse: { pointsAdjustment: { id: string, points: number, reason: string, expiresOn: string | null, status: PointsAdjustmentStatus, requestedAt: string, decidedAt: string | null, patient: { id: string } | null, requestedBy: { id: string } | null, decidedBy: { id: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type PointsAdjustmentsQueryVariables = Exact<{
  first: number;
  filter?: PointsAdjustmentFilter | null | undefined;
}>;


export type PointsAdjustmentsQuery = { pointsAdjustments: { totalCount: number, nodes: Array<{ id: string, points: number, reason: string, expiresOn: string | null, status: PointsAdjustmentStatus, requestedAt: string, decidedAt: string | null, patient: { id: string } | null, requestedBy: { id: string } | null, decidedBy: { id: string } | null }> } };

export type LoyaltyFiguresQueryVariables = Exact<{
  filter: LoyaltyReportFilter;
  compare: boolean;
}>;


export type LoyaltyFiguresQuery = { loyaltyReport: { issued: number, used: number, expired: number, reversed: number, adjusted: number, liability: number, owed: number, csv: string, period: { from: string, to: string }, issuedFor: Array<{ reason: EarnReason, points: number }>, liabilityAmount: { amount: string, currencyCode: string }, previous: { issued: number, liability: number } | null } };

export type LoyaltyFeedSubscriptionVariables = Exact<{
  filter?: LoyaltyChangedFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type LoyaltyFeedSubscription = { loyaltyChanged:
    | { eventId: string, cursor: string, kind: EventKind, occurredAt: string, patient: { id: string } | null, account: { balance: number } | null, transaction: { kind: LoyaltyTransactionKind, balanceChange: number, visit: { id: string } | null } }
    | { reason: ResyncReason }
   };

export type MailingTextPreviewedQueryVariables = Exact<{
  input: MailingTextPreviewInput;
}>;


export type MailingTextPreviewedQuery = { mailingTextPreview: { preview: { subject: string | null, text: string, encoding: SmsEncoding | null, segments: number | null } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type DeliveriesOfMailingsQueryVariables = Exact<{
  filter?: DeliveryFilter | null | undefined;
}>;


export type DeliveriesOfMailingsQuery = { deliveries: { nodes: Array<{ status: DeliveryStatus, mailingVersion: number | null, mailingVariant: string | null, retentionRule: { name: string } | null, campaign: { name: string } | null, mailingText: { language: Language | null, body: string } | null, template: { version: number } | null }> } };

export type DeliveriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DeliveryFilter | null | undefined;
}>;


export type DeliveriesQuery = { deliveries: { totalCount: number, nodes: Array<{ id: string, kind: NotificationKind, channel: Channel, status: DeliveryStatus, plannedReason: PlannedReason, statusReason: DeliveryReason | null, dueAt: string, finishedAt: string | null, recipient: string | null, occasion: string, visit: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeliveryTimelinesQueryVariables = Exact<{
  first: number;
  steps: number;
  after?: string | null | undefined;
  filter?: DeliveryFilter | null | undefined;
}>;


export type DeliveryTimelinesQuery = { deliveries: { nodes: Array<{ id: string, kind: NotificationKind, channel: Channel, status: DeliveryStatus, provider: string | null, encoding: SmsEncoding | null, segments: number | null, deliveredAt: string | null, readAt: string | null, readEvidence: ReadEvidence | null, price: { amount: string, currencyCode: string } | null, template: { version: number, body: string | null } | null, timeline: { totalCount: number, nodes: Array<{ kind: DeliveryEventKind, plannedReason: PlannedReason | null, statusReason: DeliveryReason | null, detail: string | null, dueAt: string | null, occurredAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }> } };

export type StaffDeliveriesQueryVariables = Exact<{
  first: number;
}>;


export type StaffDeliveriesQuery = { deliveries: { nodes: Array<{ id: string, staffName: string | null, recipient: string | null, patient: { id: string } | null, visit: { id: string } | null }> } };

export type MailboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MailboxFilter | null | undefined;
}>;


export type MailboxQuery = { mailbox: { totalCount: number, nodes: Array<{ id: string, channel: Channel, recipient: string, subject: string | null, textBody: string, receivedAt: string, delivery: { id: string, kind: NotificationKind }, patient: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeliveryResendMutationVariables = Exact<{
  input: DeliveryResendInput;
}>;


export type DeliveryResendMutation = { deliveryResend: { delivery: { id: string, kind: NotificationKind, channel: Channel, occasion: string, bookingNumber: number | null, status: DeliveryStatus, plannedReason: PlannedReason, dueAt: string, usefulUntil: string, resendOf: { id: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { deliveryStatus: DeliveryStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type DeliveryCancelMutationVariables = Exact<{
  input: DeliveryCancelInput;
}>;


export type DeliveryCancelMutation = { deliveryCancel: { delivery: { id: string, status: DeliveryStatus, statusReason: DeliveryReason | null, finishedAt: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { deliveryStatus: DeliveryStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type DeliveryMarkReadMutationVariables = Exact<{
  input: DeliveryMarkReadInput;
}>;


export type DeliveryMarkReadMutation = { deliveryMarkRead: { delivery: { id: string, readAt: string | null, readEvidence: ReadEvidence | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { deliveryStatus: DeliveryStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ModelLookQueryVariables = Exact<{
  afterDelivery?: string | null | undefined;
  afterMessage?: string | null | undefined;
  afterTask?: string | null | undefined;
}>;


export type ModelLookQuery = { deliveries: { nodes: Array<{ id: string, kind: NotificationKind, channel: Channel, occasion: string, status: DeliveryStatus, plannedReason: PlannedReason, statusReason: DeliveryReason | null, dueAt: string, attemptAt: string, finishedAt: string | null, visit: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, mailbox: { nodes: Array<{ receivedAt: string, delivery: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, tasks: { nodes: Array<{ reason: TaskReason, visit: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ModelReadMutationVariables = Exact<{
  input: DeliveryMarkReadInput;
}>;


export type ModelReadMutation = { deliveryMarkRead: { delivery: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } };

export type ModelTakeBackMutationVariables = Exact<{
  input: DeliveryCancelInput;
}>;


export type ModelTakeBackMutation = { deliveryCancel: { delivery: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } };

export type ModelMuteMutationVariables = Exact<{
  input: VisitNotificationsMuteInput;
}>;


export type ModelMuteMutation = { visitNotificationsMute: { visit: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } };

export type ModelSwitchMutationVariables = Exact<{
  input: CalendarNotificationsSetInput;
}>;


export type ModelSwitchMutation = { calendarNotificationsSet: { calendar: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } };

export type ModelSettingsMutationVariables = Exact<{
  input: ClinicNotificationsSetInput;
}>;


export type ModelSettingsMutation = { clinicNotificationsSet: { clinic: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } };

export type ModelDeviceMutationVariables = Exact<{
  input: DeviceRegisterInput;
}>;


export type ModelDeviceMutation = { deviceRegister: { device: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } };

export type ModelDeviceRemoveMutationVariables = Exact<{
  input: DeviceRemoveInput;
}>;


export type ModelDeviceRemoveMutation = { deviceRemove: { device: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } };

export type ModelConsentMutationVariables = Exact<{
  input: PatientConsentRecordInput;
}>;


export type ModelConsentMutation = { patientConsentRecord: { consent: { given: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } };

export type CalendarNotificationsSetMutationVariables = Exact<{
  input: CalendarNotificationsSetInput;
}>;


export type CalendarNotificationsSetMutation = { calendarNotificationsSet: { calendar: { id: string, enabledKinds: Array<NotificationKind>, selfServiceEnabled: boolean, freedSlotsEnabled: boolean } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', status: VisitStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ClinicNotificationsSetMutationVariables = Exact<{
  input: ClinicNotificationsSetInput;
}>;


export type ClinicNotificationsSetMutation = { clinicNotificationsSet: { clinic: { id: string, marketingCap: number, marketingKinds: Array<NotificationKind>, imageLoadsTrusted: boolean, quietHours: { start: string, end: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', status: VisitStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type NotificationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationSettingsQuery = { clinic: { id: string, marketingCap: number, marketingKinds: Array<NotificationKind>, imageLoadsTrusted: boolean, quietHours: { start: string, end: string } | null } };

export type NotificationSettingsFragment = { id: string, marketingCap: number, marketingKinds: Array<NotificationKind>, imageLoadsTrusted: boolean, quietHours: { start: string, end: string } | null };

export type VisitNotificationsMuteMutationVariables = Exact<{
  input: VisitNotificationsMuteInput;
}>;


export type VisitNotificationsMuteMutation = { visitNotificationsMute: { visit: { id: string, mutedKinds: Array<NotificationKind> } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', status: VisitStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type TasksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TasksQuery = { tasks: { totalCount: number, nodes: Array<{ id: string, reason: TaskReason, createdAt: string, patient: { id: string } | null, visit: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VisitNotificationsPreviewQueryVariables = Exact<{
  input: VisitNotificationsPreviewInput;
}>;


export type VisitNotificationsPreviewQuery = { visitNotificationsPreview: Array<{ kind: NotificationKind, channel: Channel, willSend: boolean, dueAt: string | null, plannedReason: PlannedReason | null, reason: PreviewReason | null, condition: PreviewCondition | null }> };

export type MergeCardQueryVariables = Exact<{
  id: string;
}>;


export type MergeCardQuery = { patient: { archivedAt: string | null, mergedInto: { id: string } | null, referralCode: { code: string } | null, loyaltyAccount: { balance: number, onHold: number, tier: { name: string } | null } | null, wallet: { balance: { amount: string } } | null, packages: { nodes: Array<{ status: PatientPackageStatus }> } } | null };

export type MergeTopUpMutationVariables = Exact<{
  input: WalletTopUpInput;
}>;


export type MergeTopUpMutation = { walletTopUp: { userErrors: Array<
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
    > } };

export type MergeInvoiceMutationVariables = Exact<{
  input: InvoiceIssueInput;
}>;


export type MergeInvoiceMutation = { invoiceIssue: { invoice: { id: string, number: number, balance: { amount: string, currencyCode: string } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } };

export type MergePaymentMutationVariables = Exact<{
  input: PaymentReceiveInput;
}>;


export type MergePaymentMutation = { paymentReceive: { userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } };

export type MergePackageMutationVariables = Exact<{
  input: ServicePackageCreateInput;
}>;


export type MergePackageMutation = { servicePackageCreate: { servicePackage: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } };

export type MergeQuoteMutationVariables = Exact<{
  input: DiscountQuoteInput;
}>;


export type MergeQuoteMutation = { discountQuote: { quote: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } };

export type PatientCreateMutationVariables = Exact<{
  input: PatientCreateInput;
}>;


export type PatientCreateMutation = { patientCreate: { patient: { id: string, firstName: string, lastName: string, phone: string | null, email: string | null, locale: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type PatientUpdateMutationVariables = Exact<{
  input: PatientUpdateInput;
}>;


export type PatientUpdateMutation = { patientUpdate: { patient: { id: string, firstName: string, lastName: string, phone: string | null, email: string | null, doNotContact: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type PatientArchiveMutationVariables = Exact<{
  input: PatientArchiveInput;
}>;


export type PatientArchiveMutation = { patientArchive: { patient: { id: string, archivedAt: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type PatientsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: PatientFilter | null | undefined;
}>;


export type PatientsQuery = { patients: { totalCount: number, nodes: Array<{ id: string, firstName: string, lastName: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PatientsWithVisitsQueryVariables = Exact<{
  first: number;
  visits: number;
}>;


export type PatientsWithVisitsQuery = { patients: { nodes: Array<{ id: string, firstName: string, lastName: string, visits: { nodes: Array<{ id: string, startsAt: string, status: VisitStatus, practitioner: { id: string, firstName: string, lastName: string } }> } }> } };

export type ReferralPartsFragment = { id: string, status: ReferralStatus, flag: ReferralFlag | null, through: ReferralWay, newcomerName: string | null, contactPhone: string | null, contactEmail: string | null, createdAt: string, joinedAt: string | null, bookedAt: string | null, qualifiedAt: string | null, expiresAt: string | null, referrer: { id: string } | null, newcomer: { id: string } | null, visit: { id: string } | null, rewards: Array<{ level: number, points: number, reversedAt: string | null, patient: { id: string } | null }>, reviewedBy: { id: string } | null };

type ReferralRefusal_ActionNotAllowedError_Fragment = { code: UserErrorCode, message: string, path: Array<string> };

type ReferralRefusal_DeliveryActionNotAllowedError_Fragment = { code: UserErrorCode, message: string, path: Array<string> };

type ReferralRefusal_InputError_Fragment = { code: UserErrorCode, message: string, path: Array<string> };

type ReferralRefusal_InsufficientFundsError_Fragment = { code: UserErrorCode, message: string, path: Array<string> };

type ReferralRefusal_InsufficientPointsError_Fragment = { code: UserErrorCode, message: string, path: Array<string> };

type ReferralRefusal_OutsideWorkingHoursError_Fragment = { code: UserErrorCode, message: string, path: Array<string> };

type ReferralRefusal_SlotTakenError_Fragment = { code: UserErrorCode, message: string, path: Array<string> };

type ReferralRefusal_TaskTakenError_Fragment = { code: UserErrorCode, message: string, path: Array<string> };

export type ReferralRefusalFragment =
  | ReferralRefusal_ActionNotAllowedError_Fragment
  | ReferralRefusal_DeliveryActionNotAllowedError_Fragment
  | ReferralRefusal_InputError_Fragment
  | ReferralRefusal_InsufficientFundsError_Fragment
  | ReferralRefusal_InsufficientPointsError_Fragment
  | ReferralRefusal_OutsideWorkingHoursError_Fragment
  | ReferralRefusal_SlotTakenError_Fragment
  | ReferralRefusal_TaskTakenError_Fragment
;

export type ReferralProgramShowQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferralProgramShowQuery = { referralProgram: { version: number, active: boolean, newcomerPoints: number, availableAfterDays: number, expiresAfterMonths: number | null, attributionDays: number, bookingUrl: string | null, levels: Array<{ points: number, cap: number | null }> } | null };

export type ReferralProgramSetMutationVariables = Exact<{
  input: ReferralProgramSetInput;
}>;


export type ReferralProgramSetMutation = { referralProgramSet: { referralProgram: { version: number, bookingUrl: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ReferralCodeOfQueryVariables = Exact<{
  id: string;
}>;


export type ReferralCodeOfQuery = { patient: { referralCode: { code: string, opened: number, url: string | null, qrSvg: string | null } | null } | null };

export type ReferredPatientCreateMutationVariables = Exact<{
  input: PatientCreateInput;
}>;


export type ReferredPatientCreateMutation = { patientCreate: { patient: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ReferralAttachMutationVariables = Exact<{
  input: ReferralAttachInput;
}>;


export type ReferralAttachMutation = { referralAttach: { referral: { id: string, status: ReferralStatus, flag: ReferralFlag | null, through: ReferralWay, newcomerName: string | null, contactPhone: string | null, contactEmail: string | null, createdAt: string, joinedAt: string | null, bookedAt: string | null, qualifiedAt: string | null, expiresAt: string | null, referrer: { id: string } | null, newcomer: { id: string } | null, visit: { id: string } | null, rewards: Array<{ level: number, points: number, reversedAt: string | null, patient: { id: string } | null }>, reviewedBy: { id: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ReferralApproveMutationVariables = Exact<{
  input: ReferralReviewInput;
}>;


export type ReferralApproveMutation = { referralApprove: { referral: { id: string, status: ReferralStatus, flag: ReferralFlag | null, through: ReferralWay, newcomerName: string | null, contactPhone: string | null, contactEmail: string | null, createdAt: string, joinedAt: string | null, bookedAt: string | null, qualifiedAt: string | null, expiresAt: string | null, referrer: { id: string } | null, newcomer: { id: string } | null, visit: { id: string } | null, rewards: Array<{ level: number, points: number, reversedAt: string | null, patient: { id: string } | null }>, reviewedBy: { id: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ReferralRefuseMutationVariables = Exact<{
  input: ReferralReviewInput;
}>;


export type ReferralRefuseMutation = { referralRefuse: { referral: { id: string, status: ReferralStatus, flag: ReferralFlag | null, through: ReferralWay, newcomerName: string | null, contactPhone: string | null, contactEmail: string | null, createdAt: string, joinedAt: string | null, bookedAt: string | null, qualifiedAt: string | null, expiresAt: string | null, referrer: { id: string } | null, newcomer: { id: string } | null, visit: { id: string } | null, rewards: Array<{ level: number, points: number, reversedAt: string | null, patient: { id: string } | null }>, reviewedBy: { id: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ReferralListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ReferralFilter | null | undefined;
}>;


export type ReferralListQuery = { referrals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: ReferralStatus, flag: ReferralFlag | null, through: ReferralWay, newcomerName: string | null, contactPhone: string | null, contactEmail: string | null, createdAt: string, joinedAt: string | null, bookedAt: string | null, qualifiedAt: string | null, expiresAt: string | null, referrer: { id: string } | null, newcomer: { id: string } | null, visit: { id: string } | null, rewards: Array<{ level: number, points: number, reversedAt: string | null, patient: { id: string } | null }>, reviewedBy: { id: string } | null }> } };

export type ReferralFunnelShowQueryVariables = Exact<{
  filter: ReferralFunnelFilter;
}>;


export type ReferralFunnelShowQuery = { referralFunnel: { openings: number, contacts: number, joined: number, booked: number, qualified: number, flagged: number, refused: number, reversed: number, pointsGiven: number } };

export type ReferralFeedSubscriptionVariables = Exact<{
  filter?: ReferralChangedFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ReferralFeedSubscription = { referralChanged:
    | { __typename: 'ReferralChanged', kind: EventKind, referrer: { id: string } | null, referral: { id: string, status: ReferralStatus, flag: ReferralFlag | null, through: ReferralWay, newcomerName: string | null, contactPhone: string | null, contactEmail: string | null, createdAt: string, joinedAt: string | null, bookedAt: string | null, qualifiedAt: string | null, expiresAt: string | null, referrer: { id: string } | null, newcomer: { id: string } | null, visit: { id: string } | null, rewards: Array<{ level: number, points: number, reversedAt: string | null, patient: { id: string } | null }>, reviewedBy: { id: string } | null } | null }
    | { __typename: 'ResyncRequired', reason: ResyncReason }
   };

export type FigurePartsFragment = { sent: number, delivered: number, read: number, unpriced: number, recipients: number, cameBack: number, returnRatio: number | null, revenue: { amount: string, currencyCode: string }, cost: { amount: string }, return: { amount: string } };

export type RowPartsFragment = { channel: Channel | null, month: string | null, sent: number, delivered: number, read: number, unpriced: number, recipients: number, cameBack: number, returnRatio: number | null, mailing: { kind: MailingKind, name: string } | null, branch: { id: string, name: string } | null, practitioner: { id: string } | null, revenue: { amount: string }, cost: { amount: string }, return: { amount: string } };

export type RetentionReportQueryVariables = Exact<{
  filter: RetentionReportFilter;
  groupBy: Array<RetentionGrouping>;
  compare?: boolean | null | undefined;
}>;


export type RetentionReportQuery = { retentionReport: { csv: string, period: { from: string, to: string }, previous: { period: { from: string, to: string }, rows: Array<{ channel: Channel | null, month: string | null, sent: number, delivered: number, read: number, unpriced: number, recipients: number, cameBack: number, returnRatio: number | null, mailing: { kind: MailingKind, name: string } | null, branch: { id: string, name: string } | null, practitioner: { id: string } | null, revenue: { amount: string }, cost: { amount: string }, return: { amount: string } }>, total: { sent: number, delivered: number, read: number, unpriced: number, recipients: number, cameBack: number, returnRatio: number | null, revenue: { amount: string, currencyCode: string }, cost: { amount: string }, return: { amount: string } } } | null, rows: Array<{ channel: Channel | null, month: string | null, sent: number, delivered: number, read: number, unpriced: number, recipients: number, cameBack: number, returnRatio: number | null, mailing: { kind: MailingKind, name: string } | null, branch: { id: string, name: string } | null, practitioner: { id: string } | null, revenue: { amount: string }, cost: { amount: string }, return: { amount: string } }>, total: { sent: number, delivered: number, read: number, unpriced: number, recipients: number, cameBack: number, returnRatio: number | null, revenue: { amount: string, currencyCode: string }, cost: { amount: string }, return: { amount: string } }, lifts: Array<{ chosen: number, heldOut: number, cameBackChosen: number, cameBackHeldOut: number, lift: number, intervalFrom: number, intervalTo: number, mailing: { kind: MailingKind, name: string } }> } };

export type RewardPartsFragment = { id: string, name: string, description: string, kind: RewardKind, status: RewardStatus, version: number, points: number, basisPoints: number | null, stock: number | null, perPatientLimit: number | null, limitDays: number | null, validDays: number, approvedAt: string | null, amountOff: { amount: string, currencyCode: string } | null, service: { id: string } | null, tier: { id: string } | null, proposedBy: { name: string } | null, approvedBy: { name: string } | null };

export type RedemptionPartsFragment = { id: string, status: RedemptionStatus, name: string, kind: RewardKind, points: number, basisPoints: number | null, code: string, reserved: boolean, redeemedAt: string, expiresAt: string, usedAt: string | null, endedAt: string | null, amountOff: { amount: string } | null, service: { id: string } | null, reward: { id: string, stock: number | null } | null, patient: { id: string, firstName: string } | null };

type RewardError_ActionNotAllowedError_Fragment = { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> };

type RewardError_DeliveryActionNotAllowedError_Fragment = { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> };

type RewardError_InputError_Fragment = { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> };

type RewardError_InsufficientFundsError_Fragment = { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> };

type RewardError_InsufficientPointsError_Fragment = { __typename: 'InsufficientPointsError', available: number, code: UserErrorCode, message: string, path: Array<string> };

type RewardError_OutsideWorkingHoursError_Fragment = { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> };

type RewardError_SlotTakenError_Fragment = { __typename: 'SlotTakenError', code: UserErrorCode, message: string, path: Array<string> };

type RewardError_TaskTakenError_Fragment = { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> };

export type RewardErrorFragment =
  | RewardError_ActionNotAllowedError_Fragment
  | RewardError_DeliveryActionNotAllowedError_Fragment
  | RewardError_InputError_Fragment
  | RewardError_InsufficientFundsError_Fragment
  | RewardError_InsufficientPointsError_Fragment
  | RewardError_OutsideWorkingHoursError_Fragment
  | RewardError_SlotTakenError_Fragment
  | RewardError_TaskTakenError_Fragment
;

export type RewardsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: RewardFilter | null | undefined;
}>;


export type RewardsQuery = { rewards: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, kind: RewardKind, status: RewardStatus, version: number, points: number, basisPoints: number | null, stock: number | null, perPatientLimit: number | null, limitDays: number | null, validDays: number, approvedAt: string | null, amountOff: { amount: string, currencyCode: string } | null, service: { id: string } | null, tier: { id: string } | null, proposedBy: { name: string } | null, approvedBy: { name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RedemptionsQueryVariables = Exact<{
  first?: number | null | undefined;
  filter?: RedemptionFilter | null | undefined;
}>;


export type RedemptionsQuery = { redemptions: { totalCount: number, nodes: Array<{ id: string, status: RedemptionStatus, name: string, kind: RewardKind, points: number, basisPoints: number | null, code: string, reserved: boolean, redeemedAt: string, expiresAt: string, usedAt: string | null, endedAt: string | null, amountOff: { amount: string } | null, service: { id: string } | null, reward: { id: string, stock: number | null } | null, patient: { id: string, firstName: string } | null }> } };

export type LoyaltyTiersQueryVariables = Exact<{
  first?: number | null | undefined;
  filter?: LoyaltyTierFilter | null | undefined;
}>;


export type LoyaltyTiersQuery = { loyaltyTiers: { totalCount: number, nodes: Array<{ id: string, name: string, pointsFrom: number, archivedAt: string | null }> } };

export type LoyaltyTierCreateMutationVariables = Exact<{
  input: LoyaltyTierCreateInput;
}>;


export type LoyaltyTierCreateMutation = { loyaltyTierCreate: { tier: { id: string, name: string, pointsFrom: number } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', available: number, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type LoyaltyTierArchiveMutationVariables = Exact<{
  input: LoyaltyTierArchiveInput;
}>;


export type LoyaltyTierArchiveMutation = { loyaltyTierArchive: { tier: { id: string, archivedAt: string | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', available: number, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RewardCreateMutationVariables = Exact<{
  input: RewardCreateInput;
}>;


export type RewardCreateMutation = { rewardCreate: { reward: { id: string, name: string, description: string, kind: RewardKind, status: RewardStatus, version: number, points: number, basisPoints: number | null, stock: number | null, perPatientLimit: number | null, limitDays: number | null, validDays: number, approvedAt: string | null, amountOff: { amount: string, currencyCode: string } | null, service: { id: string } | null, tier: { id: string } | null, proposedBy: { name: string } | null, approvedBy: { name: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', available: number, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RewardChangeMutationVariables = Exact<{
  input: RewardChangeInput;
}>;


export type RewardChangeMutation = { rewardChange: { reward: { id: string, name: string, description: string, kind: RewardKind, status: RewardStatus, version: number, points: number, basisPoints: number | null, stock: number | null, perPatientLimit: number | null, limitDays: number | null, validDays: number, approvedAt: string | null, amountOff: { amount: string, currencyCode: string } | null, service: { id: string } | null, tier: { id: string } | null, proposedBy: { name: string } | null, approvedBy: { name: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', available: number, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RewardApproveMutationVariables = Exact<{
  input: RewardApproveInput;
}>;


export type RewardApproveMutation = { rewardApprove: { reward: { id: string, name: string, description: string, kind: RewardKind, status: RewardStatus, version: number, points: number, basisPoints: number | null, stock: number | null, perPatientLimit: number | null, limitDays: number | null, validDays: number, approvedAt: string | null, amountOff: { amount: string, currencyCode: string } | null, service: { id: string } | null, tier: { id: string } | null, proposedBy: { name: string } | null, approvedBy: { name: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', available: number, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RewardPauseMutationVariables = Exact<{
  input: RewardPauseInput;
}>;


export type RewardPauseMutation = { rewardPause: { reward: { id: string, name: string, description: string, kind: RewardKind, status: RewardStatus, version: number, points: number, basisPoints: number | null, stock: number | null, perPatientLimit: number | null, limitDays: number | null, validDays: number, approvedAt: string | null, amountOff: { amount: string, currencyCode: string } | null, service: { id: string } | null, tier: { id: string } | null, proposedBy: { name: string } | null, approvedBy: { name: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', available: number, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RewardResumeMutationVariables = Exact<{
  input: RewardResumeInput;
}>;


export type RewardResumeMutation = { rewardResume: { reward: { id: string, name: string, description: string, kind: RewardKind, status: RewardStatus, version: number, points: number, basisPoints: number | null, stock: number | null, perPatientLimit: number | null, limitDays: number | null, validDays: number, approvedAt: string | null, amountOff: { amount: string, currencyCode: string } | null, service: { id: string } | null, tier: { id: string } | null, proposedBy: { name: string } | null, approvedBy: { name: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', available: number, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RewardArchiveMutationVariables = Exact<{
  input: RewardArchiveInput;
}>;


export type RewardArchiveMutation = { rewardArchive: { reward: { id: string, name: string, description: string, kind: RewardKind, status: RewardStatus, version: number, points: number, basisPoints: number | null, stock: number | null, perPatientLimit: number | null, limitDays: number | null, validDays: number, approvedAt: string | null, amountOff: { amount: string, currencyCode: string } | null, service: { id: string } | null, tier: { id: string } | null, proposedBy: { name: string } | null, approvedBy: { name: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', available: number, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RewardStockSetMutationVariables = Exact<{
  input: RewardStockSetInput;
}>;


export type RewardStockSetMutation = { rewardStockSet: { reward: { id: string, name: string, description: string, kind: RewardKind, status: RewardStatus, version: number, points: number, basisPoints: number | null, stock: number | null, perPatientLimit: number | null, limitDays: number | null, validDays: number, approvedAt: string | null, amountOff: { amount: string, currencyCode: string } | null, service: { id: string } | null, tier: { id: string } | null, proposedBy: { name: string } | null, approvedBy: { name: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', available: number, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RewardRedeemMutationVariables = Exact<{
  input: RewardRedeemInput;
}>;


export type RewardRedeemMutation = { rewardRedeem: { redemption: { id: string, status: RedemptionStatus, name: string, kind: RewardKind, points: number, basisPoints: number | null, code: string, reserved: boolean, redeemedAt: string, expiresAt: string, usedAt: string | null, endedAt: string | null, amountOff: { amount: string } | null, service: { id: string } | null, reward: { id: string, stock: number | null } | null, patient: { id: string, firstName: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', available: number, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RedemptionUseMutationVariables = Exact<{
  input: RedemptionUseInput;
}>;


export type RedemptionUseMutation = { redemptionUse: { redemption: { id: string, status: RedemptionStatus, name: string, kind: RewardKind, points: number, basisPoints: number | null, code: string, reserved: boolean, redeemedAt: string, expiresAt: string, usedAt: string | null, endedAt: string | null, amountOff: { amount: string } | null, service: { id: string } | null, reward: { id: string, stock: number | null } | null, patient: { id: string, firstName: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', available: number, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RedemptionCancelMutationVariables = Exact<{
  input: RedemptionCancelInput;
}>;


export type RedemptionCancelMutation = { redemptionCancel: { redemption: { id: string, status: RedemptionStatus, name: string, kind: RewardKind, points: number, basisPoints: number | null, code: string, reserved: boolean, redeemedAt: string, expiresAt: string, usedAt: string | null, endedAt: string | null, amountOff: { amount: string } | null, service: { id: string } | null, reward: { id: string, stock: number | null } | null, patient: { id: string, firstName: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', available: number, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type PatientMergeMutationVariables = Exact<{
  input: PatientMergeInput;
}>;


export type PatientMergeMutation = { patientMerge: { patient: { id: string, firstName: string } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', available: number, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type PatientMergedQueryVariables = Exact<{
  id: string;
}>;


export type PatientMergedQuery = { patient: { archivedAt: string | null, mergedInto: { id: string } | null } | null };

export type RetentionRulePartsFragment = { id: string, name: string, status: RetentionRuleStatus, version: number, channels: Array<Channel>, days: number, priority: number, holdoutPercent: number, activeSince: string | null, blockedReason: RetentionRuleBlock | null, practitioner: { id: string } | null, filters: { ageFrom: number | null, ageTo: number | null, sexes: Array<Sex>, insurancePlans: Array<{ name: string }>, services: Array<{ name: string }>, groups: Array<{ name: string }> }, texts: Array<{ channel: Channel | null, language: Language | null, subject: string | null, body: string }> };

export type RetentionRuleCreateMutationVariables = Exact<{
  input: RetentionRuleCreateInput;
}>;


export type RetentionRuleCreateMutation = { retentionRuleCreate: { retentionRule: { id: string, name: string, status: RetentionRuleStatus, version: number, channels: Array<Channel>, days: number, priority: number, holdoutPercent: number, activeSince: string | null, blockedReason: RetentionRuleBlock | null, practitioner: { id: string } | null, filters: { ageFrom: number | null, ageTo: number | null, sexes: Array<Sex>, insurancePlans: Array<{ name: string }>, services: Array<{ name: string }>, groups: Array<{ name: string }> }, texts: Array<{ channel: Channel | null, language: Language | null, subject: string | null, body: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RetentionRuleChangeMutationVariables = Exact<{
  input: RetentionRuleChangeInput;
}>;


export type RetentionRuleChangeMutation = { retentionRuleChange: { retentionRule: { id: string, name: string, status: RetentionRuleStatus, version: number, channels: Array<Channel>, days: number, priority: number, holdoutPercent: number, activeSince: string | null, blockedReason: RetentionRuleBlock | null, practitioner: { id: string } | null, filters: { ageFrom: number | null, ageTo: number | null, sexes: Array<Sex>, insurancePlans: Array<{ name: string }>, services: Array<{ name: string }>, groups: Array<{ name: string }> }, texts: Array<{ channel: Channel | null, language: Language | null, subject: string | null, body: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RetentionRuleActivateMutationVariables = Exact<{
  input: RetentionRuleActivateInput;
}>;


export type RetentionRuleActivateMutation = { retentionRuleActivate: { retentionRule: { id: string, name: string, status: RetentionRuleStatus, version: number, channels: Array<Channel>, days: number, priority: number, holdoutPercent: number, activeSince: string | null, blockedReason: RetentionRuleBlock | null, practitioner: { id: string } | null, filters: { ageFrom: number | null, ageTo: number | null, sexes: Array<Sex>, insurancePlans: Array<{ name: string }>, services: Array<{ name: string }>, groups: Array<{ name: string }> }, texts: Array<{ channel: Channel | null, language: Language | null, subject: string | null, body: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RetentionRulePauseMutationVariables = Exact<{
  input: RetentionRulePauseInput;
}>;


export type RetentionRulePauseMutation = { retentionRulePause: { retentionRule: { id: string, name: string, status: RetentionRuleStatus, version: number, channels: Array<Channel>, days: number, priority: number, holdoutPercent: number, activeSince: string | null, blockedReason: RetentionRuleBlock | null, practitioner: { id: string } | null, filters: { ageFrom: number | null, ageTo: number | null, sexes: Array<Sex>, insurancePlans: Array<{ name: string }>, services: Array<{ name: string }>, groups: Array<{ name: string }> }, texts: Array<{ channel: Channel | null, language: Language | null, subject: string | null, body: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RetentionRuleArchiveMutationVariables = Exact<{
  input: RetentionRuleArchiveInput;
}>;


export type RetentionRuleArchiveMutation = { retentionRuleArchive: { retentionRule: { id: string, name: string, status: RetentionRuleStatus, version: number, channels: Array<Channel>, days: number, priority: number, holdoutPercent: number, activeSince: string | null, blockedReason: RetentionRuleBlock | null, practitioner: { id: string } | null, filters: { ageFrom: number | null, ageTo: number | null, sexes: Array<Sex>, insurancePlans: Array<{ name: string }>, services: Array<{ name: string }>, groups: Array<{ name: string }> }, texts: Array<{ channel: Channel | null, language: Language | null, subject: string | null, body: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RetentionChannelSwitchMutationVariables = Exact<{
  input: RetentionChannelSwitchInput;
}>;


export type RetentionChannelSwitchMutation = { retentionChannelSwitch: { retentionChannel: { channel: Channel, on: boolean, onSince: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RetentionEvaluateMutationVariables = Exact<{
  input: RetentionEvaluateInput;
}>;


export type RetentionEvaluateMutation = { retentionEvaluate: { evaluation: { evaluatedAt: string, recipients: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ClinicRetentionSetMutationVariables = Exact<{
  input: ClinicRetentionSetInput;
}>;


export type ClinicRetentionSetMutation = { clinicRetentionSet: { clinic: { attributionDays: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RetentionRulesQueryVariables = Exact<{
  first: number;
  filter?: RetentionRuleFilter | null | undefined;
}>;


export type RetentionRulesQuery = { retentionRules: { totalCount: number, nodes: Array<{ id: string, name: string, status: RetentionRuleStatus, version: number, channels: Array<Channel>, days: number, priority: number, holdoutPercent: number, activeSince: string | null, blockedReason: RetentionRuleBlock | null, versions: { totalCount: number, nodes: Array<{ version: number, channels: Array<Channel>, days: number, priority: number, holdoutPercent: number, createdAt: string, createdBy: { name: string } | null, texts: Array<{ body: string }> }> }, practitioner: { id: string } | null, filters: { ageFrom: number | null, ageTo: number | null, sexes: Array<Sex>, insurancePlans: Array<{ name: string }>, services: Array<{ name: string }>, groups: Array<{ name: string }> }, texts: Array<{ channel: Channel | null, language: Language | null, subject: string | null, body: string }> }> } };

export type RetentionChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionChannelsQuery = { clinic: { attributionDays: number, retentionChannels: Array<{ channel: Channel, on: boolean, onSince: string | null }> } };

export type RetentionRuleDryRunQueryVariables = Exact<{
  input: RetentionRuleDryRunInput;
  first: number;
}>;


export type RetentionRuleDryRunQuery = { retentionRuleDryRun: { dryRun: { from: string, to: string, count: number, leftOut: Array<{ reason: RetentionLeftOutReason, count: number }>, overlaps: Array<{ patients: number, retentionRule: { name: string } }>, channels: Array<{ channel: Channel, messages: number, segments: number | null, price: { amount: string, currencyCode: string } | null }>, patients: { totalCount: number, nodes: Array<{ id: string, firstName: string }> } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RuleDeliveriesQueryVariables = Exact<{
  first: number;
  filter?: DeliveryFilter | null | undefined;
}>;


export type RuleDeliveriesQuery = { deliveries: { nodes: Array<{ id: string, kind: NotificationKind, channel: Channel, status: DeliveryStatus, statusReason: DeliveryReason | null, dueAt: string, finishedAt: string | null, mailingVersion: number | null, patient: { id: string } | null, retentionRule: { id: string, name: string } | null }> } };

export type ModelSlotLookQueryVariables = Exact<{ [key: string]: never; }>;


export type ModelSlotLookQuery = { slots: { nodes: Array<{ id: string, status: SlotStatus, startsAt: string, endsAt: string, closesAt: string, chainNumber: number | null, round: number | null, offersMade: number | null, offersOpen: number | null, closedReason: SlotClosedReason | null, calendar: { id: string }, freedByVisit: { id: string } | null, takenByVisit: { id: string } | null, offers: { nodes: Array<{ id: string, round: number, status: SlotOfferStatus, reason: SlotOfferReason | null, visit: { id: string } | null, chosenBy: { id: string } | null }> } }> }, visits: { nodes: Array<{ id: string, status: VisitStatus, startsAt: string, endsAt: string, bookingNumber: number, calendar: { id: string } }> } };

export type ModelSlotMailboxQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ModelSlotMailboxQuery = { mailbox: { nodes: Array<{ delivery: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ModelSlotPreviewQueryVariables = Exact<{
  slotId: string;
}>;


export type ModelSlotPreviewQuery = { slotOffersPreview: { candidates: Array<{ visit: { id: string } | null }> } | null };

export type ModelSlotClaimMutationVariables = Exact<{
  input: SlotOfferClaimInput;
}>;


export type ModelSlotClaimMutation = { slotOfferClaim: { slotOffer: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { stillFree: Array<string>, code: UserErrorCode }
      | { code: UserErrorCode }
    > } };

export type ModelSlotStartMutationVariables = Exact<{
  input: SlotOffersStartInput;
}>;


export type ModelSlotStartMutation = { slotOffersStart: { userErrors: Array<
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
    > } };

export type ModelSlotStopMutationVariables = Exact<{
  input: SlotOffersStopInput;
}>;


export type ModelSlotStopMutation = { slotOffersStop: { userErrors: Array<
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
    > } };

export type ModelSlotMakeMutationVariables = Exact<{
  input: SlotOfferMakeInput;
}>;


export type ModelSlotMakeMutation = { slotOfferMake: { userErrors: Array<
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
    > } };

export type OfferFieldsFragment = { id: string, status: SlotOfferStatus, reason: SlotOfferReason | null, round: number, offeredAt: string, endedAt: string | null, slot: { id: string, status: SlotStatus, startsAt: string, endsAt: string, closesAt: string, chainNumber: number | null, round: number | null, offersMade: number | null, offersOpen: number | null, calendar: { id: string }, branch: { id: string }, practitioner: { id: string }, freedByVisit: { id: string } | null, takenByVisit: { id: string } | null, offers: { totalCount: number, nodes: Array<{ id: string }> }, history: { totalCount: number, nodes: Array<{ kind: SlotEventKind }> } } | null, visit: { id: string, startsAt: string, endsAt: string, status: VisitStatus } | null, patient: { id: string } | null, chosenBy: { name: string } | null };

export type SlotOfferListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: SlotOfferFilter | null | undefined;
}>;


export type SlotOfferListQuery = { slotOffers: { totalCount: number, nodes: Array<{ id: string, status: SlotOfferStatus, reason: SlotOfferReason | null, round: number, offeredAt: string, endedAt: string | null, slot: { id: string, status: SlotStatus, startsAt: string, endsAt: string, closesAt: string, chainNumber: number | null, round: number | null, offersMade: number | null, offersOpen: number | null, calendar: { id: string }, branch: { id: string }, practitioner: { id: string }, freedByVisit: { id: string } | null, takenByVisit: { id: string } | null, offers: { totalCount: number, nodes: Array<{ id: string }> }, history: { totalCount: number, nodes: Array<{ kind: SlotEventKind }> } } | null, visit: { id: string, startsAt: string, endsAt: string, status: VisitStatus } | null, patient: { id: string } | null, chosenBy: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, startCursor: string | null } } };

export type SlotOfferNodeQueryVariables = Exact<{
  id: string;
}>;


export type SlotOfferNodeQuery = { node:
    | { __typename: 'Branch' }
    | { __typename: 'Calendar' }
    | { __typename: 'Campaign' }
    | { __typename: 'Clinic' }
    | { __typename: 'ConsentWording' }
    | { __typename: 'Coupon' }
    | { __typename: 'Delivery' }
    | { __typename: 'Device' }
    | { __typename: 'DiscountQuote' }
    | { __typename: 'EarningRule' }
    | { __typename: 'Import' }
    | { __typename: 'InsurancePlan' }
    | { __typename: 'Invoice' }
    | { __typename: 'InvoiceLine' }
    | { __typename: 'LoyaltyTier' }
    | { __typename: 'MailboxMessage' }
    | { __typename: 'Patient' }
    | { __typename: 'PatientGroup' }
    | { __typename: 'PatientPackage' }
    | { __typename: 'Payment' }
    | { __typename: 'PointsAdjustment' }
    | { __typename: 'Practitioner' }
    | { __typename: 'Promotion' }
    | { __typename: 'Redemption' }
    | { __typename: 'Referral' }
    | { __typename: 'Refund' }
    | { __typename: 'RetentionRule' }
    | { __typename: 'Reward' }
    | { __typename: 'Service' }
    | { __typename: 'ServicePackage' }
    | { __typename: 'Slot' }
    | { __typename: 'SlotOffer', id: string, status: SlotOfferStatus, reason: SlotOfferReason | null, round: number, offeredAt: string, endedAt: string | null, slot: { id: string, status: SlotStatus, startsAt: string, endsAt: string, closesAt: string, chainNumber: number | null, round: number | null, offersMade: number | null, offersOpen: number | null, calendar: { id: string }, branch: { id: string }, practitioner: { id: string }, freedByVisit: { id: string } | null, takenByVisit: { id: string } | null, offers: { totalCount: number, nodes: Array<{ id: string }> }, history: { totalCount: number, nodes: Array<{ kind: SlotEventKind }> } } | null, visit: { id: string, startsAt: string, endsAt: string, status: VisitStatus } | null, patient: { id: string } | null, chosenBy: { name: string } | null }
    | { __typename: 'StaffMember' }
    | { __typename: 'SurveyResponse' }
    | { __typename: 'Task' }
    | { __typename: 'Visit' }
   | null };

export type SlotNodeQueryVariables = Exact<{
  id: string;
  offers?: number | null | undefined;
  offersAfter?: string | null | undefined;
  steps?: number | null | undefined;
  stepsAfter?: string | null | undefined;
  lastSteps?: number | null | undefined;
}>;


export type SlotNodeQuery = { node:
    | { __typename: 'Branch' }
    | { __typename: 'Calendar' }
    | { __typename: 'Campaign' }
    | { __typename: 'Clinic' }
    | { __typename: 'ConsentWording' }
    | { __typename: 'Coupon' }
    | { __typename: 'Delivery' }
    | { __typename: 'Device' }
    | { __typename: 'DiscountQuote' }
    | { __typename: 'EarningRule' }
    | { __typename: 'Import' }
    | { __typename: 'InsurancePlan' }
    | { __typename: 'Invoice' }
    | { __typename: 'InvoiceLine' }
    | { __typename: 'LoyaltyTier' }
    | { __typename: 'MailboxMessage' }
    | { __typename: 'Patient' }
    | { __typename: 'PatientGroup' }
    | { __typename: 'PatientPackage' }
    | { __typename: 'Payment' }
    | { __typename: 'PointsAdjustment' }
    | { __typename: 'Practitioner' }
    | { __typename: 'Promotion' }
    | { __typename: 'Redemption' }
    | { __typename: 'Referral' }
    | { __typename: 'Refund' }
    | { __typename: 'RetentionRule' }
    | { __typename: 'Reward' }
    | { __typename: 'Service' }
    | { __typename: 'ServicePackage' }
    | { __typename: 'Slot', id: string, status: SlotStatus, closesAt: string, round: number | null, offersMade: number | null, offersOpen: number | null, chainNumber: number | null, closedAt: string | null, closedReason: SlotClosedReason | null, offers: { totalCount: number, nodes: Array<{ id: string, status: SlotOfferStatus, patient: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, history: { totalCount: number, nodes: Array<{ id: string, kind: SlotEventKind, reason: SlotEventReason | null, round: number, offers: number, occurredAt: string, actor: Actor | null, staff: { name: string, role: StaffRole } | null, offer: { id: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } }
    | { __typename: 'SlotOffer' }
    | { __typename: 'StaffMember' }
    | { __typename: 'SurveyResponse' }
    | { __typename: 'Task' }
    | { __typename: 'Visit' }
   | null };

export type SlotOffersPreviewQueryVariables = Exact<{
  slotId: string;
}>;


export type SlotOffersPreviewQuery = { slotOffersPreview: { closesAt: string, refusal: SlotRefusal | null, refusalMessage: string | null, candidates: Array<{ visit: { id: string } | null, patient: { id: string } | null }> } | null };

export type SlotOfferClaimMutationVariables = Exact<{
  input: SlotOfferClaimInput;
}>;


export type SlotOfferClaimMutation = { slotOfferClaim: { slotOffer: { id: string, status: SlotOfferStatus, reason: SlotOfferReason | null, round: number, offeredAt: string, endedAt: string | null, slot: { id: string, status: SlotStatus, startsAt: string, endsAt: string, closesAt: string, chainNumber: number | null, round: number | null, offersMade: number | null, offersOpen: number | null, calendar: { id: string }, branch: { id: string }, practitioner: { id: string }, freedByVisit: { id: string } | null, takenByVisit: { id: string } | null, offers: { totalCount: number, nodes: Array<{ id: string }> }, history: { totalCount: number, nodes: Array<{ kind: SlotEventKind }> } } | null, visit: { id: string, startsAt: string, endsAt: string, status: VisitStatus } | null, patient: { id: string } | null, chosenBy: { name: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', nextFree: string | null, stillFree: Array<string>, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type SlotOfferMakeMutationVariables = Exact<{
  input: SlotOfferMakeInput;
}>;


export type SlotOfferMakeMutation = { slotOfferMake: { slotOffer: { id: string, status: SlotOfferStatus, reason: SlotOfferReason | null, round: number, offeredAt: string, endedAt: string | null, slot: { id: string, status: SlotStatus, startsAt: string, endsAt: string, closesAt: string, chainNumber: number | null, round: number | null, offersMade: number | null, offersOpen: number | null, calendar: { id: string }, branch: { id: string }, practitioner: { id: string }, freedByVisit: { id: string } | null, takenByVisit: { id: string } | null, offers: { totalCount: number, nodes: Array<{ id: string }> }, history: { totalCount: number, nodes: Array<{ kind: SlotEventKind }> } } | null, visit: { id: string, startsAt: string, endsAt: string, status: VisitStatus } | null, patient: { id: string } | null, chosenBy: { name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type SlotOffersStartMutationVariables = Exact<{
  input: SlotOffersStartInput;
}>;


export type SlotOffersStartMutation = { slotOffersStart: { slot: { id: string, status: SlotStatus, round: number | null, offersMade: number | null, offersOpen: number | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type SlotOffersStopMutationVariables = Exact<{
  input: SlotOffersStopInput;
}>;


export type SlotOffersStopMutation = { slotOffersStop: { slot: { id: string, status: SlotStatus, closedReason: SlotClosedReason | null, offersOpen: number | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type CalendarSlotSettingsMutationVariables = Exact<{
  input: CalendarNotificationsSetInput;
}>;


export type CalendarSlotSettingsMutation = { calendarNotificationsSet: { calendar: { id: string, slotOffersMax: number, slotChainMax: number, slotCloseMinutes: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type SlotOfferFeedSubscriptionVariables = Exact<{
  filter?: PlaceFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SlotOfferFeedSubscription = { slotOfferChanged:
    | { __typename: 'ResyncRequired', reason: ResyncReason }
    | { __typename: 'SlotOfferChanged', eventId: string, cursor: string, kind: EventKind, occurredAt: string, slotOffer: { id: string, status: SlotOfferStatus, reason: SlotOfferReason | null, round: number, offeredAt: string, endedAt: string | null, slot: { id: string, status: SlotStatus, startsAt: string, endsAt: string, closesAt: string, chainNumber: number | null, round: number | null, offersMade: number | null, offersOpen: number | null, calendar: { id: string }, branch: { id: string }, practitioner: { id: string }, freedByVisit: { id: string } | null, takenByVisit: { id: string } | null, offers: { totalCount: number, nodes: Array<{ id: string }> }, history: { totalCount: number, nodes: Array<{ kind: SlotEventKind }> } } | null, visit: { id: string, startsAt: string, endsAt: string, status: VisitStatus } | null, patient: { id: string } | null, chosenBy: { name: string } | null } }
   };

export type SlotCountFeedSubscriptionVariables = Exact<{
  filter?: PlaceFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SlotCountFeedSubscription = { slotChanged:
    | { __typename: 'ResyncRequired', reason: ResyncReason }
    | { __typename: 'SlotChanged', cursor: string, kind: EventKind, slot: { id: string, status: SlotStatus, startsAt: string, round: number | null, offersMade: number | null, offersOpen: number | null, chainNumber: number | null, closedReason: SlotClosedReason | null, calendar: { id: string }, branch: { id: string }, practitioner: { id: string } } }
   };

export type SlotChainQueryVariables = Exact<{
  id: string;
}>;


export type SlotChainQuery = { node:
    | { chain: Array<{ id: string, chainNumber: number | null, startsAt: string }> }
    | Record<PropertyKey, never>
   | null };

export type SlotListQueryVariables = Exact<{
  first: number;
  filter?: SlotFilter | null | undefined;
}>;


export type SlotListQuery = { slots: { nodes: Array<{ id: string, status: SlotStatus, startsAt: string, endsAt: string, freedAt: string, takenAt: string | null, calendar: { id: string }, freedByVisit: { id: string } | null, takenByVisit: { id: string } | null }> } };

export type SlotFeedSubscriptionVariables = Exact<{
  filter?: PlaceFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SlotFeedSubscription = { slotChanged:
    | { __typename: 'ResyncRequired', reason: ResyncReason, lastCursor: string | null }
    | { __typename: 'SlotChanged', eventId: string, cursor: string, kind: EventKind, slot: { id: string, status: SlotStatus, calendar: { id: string }, freedByVisit: { id: string } | null, takenByVisit: { id: string } | null } }
   };

export type SurveyAnswerMutationVariables = Exact<{
  input: SurveyAnswerInput;
}>;


export type SurveyAnswerMutation = { surveyAnswer: { surveyResponse: { id: string, score: number, comment: string | null, answeredAt: string, visit: { id: string, surveyResponse: { id: string } | null }, patient: { id: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type SurveyResponsesQueryVariables = Exact<{
  first: number;
  filter?: SurveyResponseFilter | null | undefined;
}>;


export type SurveyResponsesQuery = { surveyResponses: { totalCount: number, nodes: Array<{ id: string, score: number, comment: string | null }> } };

export type TaskPartsFragment = { id: string, reason: TaskReason, title: string | null, details: string | null, priority: TaskPriority, status: TaskStatus, role: StaffRole | null, day: string, dueAt: string | null, overdue: boolean, createdAt: string, updatedAt: string, completedAt: string | null, assignee: { id: string, name: string } | null, branch: { id: string } | null, patient: { id: string } | null, visit: { id: string } | null, delivery: { id: string } | null, createdBy: { id: string } | null, completedBy: { id: string } | null };

type TaskRefusal_ActionNotAllowedError_Fragment = { __typename: 'ActionNotAllowedError', code: UserErrorCode, path: Array<string> };

type TaskRefusal_DeliveryActionNotAllowedError_Fragment = { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, path: Array<string> };

type TaskRefusal_InputError_Fragment = { __typename: 'InputError', code: UserErrorCode, path: Array<string> };

type TaskRefusal_InsufficientFundsError_Fragment = { __typename: 'InsufficientFundsError', code: UserErrorCode, path: Array<string> };

type TaskRefusal_InsufficientPointsError_Fragment = { __typename: 'InsufficientPointsError', code: UserErrorCode, path: Array<string> };

type TaskRefusal_OutsideWorkingHoursError_Fragment = { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, path: Array<string> };

type TaskRefusal_SlotTakenError_Fragment = { __typename: 'SlotTakenError', code: UserErrorCode, path: Array<string> };

type TaskRefusal_TaskTakenError_Fragment = { __typename: 'TaskTakenError', code: UserErrorCode, path: Array<string>, assignee: { id: string, role: StaffRole } | null };

export type TaskRefusalFragment =
  | TaskRefusal_ActionNotAllowedError_Fragment
  | TaskRefusal_DeliveryActionNotAllowedError_Fragment
  | TaskRefusal_InputError_Fragment
  | TaskRefusal_InsufficientFundsError_Fragment
  | TaskRefusal_InsufficientPointsError_Fragment
  | TaskRefusal_OutsideWorkingHoursError_Fragment
  | TaskRefusal_SlotTakenError_Fragment
  | TaskRefusal_TaskTakenError_Fragment
;

export type TaskListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: TaskFilter | null | undefined;
}>;


export type TaskListQuery = { tasks: { totalCount: number, nodes: Array<{ id: string, reason: TaskReason, title: string | null, details: string | null, priority: TaskPriority, status: TaskStatus, role: StaffRole | null, day: string, dueAt: string | null, overdue: boolean, createdAt: string, updatedAt: string, completedAt: string | null, assignee: { id: string, name: string } | null, branch: { id: string } | null, patient: { id: string } | null, visit: { id: string } | null, delivery: { id: string } | null, createdBy: { id: string } | null, completedBy: { id: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TaskHistoryQueryVariables = Exact<{
  id: string;
  kinds?: Array<TaskEventKind> | null | undefined;
}>;


export type TaskHistoryQuery = { node:
    | { id: string, history: { totalCount: number, nodes: Array<{ kind: TaskEventKind, comment: string | null, occurredAt: string, staff: { role: StaffRole } | null, changes: Array<{ field: TaskField, before: string | null, after: string | null }> }> } }
    | Record<PropertyKey, never>
   | null };

export type TaskNodeQueryVariables = Exact<{
  id: string;
}>;


export type TaskNodeQuery = { node:
    | { id: string, reason: TaskReason, title: string | null, details: string | null, priority: TaskPriority, status: TaskStatus, role: StaffRole | null, day: string, dueAt: string | null, overdue: boolean, createdAt: string, updatedAt: string, completedAt: string | null, assignee: { id: string, name: string } | null, branch: { id: string } | null, patient: { id: string } | null, visit: { id: string } | null, delivery: { id: string } | null, createdBy: { id: string } | null, completedBy: { id: string } | null }
    | Record<PropertyKey, never>
   | null };

export type WorkPlanOfQueryVariables = Exact<{
  day: string;
  staffId?: string | null | undefined;
}>;


export type WorkPlanOfQuery = { workPlan: { day: string, staff: { role: StaffRole }, overdue: { nodes: Array<{ title: string | null }> }, tasks: { totalCount: number, nodes: Array<{ title: string | null }> } } | null };

export type StaffListQueryVariables = Exact<{
  filter?: StaffFilter | null | undefined;
}>;


export type StaffListQuery = { viewer: { staff: { id: string, name: string, role: StaffRole, active: boolean } | null }, staff: { nodes: Array<{ id: string, name: string, role: StaffRole, active: boolean }> } };

export type TaskCreateMutationVariables = Exact<{
  input: TaskCreateInput;
}>;


export type TaskCreateMutation = { taskCreate: { task: { id: string, reason: TaskReason, title: string | null, details: string | null, priority: TaskPriority, status: TaskStatus, role: StaffRole | null, day: string, dueAt: string | null, overdue: boolean, createdAt: string, updatedAt: string, completedAt: string | null, assignee: { id: string, name: string } | null, branch: { id: string } | null, patient: { id: string } | null, visit: { id: string } | null, delivery: { id: string } | null, createdBy: { id: string } | null, completedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, path: Array<string>, assignee: { id: string, role: StaffRole } | null }
    > } };

export type TaskAssignMutationVariables = Exact<{
  input: TaskAssignInput;
}>;


export type TaskAssignMutation = { taskAssign: { task: { id: string, reason: TaskReason, title: string | null, details: string | null, priority: TaskPriority, status: TaskStatus, role: StaffRole | null, day: string, dueAt: string | null, overdue: boolean, createdAt: string, updatedAt: string, completedAt: string | null, assignee: { id: string, name: string } | null, branch: { id: string } | null, patient: { id: string } | null, visit: { id: string } | null, delivery: { id: string } | null, createdBy: { id: string } | null, completedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, path: Array<string>, assignee: { id: string, role: StaffRole } | null }
    > } };

export type TaskClaimMutationVariables = Exact<{
  input: TaskClaimInput;
}>;


export type TaskClaimMutation = { taskClaim: { task: { id: string, reason: TaskReason, title: string | null, details: string | null, priority: TaskPriority, status: TaskStatus, role: StaffRole | null, day: string, dueAt: string | null, overdue: boolean, createdAt: string, updatedAt: string, completedAt: string | null, assignee: { id: string, name: string } | null, branch: { id: string } | null, patient: { id: string } | null, visit: { id: string } | null, delivery: { id: string } | null, createdBy: { id: string } | null, completedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, path: Array<string>, assignee: { id: string, role: StaffRole } | null }
    > } };

export type TaskCompleteMutationVariables = Exact<{
  input: TaskCompleteInput;
}>;


export type TaskCompleteMutation = { taskComplete: { task: { id: string, reason: TaskReason, title: string | null, details: string | null, priority: TaskPriority, status: TaskStatus, role: StaffRole | null, day: string, dueAt: string | null, overdue: boolean, createdAt: string, updatedAt: string, completedAt: string | null, assignee: { id: string, name: string } | null, branch: { id: string } | null, patient: { id: string } | null, visit: { id: string } | null, delivery: { id: string } | null, createdBy: { id: string } | null, completedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, path: Array<string>, assignee: { id: string, role: StaffRole } | null }
    > } };

export type TaskReopenMutationVariables = Exact<{
  input: TaskReopenInput;
}>;


export type TaskReopenMutation = { taskReopen: { task: { id: string, reason: TaskReason, title: string | null, details: string | null, priority: TaskPriority, status: TaskStatus, role: StaffRole | null, day: string, dueAt: string | null, overdue: boolean, createdAt: string, updatedAt: string, completedAt: string | null, assignee: { id: string, name: string } | null, branch: { id: string } | null, patient: { id: string } | null, visit: { id: string } | null, delivery: { id: string } | null, createdBy: { id: string } | null, completedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, path: Array<string>, assignee: { id: string, role: StaffRole } | null }
    > } };

export type TaskCommentMutationVariables = Exact<{
  input: TaskCommentInput;
}>;


export type TaskCommentMutation = { taskComment: { task: { id: string, reason: TaskReason, title: string | null, details: string | null, priority: TaskPriority, status: TaskStatus, role: StaffRole | null, day: string, dueAt: string | null, overdue: boolean, createdAt: string, updatedAt: string, completedAt: string | null, assignee: { id: string, name: string } | null, branch: { id: string } | null, patient: { id: string } | null, visit: { id: string } | null, delivery: { id: string } | null, createdBy: { id: string } | null, completedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, path: Array<string>, assignee: { id: string, role: StaffRole } | null }
    > } };

export type TaskRescheduleMutationVariables = Exact<{
  input: TaskRescheduleInput;
}>;


export type TaskRescheduleMutation = { taskReschedule: { task: { id: string, reason: TaskReason, title: string | null, details: string | null, priority: TaskPriority, status: TaskStatus, role: StaffRole | null, day: string, dueAt: string | null, overdue: boolean, createdAt: string, updatedAt: string, completedAt: string | null, assignee: { id: string, name: string } | null, branch: { id: string } | null, patient: { id: string } | null, visit: { id: string } | null, delivery: { id: string } | null, createdBy: { id: string } | null, completedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, path: Array<string>, assignee: { id: string, role: StaffRole } | null }
    > } };

export type TaskPrioritizeMutationVariables = Exact<{
  input: TaskPrioritizeInput;
}>;


export type TaskPrioritizeMutation = { taskPrioritize: { task: { id: string, reason: TaskReason, title: string | null, details: string | null, priority: TaskPriority, status: TaskStatus, role: StaffRole | null, day: string, dueAt: string | null, overdue: boolean, createdAt: string, updatedAt: string, completedAt: string | null, assignee: { id: string, name: string } | null, branch: { id: string } | null, patient: { id: string } | null, visit: { id: string } | null, delivery: { id: string } | null, createdBy: { id: string } | null, completedBy: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'SlotTakenError', code: UserErrorCode, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, path: Array<string>, assignee: { id: string, role: StaffRole } | null }
    > } };

export type TaskFeedSubscriptionVariables = Exact<{
  filter?: TaskChangedFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TaskFeedSubscription = { taskChanged:
    | { __typename: 'ResyncRequired' }
    | { __typename: 'TaskChanged', eventId: string, cursor: string, kind: EventKind, occurredAt: string, taskId: string, task: { title: string | null, status: TaskStatus, overdue: boolean, assignee: { id: string } | null } | null, changes: Array<{ field: TaskField, before: string | null, after: string | null }> }
   };

export type TaskMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type TaskMessagesQuery = { deliveries: { nodes: Array<{ kind: NotificationKind, channel: Channel, staffName: string | null, status: DeliveryStatus, statusReason: DeliveryReason | null, dueAt: string }> } };

export type TaskMailboxQueryVariables = Exact<{ [key: string]: never; }>;


export type TaskMailboxQuery = { mailbox: { nodes: Array<{ recipient: string, subject: string | null, textBody: string, receivedAt: string }> } };

export type TaskSettingsMutationVariables = Exact<{
  input: ClinicNotificationsSetInput;
}>;


export type TaskSettingsMutation = { clinicNotificationsSet: { clinic: { taskEscalationMinutes: number, lowScoreMax: number } | null, userErrors: Array<
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
      | { code: UserErrorCode, path: Array<string> }
    > } };

export type TemplatePartsFragment = { kind: NotificationKind, channel: Channel, language: Language, subject: string | null, body: string, builtIn: boolean, version: number | null, changedAt: string | null };

export type TemplatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: TemplateFilter | null | undefined;
}>;


export type TemplatesQuery = { templates: { totalCount: number, nodes: Array<{ kind: NotificationKind, channel: Channel, language: Language, subject: string | null, body: string, builtIn: boolean, version: number | null, changedAt: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TemplateHistoryQueryVariables = Exact<{
  kind: NotificationKind;
  channel: Channel;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type TemplateHistoryQuery = { template: { kind: NotificationKind, channel: Channel, language: Language, subject: string | null, body: string, builtIn: boolean, version: number | null, changedAt: string | null, variables: Array<{ name: string, type: TemplateVariableType, description: string, options: Array<string>, sample: string }>, versions: { totalCount: number, nodes: Array<{ version: number, subject: string | null, body: string | null, createdAt: string, createdBy: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type TemplatePreviewQueryVariables = Exact<{
  input: TemplatePreviewInput;
}>;


export type TemplatePreviewQuery = { templatePreview: { preview: { subject: string | null, text: string, html: string | null, encoding: SmsEncoding | null, segments: number | null, price: { amount: string, currencyCode: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type TemplateSetMutationVariables = Exact<{
  input: TemplateSetInput;
}>;


export type TemplateSetMutation = { templateSet: { template: { kind: NotificationKind, channel: Channel, language: Language, subject: string | null, body: string, builtIn: boolean, version: number | null, changedAt: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type TemplateResetMutationVariables = Exact<{
  input: TemplateResetInput;
}>;


export type TemplateResetMutation = { templateReset: { template: { kind: NotificationKind, channel: Channel, language: Language, subject: string | null, body: string, builtIn: boolean, version: number | null, changedAt: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ChannelPriceSetMutationVariables = Exact<{
  input: ChannelPriceSetInput;
}>;


export type ChannelPriceSetMutation = { channelPriceSet: { channelPrice: { channel: Channel, updatedAt: string, price: { amount: string, currencyCode: string } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
      | { code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ChannelPricesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelPricesQuery = { clinic: { id: string, channelPrices: Array<{ channel: Channel, price: { amount: string, currencyCode: string } }> } };

export type VisitDetailsQueryVariables = Exact<{
  id: string;
}>;


export type VisitDetailsQuery = { visit: { bookedAt: string, bookedThrough: string | null, mutedKinds: Array<NotificationKind>, confirmedAt: string | null, arrivedAt: string | null, completedAt: string | null, cancelledAt: string | null, cancelledBy: Actor | null, cancellationReason: string | null, id: string, status: VisitStatus, startsAt: string, endsAt: string, bookingNumber: number, bookedBy: Actor, calendar: { id: string }, branch: { id: string }, practitioner: { id: string }, service: { id: string }, patient: { id: string } | null } | null };

export type VisitFeedSubscriptionVariables = Exact<{
  filter?: PlaceFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type VisitFeedSubscription = { visitChanged:
    | { __typename: 'ResyncRequired', reason: ResyncReason, lastCursor: string | null }
    | { __typename: 'VisitChanged', eventId: string, cursor: string, kind: EventKind, occurredAt: string, visit: { id: string, status: VisitStatus, patient: { id: string } | null } }
   };

export type VisitCompletePaidMutationVariables = Exact<{
  input: VisitCompleteInput;
}>;


export type VisitCompletePaidMutation = { visitComplete: { visit: { id: string, status: VisitStatus, paid: { amount: string, currencyCode: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', status: VisitStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type VisitPaidRecordMutationVariables = Exact<{
  input: VisitPaidRecordInput;
}>;


export type VisitPaidRecordMutation = { visitPaidRecord: { visit: { id: string, paid: { amount: string, currencyCode: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', status: VisitStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type VisitsPaidQueryVariables = Exact<{
  first: number;
  filter?: VisitFilter | null | undefined;
}>;


export type VisitsPaidQuery = { visits: { nodes: Array<{ status: VisitStatus, service: { price: { amount: string, currencyCode: string } }, paid: { amount: string, currencyCode: string } | null }> } };

export type VisitBookPaidMutationVariables = Exact<{
  input: VisitBookInput;
}>;


export type VisitBookPaidMutation = { visitBook: { visit: { paid: { amount: string } | null } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', status: VisitStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type VisitPartsFragment = { id: string, status: VisitStatus, startsAt: string, endsAt: string, bookingNumber: number, bookedBy: Actor };

type ErrorParts_ActionNotAllowedError_Fragment = { __typename: 'ActionNotAllowedError', status: VisitStatus, code: UserErrorCode, message: string, path: Array<string> };

type ErrorParts_DeliveryActionNotAllowedError_Fragment = { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> };

type ErrorParts_InputError_Fragment = { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> };

type ErrorParts_InsufficientFundsError_Fragment = { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> };

type ErrorParts_InsufficientPointsError_Fragment = { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> };

type ErrorParts_OutsideWorkingHoursError_Fragment = { __typename: 'OutsideWorkingHoursError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> };

type ErrorParts_SlotTakenError_Fragment = { __typename: 'SlotTakenError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> };

type ErrorParts_TaskTakenError_Fragment = { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> };

export type ErrorPartsFragment =
  | ErrorParts_ActionNotAllowedError_Fragment
  | ErrorParts_DeliveryActionNotAllowedError_Fragment
  | ErrorParts_InputError_Fragment
  | ErrorParts_InsufficientFundsError_Fragment
  | ErrorParts_InsufficientPointsError_Fragment
  | ErrorParts_OutsideWorkingHoursError_Fragment
  | ErrorParts_SlotTakenError_Fragment
  | ErrorParts_TaskTakenError_Fragment
;

export type FreeSlotsQueryVariables = Exact<{
  filter: FreeSlotFilter;
}>;


export type FreeSlotsQuery = { freeSlots: Array<{ startsAt: string, endsAt: string, calendar: { id: string } }> };

export type VisitQueryVariables = Exact<{
  id: string;
}>;


export type VisitQuery = { visit: { id: string, status: VisitStatus, startsAt: string, endsAt: string, bookingNumber: number, bookedBy: Actor, patient: { id: string, firstName: string } | null, deliveries: { nodes: Array<{ kind: NotificationKind, status: DeliveryStatus, plannedReason: PlannedReason, statusReason: DeliveryReason | null, dueAt: string, occasion: string }> } } | null };

export type VisitsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: VisitFilter | null | undefined;
}>;


export type VisitsQuery = { visits: { totalCount: number, nodes: Array<{ id: string, status: VisitStatus, startsAt: string, endsAt: string, bookingNumber: number, bookedBy: Actor }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SlotsQueryVariables = Exact<{
  first: number;
  filter?: SlotFilter | null | undefined;
}>;


export type SlotsQuery = { slots: { nodes: Array<{ id: string, status: SlotStatus, startsAt: string }> } };

export type VisitBookMutationVariables = Exact<{
  input: VisitBookInput;
}>;


export type VisitBookMutation = { visitBook: { visit: { id: string, status: VisitStatus, startsAt: string, endsAt: string, bookingNumber: number, bookedBy: Actor } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', status: VisitStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type VisitConfirmMutationVariables = Exact<{
  input: VisitConfirmInput;
}>;


export type VisitConfirmMutation = { visitConfirm: { visit: { id: string, status: VisitStatus, startsAt: string, endsAt: string, bookingNumber: number, bookedBy: Actor } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', status: VisitStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type VisitMoveMutationVariables = Exact<{
  input: VisitMoveInput;
}>;


export type VisitMoveMutation = { visitMove: { visit: { id: string, status: VisitStatus, startsAt: string, endsAt: string, bookingNumber: number, bookedBy: Actor } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', status: VisitStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type VisitCancelMutationVariables = Exact<{
  input: VisitCancelInput;
}>;


export type VisitCancelMutation = { visitCancel: { visit: { id: string, status: VisitStatus, startsAt: string, endsAt: string, bookingNumber: number, bookedBy: Actor } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', status: VisitStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type VisitMarkArrivedMutationVariables = Exact<{
  input: VisitMarkArrivedInput;
}>;


export type VisitMarkArrivedMutation = { visitMarkArrived: { visit: { id: string, status: VisitStatus, startsAt: string, endsAt: string, bookingNumber: number, bookedBy: Actor } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', status: VisitStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type VisitCompleteMutationVariables = Exact<{
  input: VisitCompleteInput;
}>;


export type VisitCompleteMutation = { visitComplete: { visit: { id: string, status: VisitStatus, startsAt: string, endsAt: string, bookingNumber: number, bookedBy: Actor } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', status: VisitStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type VisitMarkNoShowMutationVariables = Exact<{
  input: VisitMarkNoShowInput;
}>;


export type VisitMarkNoShowMutation = { visitMarkNoShow: { visit: { id: string, status: VisitStatus, startsAt: string, endsAt: string, bookingNumber: number, bookedBy: Actor } | null, userErrors: Array<
      | { __typename: 'ActionNotAllowedError', status: VisitStatus, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeliveryActionNotAllowedError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientFundsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InsufficientPointsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OutsideWorkingHoursError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'SlotTakenError', nextFree: string | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TaskTakenError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export const CampaignPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"perHour"}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]} as unknown as DocumentNode<CampaignPartsFragment, unknown>;
export const CampaignRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CampaignRefusalFragment, unknown>;
export const GroupPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"patientCount"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"cities"}},{"kind":"Field","name":{"kind":"Name","value":"withinDays"}},{"kind":"Field","name":{"kind":"Name","value":"visitsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitDaysAgoFrom"}},{"kind":"Field","name":{"kind":"Name","value":"hasUpcomingVisit"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]}}]} as unknown as DocumentNode<GroupPartsFragment, unknown>;
export const ImportFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"issuesUrl"}},{"kind":"Field","name":{"kind":"Name","value":"bytesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"bytesReceived"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"detected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"dateOrder"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ignored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<ImportFieldsFragment, unknown>;
export const EarningTermsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarningTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarningRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"availableAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAfterMonths"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<EarningTermsFragment, unknown>;
export const AdjustmentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdjustmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAdjustment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]} as unknown as DocumentNode<AdjustmentPartsFragment, unknown>;
export const PointsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PointsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsHeld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"onHold"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}}]}}]} as unknown as DocumentNode<PointsPartsFragment, unknown>;
export const NotificationSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clinic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quietHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marketingCap"}},{"kind":"Field","name":{"kind":"Name","value":"marketingKinds"}},{"kind":"Field","name":{"kind":"Name","value":"imageLoadsTrusted"}}]}}]} as unknown as DocumentNode<NotificationSettingsFragment, unknown>;
export const ReferralPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"newcomerName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newcomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rewards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reversedAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"qualifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<ReferralPartsFragment, unknown>;
export const ReferralRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReferralRefusalFragment, unknown>;
export const FigurePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"unpriced"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"cameBack"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"return"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnRatio"}}]}}]} as unknown as DocumentNode<FigurePartsFragment, unknown>;
export const RowPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionReportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"unpriced"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"cameBack"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"return"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnRatio"}}]}}]} as unknown as DocumentNode<RowPartsFragment, unknown>;
export const RewardPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"perPatientLimit"}},{"kind":"Field","name":{"kind":"Name","value":"limitDays"}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}}]} as unknown as DocumentNode<RewardPartsFragment, unknown>;
export const RedemptionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedemptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redemption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]} as unknown as DocumentNode<RedemptionPartsFragment, unknown>;
export const RewardErrorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<RewardErrorFragment, unknown>;
export const RetentionRulePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetentionRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"filters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ageTo"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"blockedReason"}}]}}]} as unknown as DocumentNode<RetentionRulePartsFragment, unknown>;
export const OfferFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"chainNumber"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offersMade"}},{"kind":"Field","name":{"kind":"Name","value":"offersOpen"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freedByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OfferFieldsFragment, unknown>;
export const TaskPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TaskPartsFragment, unknown>;
export const TaskRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<TaskRefusalFragment, unknown>;
export const TemplatePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]} as unknown as DocumentNode<TemplatePartsFragment, unknown>;
export const VisitPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}}]}}]} as unknown as DocumentNode<VisitPartsFragment, unknown>;
export const ErrorPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideWorkingHoursError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<ErrorPartsFragment, unknown>;
export const CampaignListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"perHour"}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]} as unknown as DocumentNode<CampaignListQuery, CampaignListQueryVariables>;
export const CampaignDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"occasion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignParts"}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"heldOut"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"occasion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"occasion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"heldOut"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosenAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"heldOut"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"read"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"perHour"}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]} as unknown as DocumentNode<CampaignDetailsQuery, CampaignDetailsQueryVariables>;
export const CampaignFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"heldOut"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"read"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CampaignFiguresQuery, CampaignFiguresQueryVariables>;
export const CampaignMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CAMPAIGN"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mailingVersion"}},{"kind":"Field","name":{"kind":"Name","value":"mailingVariant"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CampaignMessagesQuery, CampaignMessagesQueryVariables>;
export const CampaignPreviewedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignPreviewed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"heldOut"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"patients"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"messages"}},{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"samplePatients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CampaignPreviewedQuery, CampaignPreviewedQueryVariables>;
export const CampaignMakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CampaignMake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"perHour"}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CampaignMakeMutation, CampaignMakeMutationVariables>;
export const CampaignEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CampaignEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"perHour"}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CampaignEditMutation, CampaignEditMutationVariables>;
export const CampaignBeginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CampaignBegin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"perHour"}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CampaignBeginMutation, CampaignBeginMutationVariables>;
export const CampaignHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CampaignHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignPauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignPause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"perHour"}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CampaignHoldMutation, CampaignHoldMutationVariables>;
export const CampaignGoOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CampaignGoOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignResumeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignResume"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"perHour"}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CampaignGoOnMutation, CampaignGoOnMutationVariables>;
export const CampaignEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CampaignEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignStopInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignStop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"perHour"}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CampaignEndMutation, CampaignEndMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const ClinicNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClinicNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sandbox"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"testClock"}}]}}]}}]} as unknown as DocumentNode<ClinicNowQuery, ClinicNowQueryVariables>;
export const SetupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Setup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calendars"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slotStepMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetupQuery, SetupQueryVariables>;
export const SandboxCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SandboxCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SandboxCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sandboxCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sandbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"staffTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"token"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patientToken"}},{"kind":"Field","name":{"kind":"Name","value":"partnerApiKey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SandboxCreateMutation, SandboxCreateMutationVariables>;
export const TestClockAdvanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestClockAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TestClockAdvanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testClockAdvance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<TestClockAdvanceMutation, TestClockAdvanceMutationVariables>;
export const CalendarWorkingHoursSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CalendarWorkingHoursSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarWorkingHoursSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarWorkingHoursSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"workingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarWorkingHoursSetMutation, CalendarWorkingHoursSetMutationVariables>;
export const CalendarExceptionSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CalendarExceptionSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarExceptionSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarExceptionSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"intervals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarExceptionSetMutation, CalendarExceptionSetMutationVariables>;
export const CalendarExceptionRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CalendarExceptionRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarExceptionRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarExceptionRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarExceptionRemoveMutation, CalendarExceptionRemoveMutationVariables>;
export const ConsentRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientConsentRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientConsentRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"wordingVersion"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ConsentRecordMutation, ConsentRecordMutationVariables>;
export const ConsentHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"wordingVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"wordingVersion"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<ConsentHistoryQuery, ConsentHistoryQueryVariables>;
export const ConsentWordingSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentWordingSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentWordingSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentWordingSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentWording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ConsentWordingSetMutation, ConsentWordingSetMutationVariables>;
export const ConsentWordingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentWordings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentWordingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ConsentWordingsQuery, ConsentWordingsQueryVariables>;
export const PatientDeceasedRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatientDeceasedRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientDeceasedRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientDeceasedRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deceasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deceasedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PatientDeceasedRecordMutation, PatientDeceasedRecordMutationVariables>;
export const DoubleOptInSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DoubleOptInSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicNotificationsSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinicNotificationsSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doubleOptIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DoubleOptInSetMutation, DoubleOptInSetMutationVariables>;
export const SlotChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"SlotChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResyncRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lastCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SlotChangedSubscription, SlotChangedSubscriptionVariables>;
export const VisitChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"VisitChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResyncRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lastCursor"}}]}}]}}]}}]} as unknown as DocumentNode<VisitChangedSubscription, VisitChangedSubscriptionVariables>;
export const DeliveryChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DeliveryChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryChangedFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResyncRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lastCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DeliveryChangedSubscription, DeliveryChangedSubscriptionVariables>;
export const EventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Events"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResyncRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lastCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EventsSubscription, EventsSubscriptionVariables>;
export const PatientGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientGroupFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patients"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}},{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patients"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"patientCount"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"cities"}},{"kind":"Field","name":{"kind":"Name","value":"withinDays"}},{"kind":"Field","name":{"kind":"Name","value":"visitsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitDaysAgoFrom"}},{"kind":"Field","name":{"kind":"Name","value":"hasUpcomingVisit"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]}}]} as unknown as DocumentNode<PatientGroupsQuery, PatientGroupsQueryVariables>;
export const PatientGroupNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientGroupNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsurancePlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"patientCount"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"cities"}},{"kind":"Field","name":{"kind":"Name","value":"withinDays"}},{"kind":"Field","name":{"kind":"Name","value":"visitsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitDaysAgoFrom"}},{"kind":"Field","name":{"kind":"Name","value":"hasUpcomingVisit"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]}}]} as unknown as DocumentNode<PatientGroupNodeQuery, PatientGroupNodeQueryVariables>;
export const PatientInGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientInGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PatientInGroupsQuery, PatientInGroupsQueryVariables>;
export const PatientsFilteredDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientsFiltered"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PatientsFilteredQuery, PatientsFilteredQueryVariables>;
export const PatientGroupCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatientGroupCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientGroupCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientGroupCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"patientCount"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"cities"}},{"kind":"Field","name":{"kind":"Name","value":"withinDays"}},{"kind":"Field","name":{"kind":"Name","value":"visitsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitDaysAgoFrom"}},{"kind":"Field","name":{"kind":"Name","value":"hasUpcomingVisit"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]}}]} as unknown as DocumentNode<PatientGroupCreateMutation, PatientGroupCreateMutationVariables>;
export const PatientGroupDescribeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatientGroupDescribe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientGroupDescribeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientGroupDescribe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PatientGroupDescribeMutation, PatientGroupDescribeMutationVariables>;
export const PatientGroupSetCriteriaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatientGroupSetCriteria"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientGroupSetCriteriaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientGroupSetCriteria"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PatientGroupSetCriteriaMutation, PatientGroupSetCriteriaMutationVariables>;
export const PatientGroupAddPatientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatientGroupAddPatients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientGroupAddPatientsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientGroupAddPatients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PatientGroupAddPatientsMutation, PatientGroupAddPatientsMutationVariables>;
export const PatientGroupRemovePatientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatientGroupRemovePatients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientGroupRemovePatientsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientGroupRemovePatients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PatientGroupRemovePatientsMutation, PatientGroupRemovePatientsMutationVariables>;
export const PatientGroupArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatientGroupArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientGroupArchiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientGroupArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PatientGroupArchiveMutation, PatientGroupArchiveMutationVariables>;
export const InsurancePlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InsurancePlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InsurancePlanFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insurancePlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<InsurancePlansQuery, InsurancePlansQueryVariables>;
export const InsurancePlanCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InsurancePlanCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InsurancePlanCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insurancePlanCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insurancePlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<InsurancePlanCreateMutation, InsurancePlanCreateMutationVariables>;
export const InsurancePlanRenameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InsurancePlanRename"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InsurancePlanRenameInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insurancePlanRename"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insurancePlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<InsurancePlanRenameMutation, InsurancePlanRenameMutationVariables>;
export const InsurancePlanArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InsurancePlanArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InsurancePlanArchiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insurancePlanArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insurancePlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<InsurancePlanArchiveMutation, InsurancePlanArchiveMutationVariables>;
export const PatientInsureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatientInsure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PatientInsureMutation, PatientInsureMutationVariables>;
export const ClinicPlanTierSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClinicPlanTierSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicPlanTierSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinicPlanTierSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planTier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ClinicPlanTierSetMutation, ClinicPlanTierSetMutationVariables>;
export const ImportStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"issuesUrl"}},{"kind":"Field","name":{"kind":"Name","value":"bytesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"bytesReceived"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"detected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"dateOrder"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ignored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<ImportStartMutation, ImportStartMutationVariables>;
export const ImportCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"issuesUrl"}},{"kind":"Field","name":{"kind":"Name","value":"bytesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"bytesReceived"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"detected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"dateOrder"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ignored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<ImportCancelMutation, ImportCancelMutationVariables>;
export const ImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Imports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"issuesUrl"}},{"kind":"Field","name":{"kind":"Name","value":"bytesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"bytesReceived"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"detected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"dateOrder"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ignored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>;
export const ImportByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"severities"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportSeverity"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"severities"},"value":{"kind":"Variable","name":{"kind":"Name","value":"severities"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"issuesUrl"}},{"kind":"Field","name":{"kind":"Name","value":"bytesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"bytesReceived"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"detected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"dateOrder"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ignored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<ImportByIdQuery, ImportByIdQueryVariables>;
export const DeviceRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeviceRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceRegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DeviceRegisterMutation, DeviceRegisterMutationVariables>;
export const DeviceRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeviceRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DeviceRemoveMutation, DeviceRemoveMutationVariables>;
export const PatientConsentRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatientConsentRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientConsentRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientConsentRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PatientConsentRecordMutation, PatientConsentRecordMutationVariables>;
export const PatientReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"devices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}}]}}]}}]} as unknown as DocumentNode<PatientReachQuery, PatientReachQueryVariables>;
export const PatientsReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientsReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"devices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PatientsReachQuery, PatientsReachQueryVariables>;
export const DeviceNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeviceNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Device"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}}]}}]}}]}}]} as unknown as DocumentNode<DeviceNodeQuery, DeviceNodeQueryVariables>;
export const StoppedAddressesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoppedAddresses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stoppedAddresses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<StoppedAddressesQuery, StoppedAddressesQueryVariables>;
export const StoppedAddressLiftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StoppedAddressLift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StoppedAddressLiftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stoppedAddressLift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stoppedAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StoppedAddressLiftMutation, StoppedAddressLiftMutationVariables>;
export const EarningRuleCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EarningRuleCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EarningRuleCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earningRuleCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earningRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarningTerms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarningTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarningRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"availableAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAfterMonths"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<EarningRuleCreateMutation, EarningRuleCreateMutationVariables>;
export const EarningRuleChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EarningRuleChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EarningRuleChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earningRuleChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earningRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarningTerms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarningTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarningRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"availableAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAfterMonths"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<EarningRuleChangeMutation, EarningRuleChangeMutationVariables>;
export const EarningRuleArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EarningRuleArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EarningRuleArchiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earningRuleArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earningRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarningTerms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarningTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarningRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"availableAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAfterMonths"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<EarningRuleArchiveMutation, EarningRuleArchiveMutationVariables>;
export const EarningRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EarningRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EarningRuleFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earningRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarningTerms"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarningTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarningRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"availableAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAfterMonths"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<EarningRulesQuery, EarningRulesQueryVariables>;
export const PortalActivityRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalActivityRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PortalActivityRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portalActivityRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loyaltyAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalActivityRecordMutation, PortalActivityRecordMutationVariables>;
export const ClinicLoyaltySetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClinicLoyaltySet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicLoyaltySetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinicLoyaltySet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewRewards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ClinicLoyaltySetMutation, ClinicLoyaltySetMutationVariables>;
export const PointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Points"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"onHold"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<PointsQuery, PointsQueryVariables>;
export const PointsOfManyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PointsOfMany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loyaltyAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"expiring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PointsOfManyQuery, PointsOfManyQueryVariables>;
export const PointsHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PointsHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"balanceChange"}},{"kind":"Field","name":{"kind":"Name","value":"pendingChange"}},{"kind":"Field","name":{"kind":"Name","value":"onHoldChange"}},{"kind":"Field","name":{"kind":"Name","value":"owedChange"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earningRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earningRuleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"adjustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<PointsHistoryQuery, PointsHistoryQueryVariables>;
export const PointsStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PointsStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"opening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PointsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"transactions"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"onHold"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PointsParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PointsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsHeld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"onHold"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}}]}}]} as unknown as DocumentNode<PointsStatementQuery, PointsStatementQueryVariables>;
export const PointsAdjustmentRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PointsAdjustmentRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAdjustmentRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsAdjustmentRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsAdjustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdjustmentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdjustmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAdjustment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]} as unknown as DocumentNode<PointsAdjustmentRequestMutation, PointsAdjustmentRequestMutationVariables>;
export const PointsAdjustmentApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PointsAdjustmentApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAdjustmentApproveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsAdjustmentApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsAdjustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdjustmentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdjustmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAdjustment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]} as unknown as DocumentNode<PointsAdjustmentApproveMutation, PointsAdjustmentApproveMutationVariables>;
export const PointsAdjustmentRefuseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PointsAdjustmentRefuse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAdjustmentRefuseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsAdjustmentRefuse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsAdjustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdjustmentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdjustmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAdjustment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]} as unknown as DocumentNode<PointsAdjustmentRefuseMutation, PointsAdjustmentRefuseMutationVariables>;
export const PointsAdjustmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PointsAdjustments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAdjustmentFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsAdjustments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdjustmentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdjustmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAdjustment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]} as unknown as DocumentNode<PointsAdjustmentsQuery, PointsAdjustmentsQueryVariables>;
export const LoyaltyFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoyaltyFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyReportFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compare"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"compare"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compare"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"issuedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"adjusted"}},{"kind":"Field","name":{"kind":"Name","value":"liability"}},{"kind":"Field","name":{"kind":"Name","value":"liabilityAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"liability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"csv"}}]}}]}}]} as unknown as DocumentNode<LoyaltyFiguresQuery, LoyaltyFiguresQueryVariables>;
export const LoyaltyFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LoyaltyFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyChangedFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"balanceChange"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResyncRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<LoyaltyFeedSubscription, LoyaltyFeedSubscriptionVariables>;
export const MailingTextPreviewedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailingTextPreviewed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailingTextPreviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailingTextPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"segments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MailingTextPreviewedQuery, MailingTextPreviewedQueryVariables>;
export const DeliveriesOfMailingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeliveriesOfMailings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"retentionRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailingVersion"}},{"kind":"Field","name":{"kind":"Name","value":"mailingVariant"}},{"kind":"Field","name":{"kind":"Name","value":"mailingText"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeliveriesOfMailingsQuery, DeliveriesOfMailingsQueryVariables>;
export const DeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DeliveriesQuery, DeliveriesQueryVariables>;
export const DeliveryTimelinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeliveryTimelines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"steps"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"readEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"steps"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"plannedReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeliveryTimelinesQuery, DeliveryTimelinesQueryVariables>;
export const StaffDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TASK_DUE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffName"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StaffDeliveriesQuery, StaffDeliveriesQueryVariables>;
export const MailboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Mailbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MailboxFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"textBody"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<MailboxQuery, MailboxQueryVariables>;
export const DeliveryResendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeliveryResend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryResendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryResend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"bookingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedReason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"usefulUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resendOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryStatus"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeliveryResendMutation, DeliveryResendMutationVariables>;
export const DeliveryCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeliveryCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryStatus"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeliveryCancelMutation, DeliveryCancelMutationVariables>;
export const DeliveryMarkReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeliveryMarkRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryMarkReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryMarkRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"readEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryStatus"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeliveryMarkReadMutation, DeliveryMarkReadMutationVariables>;
export const ModelLookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ModelLook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterDelivery"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterMessage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterTask"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterDelivery"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterMessage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterTask"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ModelLookQuery, ModelLookQueryVariables>;
export const ModelReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModelRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryMarkReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryMarkRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ModelReadMutation, ModelReadMutationVariables>;
export const ModelTakeBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModelTakeBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ModelTakeBackMutation, ModelTakeBackMutationVariables>;
export const ModelMuteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModelMute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitNotificationsMuteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitNotificationsMute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ModelMuteMutation, ModelMuteMutationVariables>;
export const ModelSwitchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModelSwitch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarNotificationsSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarNotificationsSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ModelSwitchMutation, ModelSwitchMutationVariables>;
export const ModelSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModelSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicNotificationsSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinicNotificationsSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ModelSettingsMutation, ModelSettingsMutationVariables>;
export const ModelDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModelDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceRegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ModelDeviceMutation, ModelDeviceMutationVariables>;
export const ModelDeviceRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModelDeviceRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ModelDeviceRemoveMutation, ModelDeviceRemoveMutationVariables>;
export const ModelConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModelConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientConsentRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientConsentRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"given"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ModelConsentMutation, ModelConsentMutationVariables>;
export const CalendarNotificationsSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CalendarNotificationsSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarNotificationsSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarNotificationsSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enabledKinds"}},{"kind":"Field","name":{"kind":"Name","value":"selfServiceEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"freedSlotsEnabled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideWorkingHoursError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<CalendarNotificationsSetMutation, CalendarNotificationsSetMutationVariables>;
export const ClinicNotificationsSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClinicNotificationsSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicNotificationsSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinicNotificationsSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationSettings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clinic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quietHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marketingCap"}},{"kind":"Field","name":{"kind":"Name","value":"marketingKinds"}},{"kind":"Field","name":{"kind":"Name","value":"imageLoadsTrusted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideWorkingHoursError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<ClinicNotificationsSetMutation, ClinicNotificationsSetMutationVariables>;
export const NotificationSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clinic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quietHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marketingCap"}},{"kind":"Field","name":{"kind":"Name","value":"marketingKinds"}},{"kind":"Field","name":{"kind":"Name","value":"imageLoadsTrusted"}}]}}]} as unknown as DocumentNode<NotificationSettingsQuery, NotificationSettingsQueryVariables>;
export const VisitNotificationsMuteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitNotificationsMute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitNotificationsMuteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitNotificationsMute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mutedKinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideWorkingHoursError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<VisitNotificationsMuteMutation, VisitNotificationsMuteMutationVariables>;
export const TasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TasksQuery, TasksQueryVariables>;
export const VisitNotificationsPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitNotificationsPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitNotificationsPreviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitNotificationsPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"willSend"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}}]}}]}}]} as unknown as DocumentNode<VisitNotificationsPreviewQuery, VisitNotificationsPreviewQueryVariables>;
export const MergeCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MergeCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referralCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loyaltyAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"onHold"}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"wallet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"packages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MergeCardQuery, MergeCardQueryVariables>;
export const MergeTopUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeTopUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WalletTopUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"walletTopUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<MergeTopUpMutation, MergeTopUpMutationVariables>;
export const MergeInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceIssueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MergeInvoiceMutation, MergeInvoiceMutationVariables>;
export const MergePaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergePayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentReceiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentReceive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MergePaymentMutation, MergePaymentMutationVariables>;
export const MergePackageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergePackage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePackageCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePackageCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePackage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MergePackageMutation, MergePackageMutationVariables>;
export const MergeQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscountQuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discountQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MergeQuoteMutation, MergeQuoteMutationVariables>;
export const PatientCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatientCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PatientCreateMutation, PatientCreateMutationVariables>;
export const PatientUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatientUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"doNotContact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PatientUpdateMutation, PatientUpdateMutationVariables>;
export const PatientArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatientArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientArchiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PatientArchiveMutation, PatientArchiveMutationVariables>;
export const PatientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Patients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PatientsQuery, PatientsQueryVariables>;
export const PatientsWithVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientsWithVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"visits"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"visits"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PatientsWithVisitsQuery, PatientsWithVisitsQueryVariables>;
export const ReferralProgramShowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralProgramShow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralProgram"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"newcomerPoints"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAfterMonths"}},{"kind":"Field","name":{"kind":"Name","value":"attributionDays"}},{"kind":"Field","name":{"kind":"Name","value":"bookingUrl"}}]}}]}}]} as unknown as DocumentNode<ReferralProgramShowQuery, ReferralProgramShowQueryVariables>;
export const ReferralProgramSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralProgramSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralProgramSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralProgramSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralProgram"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"bookingUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReferralProgramSetMutation, ReferralProgramSetMutationVariables>;
export const ReferralCodeOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralCodeOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"qrSvg"}}]}}]}}]}}]} as unknown as DocumentNode<ReferralCodeOfQuery, ReferralCodeOfQueryVariables>;
export const ReferredPatientCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferredPatientCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReferredPatientCreateMutation, ReferredPatientCreateMutationVariables>;
export const ReferralAttachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralAttach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralAttachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralAttach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"newcomerName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newcomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rewards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reversedAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"qualifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReferralAttachMutation, ReferralAttachMutationVariables>;
export const ReferralApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"newcomerName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newcomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rewards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reversedAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"qualifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReferralApproveMutation, ReferralApproveMutationVariables>;
export const ReferralRefuseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralRefuse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralRefuse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"newcomerName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newcomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rewards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reversedAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"qualifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReferralRefuseMutation, ReferralRefuseMutationVariables>;
export const ReferralListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"newcomerName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newcomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rewards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reversedAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"qualifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<ReferralListQuery, ReferralListQueryVariables>;
export const ReferralFunnelShowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralFunnelShow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralFunnelFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralFunnel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openings"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"qualified"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"pointsGiven"}}]}}]}}]} as unknown as DocumentNode<ReferralFunnelShowQuery, ReferralFunnelShowQueryVariables>;
export const ReferralFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ReferralFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralChangedFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResyncRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"newcomerName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newcomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rewards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reversedAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"qualifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<ReferralFeedSubscription, ReferralFeedSubscriptionVariables>;
export const RetentionReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetentionReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionReportFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionGrouping"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compare"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"compare"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compare"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"heldOut"}},{"kind":"Field","name":{"kind":"Name","value":"cameBackChosen"}},{"kind":"Field","name":{"kind":"Name","value":"cameBackHeldOut"}},{"kind":"Field","name":{"kind":"Name","value":"lift"}},{"kind":"Field","name":{"kind":"Name","value":"intervalFrom"}},{"kind":"Field","name":{"kind":"Name","value":"intervalTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"csv"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionReportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"unpriced"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"cameBack"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"return"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnRatio"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"unpriced"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"cameBack"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"return"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnRatio"}}]}}]} as unknown as DocumentNode<RetentionReportQuery, RetentionReportQueryVariables>;
export const RewardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rewards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"perPatientLimit"}},{"kind":"Field","name":{"kind":"Name","value":"limitDays"}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}}]} as unknown as DocumentNode<RewardsQuery, RewardsQueryVariables>;
export const RedemptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Redemptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RedemptionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redemptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedemptionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedemptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redemption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]} as unknown as DocumentNode<RedemptionsQuery, RedemptionsQueryVariables>;
export const LoyaltyTiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoyaltyTiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyTierFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyTiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pointsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LoyaltyTiersQuery, LoyaltyTiersQueryVariables>;
export const LoyaltyTierCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoyaltyTierCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyTierCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyTierCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pointsFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<LoyaltyTierCreateMutation, LoyaltyTierCreateMutationVariables>;
export const LoyaltyTierArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoyaltyTierArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyTierArchiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyTierArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<LoyaltyTierArchiveMutation, LoyaltyTierArchiveMutationVariables>;
export const RewardCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RewardCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewardCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"perPatientLimit"}},{"kind":"Field","name":{"kind":"Name","value":"limitDays"}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<RewardCreateMutation, RewardCreateMutationVariables>;
export const RewardChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RewardChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewardChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"perPatientLimit"}},{"kind":"Field","name":{"kind":"Name","value":"limitDays"}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<RewardChangeMutation, RewardChangeMutationVariables>;
export const RewardApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RewardApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardApproveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewardApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"perPatientLimit"}},{"kind":"Field","name":{"kind":"Name","value":"limitDays"}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<RewardApproveMutation, RewardApproveMutationVariables>;
export const RewardPauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RewardPause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardPauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewardPause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"perPatientLimit"}},{"kind":"Field","name":{"kind":"Name","value":"limitDays"}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<RewardPauseMutation, RewardPauseMutationVariables>;
export const RewardResumeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RewardResume"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardResumeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewardResume"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"perPatientLimit"}},{"kind":"Field","name":{"kind":"Name","value":"limitDays"}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<RewardResumeMutation, RewardResumeMutationVariables>;
export const RewardArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RewardArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardArchiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewardArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"perPatientLimit"}},{"kind":"Field","name":{"kind":"Name","value":"limitDays"}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<RewardArchiveMutation, RewardArchiveMutationVariables>;
export const RewardStockSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RewardStockSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardStockSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewardStockSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"perPatientLimit"}},{"kind":"Field","name":{"kind":"Name","value":"limitDays"}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<RewardStockSetMutation, RewardStockSetMutationVariables>;
export const RewardRedeemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RewardRedeem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardRedeemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewardRedeem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedemptionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedemptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redemption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<RewardRedeemMutation, RewardRedeemMutationVariables>;
export const RedemptionUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedemptionUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedemptionUseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redemptionUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedemptionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedemptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redemption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<RedemptionUseMutation, RedemptionUseMutationVariables>;
export const RedemptionCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedemptionCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedemptionCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redemptionCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedemptionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedemptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redemption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<RedemptionCancelMutation, RedemptionCancelMutationVariables>;
export const PatientMergeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatientMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPointsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<PatientMergeMutation, PatientMergeMutationVariables>;
export const PatientMergedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientMerged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PatientMergedQuery, PatientMergedQueryVariables>;
export const RetentionRuleCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetentionRuleCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRuleCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRuleCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetentionRuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetentionRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"filters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ageTo"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"blockedReason"}}]}}]} as unknown as DocumentNode<RetentionRuleCreateMutation, RetentionRuleCreateMutationVariables>;
export const RetentionRuleChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetentionRuleChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRuleChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRuleChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetentionRuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetentionRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"filters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ageTo"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"blockedReason"}}]}}]} as unknown as DocumentNode<RetentionRuleChangeMutation, RetentionRuleChangeMutationVariables>;
export const RetentionRuleActivateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetentionRuleActivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRuleActivateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRuleActivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetentionRuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetentionRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"filters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ageTo"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"blockedReason"}}]}}]} as unknown as DocumentNode<RetentionRuleActivateMutation, RetentionRuleActivateMutationVariables>;
export const RetentionRulePauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetentionRulePause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRulePauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRulePause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetentionRuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetentionRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"filters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ageTo"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"blockedReason"}}]}}]} as unknown as DocumentNode<RetentionRulePauseMutation, RetentionRulePauseMutationVariables>;
export const RetentionRuleArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetentionRuleArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRuleArchiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRuleArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetentionRuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetentionRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"filters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ageTo"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"blockedReason"}}]}}]} as unknown as DocumentNode<RetentionRuleArchiveMutation, RetentionRuleArchiveMutationVariables>;
export const RetentionChannelSwitchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetentionChannelSwitch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionChannelSwitchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionChannelSwitch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionChannel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"onSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RetentionChannelSwitchMutation, RetentionChannelSwitchMutationVariables>;
export const RetentionEvaluateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetentionEvaluate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionEvaluateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionEvaluate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RetentionEvaluateMutation, RetentionEvaluateMutationVariables>;
export const ClinicRetentionSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClinicRetentionSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicRetentionSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinicRetentionSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attributionDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ClinicRetentionSetMutation, ClinicRetentionSetMutationVariables>;
export const RetentionRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetentionRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRuleFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetentionRuleParts"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetentionRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"filters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ageTo"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"insurancePlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdoutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeSince"}},{"kind":"Field","name":{"kind":"Name","value":"blockedReason"}}]}}]} as unknown as DocumentNode<RetentionRulesQuery, RetentionRulesQueryVariables>;
export const RetentionChannelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetentionChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attributionDays"}},{"kind":"Field","name":{"kind":"Name","value":"retentionChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"onSince"}}]}}]}}]}}]} as unknown as DocumentNode<RetentionChannelsQuery, RetentionChannelsQueryVariables>;
export const RetentionRuleDryRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetentionRuleDryRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRuleDryRunInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRuleDryRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dryRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patients"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"messages"}},{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RetentionRuleDryRunQuery, RetentionRuleDryRunQueryVariables>;
export const RuleDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RuleDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mailingVersion"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retentionRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RuleDeliveriesQuery, RuleDeliveriesQueryVariables>;
export const ModelSlotLookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ModelSlotLook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"chainNumber"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offersMade"}},{"kind":"Field","name":{"kind":"Name","value":"offersOpen"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freedByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ModelSlotLookQuery, ModelSlotLookQueryVariables>;
export const ModelSlotMailboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ModelSlotMailbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ModelSlotMailboxQuery, ModelSlotMailboxQueryVariables>;
export const ModelSlotPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ModelSlotPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOffersPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slotId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ModelSlotPreviewQuery, ModelSlotPreviewQueryVariables>;
export const ModelSlotClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModelSlotClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOfferClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOfferClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stillFree"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ModelSlotClaimMutation, ModelSlotClaimMutationVariables>;
export const ModelSlotStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModelSlotStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOffersStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOffersStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ModelSlotStartMutation, ModelSlotStartMutationVariables>;
export const ModelSlotStopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModelSlotStop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOffersStopInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOffersStop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ModelSlotStopMutation, ModelSlotStopMutationVariables>;
export const ModelSlotMakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModelSlotMake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOfferMakeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOfferMake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ModelSlotMakeMutation, ModelSlotMakeMutationVariables>;
export const SlotOfferListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SlotOfferList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOfferFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOffers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"chainNumber"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offersMade"}},{"kind":"Field","name":{"kind":"Name","value":"offersOpen"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freedByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SlotOfferListQuery, SlotOfferListQueryVariables>;
export const SlotOfferNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SlotOfferNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"chainNumber"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offersMade"}},{"kind":"Field","name":{"kind":"Name","value":"offersOpen"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freedByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SlotOfferNodeQuery, SlotOfferNodeQueryVariables>;
export const SlotNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SlotNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offersAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"steps"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stepsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastSteps"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offersMade"}},{"kind":"Field","name":{"kind":"Name","value":"offersOpen"}},{"kind":"Field","name":{"kind":"Name","value":"chainNumber"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offers"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offersAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"steps"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stepsAfter"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastSteps"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SlotNodeQuery, SlotNodeQueryVariables>;
export const SlotOffersPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SlotOffersPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOffersPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slotId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"refusalMessage"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SlotOffersPreviewQuery, SlotOffersPreviewQueryVariables>;
export const SlotOfferClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SlotOfferClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOfferClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOfferClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}},{"kind":"Field","name":{"kind":"Name","value":"stillFree"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"chainNumber"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offersMade"}},{"kind":"Field","name":{"kind":"Name","value":"offersOpen"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freedByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SlotOfferClaimMutation, SlotOfferClaimMutationVariables>;
export const SlotOfferMakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SlotOfferMake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOfferMakeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOfferMake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"chainNumber"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offersMade"}},{"kind":"Field","name":{"kind":"Name","value":"offersOpen"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freedByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SlotOfferMakeMutation, SlotOfferMakeMutationVariables>;
export const SlotOffersStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SlotOffersStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOffersStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOffersStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offersMade"}},{"kind":"Field","name":{"kind":"Name","value":"offersOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SlotOffersStartMutation, SlotOffersStartMutationVariables>;
export const SlotOffersStopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SlotOffersStop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOffersStopInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOffersStop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"offersOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SlotOffersStopMutation, SlotOffersStopMutationVariables>;
export const CalendarSlotSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CalendarSlotSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarNotificationsSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarNotificationsSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slotOffersMax"}},{"kind":"Field","name":{"kind":"Name","value":"slotChainMax"}},{"kind":"Field","name":{"kind":"Name","value":"slotCloseMinutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarSlotSettingsMutation, CalendarSlotSettingsMutationVariables>;
export const SlotOfferFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"SlotOfferFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotOfferChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOfferChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"slotOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResyncRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"chainNumber"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offersMade"}},{"kind":"Field","name":{"kind":"Name","value":"offersOpen"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freedByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SlotOfferFeedSubscription, SlotOfferFeedSubscriptionVariables>;
export const SlotCountFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"SlotCountFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"offersMade"}},{"kind":"Field","name":{"kind":"Name","value":"offersOpen"}},{"kind":"Field","name":{"kind":"Name","value":"chainNumber"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResyncRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<SlotCountFeedSubscription, SlotCountFeedSubscriptionVariables>;
export const SlotChainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SlotChain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chainNumber"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SlotChainQuery, SlotChainQueryVariables>;
export const SlotListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SlotList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SlotFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"freedAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freedByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SlotListQuery, SlotListQueryVariables>;
export const SlotFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"SlotFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freedByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenByVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResyncRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lastCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SlotFeedSubscription, SlotFeedSubscriptionVariables>;
export const SurveyAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurveyAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyResponse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"surveyResponse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SurveyAnswerMutation, SurveyAnswerMutationVariables>;
export const SurveyResponsesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveyResponses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyResponseFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyResponses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]}}]} as unknown as DocumentNode<SurveyResponsesQuery, SurveyResponsesQueryVariables>;
export const TaskListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TaskListQuery, TaskListQueryVariables>;
export const TaskHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskEventKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TaskHistoryQuery, TaskHistoryQueryVariables>;
export const TaskNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TaskNodeQuery, TaskNodeQueryVariables>;
export const WorkPlanOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkPlanOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"staffId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorkPlanOfQuery, WorkPlanOfQueryVariables>;
export const StaffListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]}}]} as unknown as DocumentNode<StaffListQuery, StaffListQueryVariables>;
export const TaskCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<TaskCreateMutation, TaskCreateMutationVariables>;
export const TaskAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskAssignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<TaskAssignMutation, TaskAssignMutationVariables>;
export const TaskClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<TaskClaimMutation, TaskClaimMutationVariables>;
export const TaskCompleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskComplete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskCompleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskComplete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<TaskCompleteMutation, TaskCompleteMutationVariables>;
export const TaskReopenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskReopen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReopenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskReopen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<TaskReopenMutation, TaskReopenMutationVariables>;
export const TaskCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<TaskCommentMutation, TaskCommentMutationVariables>;
export const TaskRescheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskReschedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskRescheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskReschedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<TaskRescheduleMutation, TaskRescheduleMutationVariables>;
export const TaskPrioritizeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskPrioritize"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskPrioritizeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskPrioritize"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<TaskPrioritizeMutation, TaskPrioritizeMutationVariables>;
export const TaskFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TaskFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskChangedFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TaskFeedSubscription, TaskFeedSubscriptionVariables>;
export const TaskMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TASK_DUE"},{"kind":"EnumValue","value":"TASK_OVERDUE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"staffName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]} as unknown as DocumentNode<TaskMessagesQuery, TaskMessagesQueryVariables>;
export const TaskMailboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskMailbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"textBody"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}}]}}]} as unknown as DocumentNode<TaskMailboxQuery, TaskMailboxQueryVariables>;
export const TaskSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicNotificationsSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinicNotificationsSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskEscalationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"lowScoreMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<TaskSettingsMutation, TaskSettingsMutationVariables>;
export const TemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Templates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]} as unknown as DocumentNode<TemplatesQuery, TemplatesQueryVariables>;
export const TemplateHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"template"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateParts"}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]} as unknown as DocumentNode<TemplateHistoryQuery, TemplateHistoryQueryVariables>;
export const TemplatePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplatePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplatePreviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templatePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<TemplatePreviewQuery, TemplatePreviewQueryVariables>;
export const TemplateSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]} as unknown as DocumentNode<TemplateSetMutation, TemplateSetMutationVariables>;
export const TemplateResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]} as unknown as DocumentNode<TemplateResetMutation, TemplateResetMutationVariables>;
export const ChannelPriceSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChannelPriceSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelPriceSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelPriceSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ChannelPriceSetMutation, ChannelPriceSetMutationVariables>;
export const ChannelPricesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChannelPrices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channelPrices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChannelPricesQuery, ChannelPricesQueryVariables>;
export const VisitDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitParts"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookedThrough"}},{"kind":"Field","name":{"kind":"Name","value":"mutedKinds"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationReason"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}}]}}]} as unknown as DocumentNode<VisitDetailsQuery, VisitDetailsQueryVariables>;
export const VisitFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"VisitFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResyncRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lastCursor"}}]}}]}}]}}]} as unknown as DocumentNode<VisitFeedSubscription, VisitFeedSubscriptionVariables>;
export const VisitCompletePaidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitCompletePaid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitCompleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitComplete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideWorkingHoursError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<VisitCompletePaidMutation, VisitCompletePaidMutationVariables>;
export const VisitPaidRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitPaidRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitPaidRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitPaidRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideWorkingHoursError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<VisitPaidRecordMutation, VisitPaidRecordMutationVariables>;
export const VisitsPaidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitsPaid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitsPaidQuery, VisitsPaidQueryVariables>;
export const VisitBookPaidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitBookPaid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitBookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideWorkingHoursError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<VisitBookPaidMutation, VisitBookPaidMutationVariables>;
export const FreeSlotsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreeSlots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FreeSlotFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freeSlots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<FreeSlotsQuery, FreeSlotsQueryVariables>;
export const VisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Visit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitParts"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}}]}}]} as unknown as DocumentNode<VisitQuery, VisitQueryVariables>;
export const VisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Visits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}}]}}]} as unknown as DocumentNode<VisitsQuery, VisitsQueryVariables>;
export const SlotsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Slots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SlotFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]}}]} as unknown as DocumentNode<SlotsQuery, SlotsQueryVariables>;
export const VisitBookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitBookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideWorkingHoursError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<VisitBookMutation, VisitBookMutationVariables>;
export const VisitConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideWorkingHoursError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<VisitConfirmMutation, VisitConfirmMutationVariables>;
export const VisitMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideWorkingHoursError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<VisitMoveMutation, VisitMoveMutationVariables>;
export const VisitCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideWorkingHoursError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<VisitCancelMutation, VisitCancelMutationVariables>;
export const VisitMarkArrivedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitMarkArrived"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitMarkArrivedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitMarkArrived"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideWorkingHoursError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<VisitMarkArrivedMutation, VisitMarkArrivedMutationVariables>;
export const VisitCompleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitComplete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitCompleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitComplete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideWorkingHoursError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<VisitCompleteMutation, VisitCompleteMutationVariables>;
export const VisitMarkNoShowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitMarkNoShow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitMarkNoShowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitMarkNoShow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideWorkingHoursError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<VisitMarkNoShowMutation, VisitMarkNoShowMutationVariables>;