/** Takes in the file of an import, in pieces of one size, however it comes (issue "retention", import). */
import { sql } from 'kysely';
import { AccessDenied } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';

/** Why a file is not taken. */
export class UploadRefusal extends Error {
  constructor(
    readonly why: 'NOT_FOUND' | 'OVER' | 'TOO_LARGE' | 'BEGUN_AGAIN',
    message: string,
  ) {
    super(message);
    this.name = 'UploadRefusal';
  }
}

export interface Uploaded {
  readonly status: 'WAITING';
  readonly bytesReceived: number;
}

const CHUNK_BYTES = 1024 * 1024;

/**
 * Keeps the file, at most `limit` bytes of it, and lets the import wait for its turn. What an upload before it left is
 * replaced: one that was cut off is begun again, and of two at a time the later one counts.
 * @throws UploadRefusal; AccessDenied without "imports:write"; what `pieces` throws, when it is cut off.
 */
export async function uploadImport(
  scope: Scope,
  importId: string,
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uploaded> {
  scope.require('imports:write');
  const token = await begin(scope, importId);
  let number = 0;
  let received = 0;
  for await (const chunk of inChunks(pieces)) {
    received += chunk.length;
    if (received > limit) {
      await begin(scope, importId);
      throw new UploadRefusal('TOO_LARGE', `The file is larger than ${limit} bytes. Split it.`);
    }
    await keep(scope, { importId, token, number, chunk });
    number++;
  }
  const { rowCount } = await scope.db
    .updateTable('import')
    .set({ status: 'WAITING', bytes_total: received })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', importId)
    .where('status', '=', 'UPLOADING')
    .where('lease_token', '=', token)
    .execute()
    .then(([result]) => ({ rowCount: Number(result?.numUpdatedRows ?? 0) }));
  if (rowCount === 0) throw begunAgain();
  return { status: 'WAITING', bytesReceived: received };
}

/** Forgets what came before. The token tells one upload from another, as it tells workers apart later. */
function begin(outer: Scope, importId: string): Promise<number> {
  return outer.transaction(async (scope) => {
    if (scope.viewer.kind === 'NOBODY') throw new AccessDenied('UNAUTHENTICATED');
    const { clinicId, db } = scope;
    const row = isId(importId)
      ? await db
          .selectFrom('import')
          .select('status')
          .where('clinic_id', '=', clinicId)
          .where('id', '=', importId)
          .forNoKeyUpdate()
          .executeTakeFirst()
      : undefined;
    if (!row) throw new UploadRefusal('NOT_FOUND', 'There is no such import.');
    if (row.status !== 'UPLOADING') {
      throw new UploadRefusal('OVER', `The import is ${row.status}: it has its file. Start another one.`);
    }
    await db
      .deleteFrom('import_chunk')
      .where('clinic_id', '=', clinicId)
      .where('import_id', '=', importId)
      .execute();
    const { rows } = await sql<{ token: number }>`
      update import set lease_token = lease_token + 1, bytes_received = 0
      where clinic_id = ${clinicId} and id = ${importId}
      returning lease_token as token
    `.execute(db);
    return rows[0]?.token ?? 0;
  });
}

interface Chunk {
  readonly importId: string;
  readonly token: number;
  readonly number: number;
  readonly chunk: Buffer;
}

async function keep(outer: Scope, { importId, token, number, chunk }: Chunk): Promise<void> {
  await outer.transaction(async ({ db, clinicId }) => {
    const { rows } = await sql`
      update import set bytes_received = bytes_received + ${chunk.length}
      where clinic_id = ${clinicId} and id = ${importId} and status = 'UPLOADING' and lease_token = ${token}
      returning id
    `.execute(db);
    if (rows.length === 0) throw begunAgain();
    await db
      .insertInto('import_chunk')
      .values({ clinic_id: clinicId, import_id: importId, number, bytes: chunk })
      .execute();
  });
}

async function* inChunks(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    while (length >= CHUNK_BYTES) {
      const all = Buffer.concat(waiting);
      yield all.subarray(0, CHUNK_BYTES);
      waiting = [all.subarray(CHUNK_BYTES)];
      length -= CHUNK_BYTES;
    }
  }
  if (length > 0) yield Buffer.concat(waiting);
}

function begunAgain(): UploadRefusal {
  return new UploadRefusal(
    'BEGUN_AGAIN',
    'Another upload of this file was begun, or the import was cancelled.',
  );
}
