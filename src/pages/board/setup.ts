/** What the board is about and does not change while it is open: who looks, and the clinic's branches, calendars and staff. */
import type { Ask } from './ask.js';
import {
  BoardSetupDocument,
  type BoardSetupQuery,
  BoardViewerDocument,
  type BoardViewerQuery,
} from './generated.js';

export interface Setup {
  readonly viewer: BoardViewerQuery['viewer'];
  readonly clinicName: string;
  /** By the clinic's clock, when this was asked. */
  readonly now: Date;
  readonly branches: BoardSetupQuery['branches']['nodes'];
  readonly calendars: BoardSetupQuery['calendars']['nodes'];
  readonly staff: BoardSetupQuery['staff']['nodes'];
}

/** Whose token it is, when it is not one of staff. */
export type Stranger = 'PATIENT' | 'PARTNER';

/** Rejects as `Ask` does. */
export async function loadSetup(ask: Ask): Promise<Setup | Stranger> {
  const { viewer } = await ask(BoardViewerDocument, {});
  if (viewer.kind !== 'STAFF') return viewer.kind;
  const { clinic, branches, calendars, staff } = await ask(BoardSetupDocument, {});
  return {
    ...{ viewer, clinicName: clinic.name, now: new Date(clinic.now) },
    ...{ branches: branches.nodes, calendars: calendars.nodes, staff: staff.nodes },
  };
}
