/** The survey after a visit: a number from 0 to 10 and a comment (mission.md, section 1, SATISFACTION_SURVEY). */
import { type Html, html } from './html.js';
import { layout } from './layout.js';
import { goodNote } from './notes.js';
import type { Reader } from './reader.js';
import { KEY_FIELD } from './time-list.js';
import { type ShownVisit, visitDetails } from './visit-details.js';

export interface SurveyPage {
  readonly clinic: string;
  readonly visit: ShownVisit;
  readonly key: string;
  /** What was sent and could not be taken; null: nothing was sent. */
  readonly refused: { readonly score: number | null; readonly comment: string } | null;
}

/** The fields of the form. */
export const SCORE_FIELD = 'score';
export const COMMENT_FIELD = 'comment';

const SCORES = Array.from({ length: 11 }, (_, score) => score);

export function surveyPage(reader: Reader, { clinic, visit, key, refused }: SurveyPage): string {
  const { words, language } = reader;
  const problem = refused === null ? null : words.problem;
  return layout(
    { language, title: words.surveyTitle, clinic, problem },
    html`${visitDetails(reader, visit)}
<form method="post">
<input type="hidden" name="${KEY_FIELD}" value="${key}">
${scores(words, refused)}
${comment(words, refused)}
<button type="submit" class="main">${words.sendButton}</button>
</form>`,
  );
}

/** After the answer: also for who opens the link again. */
export function surveyThanksPage(reader: Reader, clinic: string, score: number): string {
  const { words, language } = reader;
  return layout(
    { language, title: words.thanksTitle, clinic },
    html`${goodNote(words.thanks)}<p>${words.yourAnswer(score)}</p><p>${words.contact(clinic)}</p>`,
  );
}

function scores(words: Reader['words'], refused: SurveyPage['refused']): Html {
  const wrong = refused !== null && refused.score === null;
  return html`<fieldset aria-describedby="${wrong ? 'score-wrong ' : ''}score-hint">
<legend>${words.surveyQuestion}</legend>
<p class="hint" id="score-hint">${words.scoreHint}</p>
${wrong && html`<p class="wrong" id="score-wrong" role="alert">${words.scoreMissing}</p>`}
<div class="scores">
${SCORES.map(
  (score) =>
    html`<label><input type="radio" name="${SCORE_FIELD}" value="${score}" required${
      refused?.score === score && html` checked`
    }>${score}</label>
`,
)}</div>
</fieldset>`;
}

function comment(words: Reader['words'], refused: SurveyPage['refused']): Html {
  // What else could be refused is the comment.
  const wrong = refused !== null && refused.score !== null;
  return html`<label for="comment">${words.commentLabel}</label>
<p class="hint" id="comment-hint">${words.lengthHint}</p>
${wrong && html`<p class="wrong" id="comment-wrong" role="alert">${words.tooLong}</p>`}
<textarea id="comment" name="${COMMENT_FIELD}" maxlength="500" rows="4" aria-describedby="${
    wrong ? 'comment-wrong ' : ''
  }comment-hint"${wrong && html` aria-invalid="true"`}>
${refused?.comment}</textarea>`;
}
