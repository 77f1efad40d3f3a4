/** Asks once more before a visit is cancelled, and why (mission.md, section 1, "Links"). */
import { html } from './html.js';
import { layout } from './layout.js';
import { dayAndTime, type Reader } from './reader.js';
import { KEY_FIELD } from './time-list.js';
import type { ShownVisit } from './visit-details.js';

export interface CancelPage {
  readonly clinic: string;
  readonly visit: ShownVisit;
  readonly key: string;
  /** The way back to the visit, relative to the page. */
  readonly back: string;
  /** A reason that could not be taken; null: none was given yet. */
  readonly refusedReason: string | null;
}

/** The field of the form. */
export const REASON_FIELD = 'reason';

export function cancelPage(reader: Reader, { clinic, visit, key, back, refusedReason }: CancelPage): string {
  const { words, language } = reader;
  const wrong = refusedReason !== null;
  return layout(
    { language, title: words.cancelTitle, clinic, problem: wrong ? words.problem : null },
    html`<p>${words.cancelIntro(dayAndTime(reader, visit.startsAt, visit.timeZone))}</p>
<form method="post">
<input type="hidden" name="${KEY_FIELD}" value="${key}">
<label for="reason">${words.reasonLabel}</label>
<p class="hint" id="reason-hint">${words.lengthHint}</p>
${wrong && html`<p class="wrong" id="reason-wrong" role="alert">${words.tooLong}</p>`}
<textarea id="reason" name="${REASON_FIELD}" maxlength="500" rows="4" aria-describedby="${
      wrong ? 'reason-wrong ' : ''
    }reason-hint"${wrong && html` aria-invalid="true"`}>
${refusedReason}</textarea>
<div class="actions">
<button type="submit" class="main">${words.cancelButton}</button>
<a class="button" href="${back}">${words.keepLink}</a>
</div>
</form>`,
  );
}
