/** What patients' pages say, in each language that messages are written in (mission.md, section 1, "Links" and "Languages"). */
export interface PageWords {
  /** Beside times: whose clocks they are. */
  localTime(city: string): string;
  /** Where the patient cannot do it here. */
  contact(clinic: string): string;
  readonly seeVisit: string;
  /** Begins the title of a page that shows what is wrong. */
  readonly problem: string;

  readonly visitTitle: string;
  readonly pleaseConfirm: string;
  readonly confirmed: string;
  readonly movedNow: string;
  readonly bookedNow: string;
  readonly cancelled: string;
  readonly over: string;
  readonly begun: string;
  readonly clinicOnly: string;
  /** What was pressed no longer fits the visit. */
  readonly changedMeanwhile: string;
  readonly confirmButton: string;
  readonly moveLink: string;
  readonly cancelLink: string;
  readonly calendarLink: string;
  readonly bookAgainLink: string;

  readonly moveTitle: string;
  /** `when`: the present day and time. */
  moveIntro(when: string): string;
  readonly noTimes: string;
  readonly laterDays: string;
  readonly earlierDays: string;
  readonly timeTaken: string;

  readonly cancelTitle: string;
  cancelIntro(when: string): string;
  readonly reasonLabel: string;
  readonly lengthHint: string;
  readonly tooLong: string;
  readonly cancelButton: string;
  readonly keepLink: string;

  readonly offerTitle: string;
  readonly offeredTime: string;
  readonly presentTime: string;
  readonly offerNote: string;
  readonly takeButton: string;
  readonly offerWonTitle: string;
  readonly offerWon: string;
  readonly offerTakenTitle: string;
  readonly offerTaken: string;
  readonly stillFree: string;
  readonly offerClosedTitle: string;
  readonly offerClosed: string;
  readonly offerBusyTitle: string;
  readonly offerBusy: string;
  readonly visitStays: string;

  readonly surveyTitle: string;
  readonly surveyQuestion: string;
  readonly scoreHint: string;
  readonly scoreMissing: string;
  readonly commentLabel: string;
  readonly sendButton: string;
  readonly thanksTitle: string;
  readonly thanks: string;
  yourAnswer(score: number): string;

  readonly bookTitle: string;
  /** `service` and `practitioner` are names. */
  bookIntro(service: string, practitioner: string): string;
  readonly comingVisits: string;

  readonly badTitle: string;
  readonly bad: string;
  readonly movedTitle: string;
  readonly moved: string;
  readonly failedTitle: string;
  readonly failed: string;
}
