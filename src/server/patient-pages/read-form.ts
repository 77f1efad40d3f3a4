/** What a button of a patient's page sent. */
import type { FastifyRequest } from 'fastify';
import { BodyRefusal, readBytes } from '../request-body.js';
import { type PressedForm, readPressed } from './page-request.js';

/** A comment of 500 characters takes up to 6,000. */
const MOST_BYTES = 16_384;

/** Null for a body that is too large, or that no button of ours sends. */
export async function readForm(request: FastifyRequest): Promise<PressedForm | null> {
  try {
    return readPressed((await readBytes(request.raw, MOST_BYTES)).toString('utf8'));
  } catch (error) {
    if (error instanceof BodyRefusal) return null;
    throw error;
  }
}
