/** Who and what resources of FHIR refer to, by the id under which an import knows them. */

import { inside, listIn, textIn } from './fhir-json.js';
import type { Named } from './import-record.js';
import { nameOf } from './read-text.js';
import type { RowProblems } from './row-problems.js';

const URN = /^urn:(?:uuid|oid):(.+)$/i;
const TYPED = /(?:^|\/)([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})(?:\/_history\/.*)?$/;
const BY_IDENTIFIER = /^([A-Z][A-Za-z]+)\?identifier=(.+)$/;
const MOST_PRACTITIONERS = 100_000;

export interface Reference {
  /** '' where only the other resources tell. */
  readonly type: string;
  readonly id: string | null;
  readonly display: string;
}

/** Of a bundle's practitioners, who are few, so that references that do not say what they refer to are understood. */
export class KnownPractitioners {
  private readonly ids = new Set<string>();
  private readonly byIdentifier = new Map<string, string>();

  add(id: string, resource: unknown): void {
    if (this.ids.size >= MOST_PRACTITIONERS) return;
    this.ids.add(id);
    for (const identifier of identifiersOf(resource)) this.byIdentifier.set(identifier, id);
  }

  /** With its type, where that is not said: a practitioner that is known, else a patient. */
  settle(reference: Reference): Reference {
    const id = reference.id === null ? null : (this.byIdentifier.get(reference.id) ?? reference.id);
    const isKnown = id !== null && this.ids.has(id);
    return { ...reference, id, type: reference.type || (isKnown ? 'Practitioner' : 'Patient') };
  }
}

/** What a resource is called: in a bundle by its URN if it has one, since that is what others refer to. */
export function idOf(resource: unknown, fullUrl: string): string | null {
  const [, urn] = URN.exec(fullUrl) ?? [];
  return urn ?? (textIn(resource, 'id') || (identifiersOf(resource)[0] ?? null));
}

export function referenceOf(value: unknown): Reference | null {
  const reference = textIn(value, 'reference');
  const display = textIn(value, 'display');
  const [, urn] = URN.exec(reference) ?? [];
  if (urn) return { type: textIn(value, 'type'), id: urn, display };
  const [, type, id] = TYPED.exec(reference) ?? BY_IDENTIFIER.exec(reference) ?? [];
  if (type && id) return { type, id: decoded(id), display };
  const identifier = identifierOf(inside(value, 'identifier'));
  if (identifier === null && display === '') return null;
  return { type: textIn(value, 'type'), id: identifier, display };
}

/** Nobody when there is no such reference. */
export function namedBy(reference: Reference | undefined, column: string, problems: RowProblems): Named {
  const name = nameOf({ column, text: reference?.display ?? '' }, problems) || null;
  return { externalId: reference?.id ?? null, name };
}

/** The first of `concepts` (CodeableConcept) by its words and its code. */
export function conceptOf(concepts: readonly unknown[], column: string, problems: RowProblems): Named {
  const [first] = concepts;
  const [coding] = listIn(first, 'coding');
  const code = textIn(coding, 'code');
  const words = textIn(first, 'text') || textIn(coding, 'display') || code;
  return { externalId: code || null, name: nameOf({ column, text: words }, problems) || null };
}

function identifiersOf(resource: unknown): string[] {
  return listIn(resource, 'identifier').flatMap((identifier) => identifierOf(identifier) ?? []);
}

function identifierOf(value: unknown): string | null {
  const own = textIn(value, 'value');
  const system = textIn(value, 'system');
  return own === '' ? null : system === '' ? own : `${system}|${own}`;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
