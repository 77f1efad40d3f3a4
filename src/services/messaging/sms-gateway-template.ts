/** The templates by which an SMS gateway is spoken to: {to}, {text}, {from} and {id} stand for the message's own. */
export interface GatewayWords {
  /** E.164. */
  readonly to: string;
  readonly text: string;
  readonly from: string;
  /** The delivery's id. */
  readonly id: string;
}

/** How what is put in is written, so that it stays what it is and cannot add to the request. */
export type Escape = (word: string) => string;

export const inUrl: Escape = encodeURIComponent;
const inJson: Escape = (word) => JSON.stringify(word).slice(1, -1);

/** By the content type of the body; JSON when none is given. */
export function escapeFor(contentType: string | undefined): Escape {
  return contentType?.toLowerCase().startsWith('application/x-www-form-urlencoded') ? inUrl : inJson;
}

/** Fills a template in one pass: what is put in is not looked through again. */
export function fillTemplate(template: string, words: GatewayWords, escaped: Escape): string {
  return template.replace(/\{(to|text|from|id)\}/g, (_, name: keyof GatewayWords) => escaped(words[name]));
}
