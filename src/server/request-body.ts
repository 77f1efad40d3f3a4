/** The JSON body of a POST: bounded, of a known type, in UTF-8. Each refusal has its HTTP status. */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';

export const SEND_JSON = 'Send the body as JSON, with the header content-type: application/json.';

/** How much of a body that is too large is still read, so that its sender can read the answer. */
const DRAINED_BYTES = 64_000_000;

export class BodyRefusal extends Error {
  constructor(
    readonly status: 400 | 413 | 415,
    message: string,
  ) {
    super(message);
    this.name = 'BodyRefusal';
  }
}

/**
 * The parsed body, at most `limit` bytes of it.
 * @throws BodyRefusal: 413 too large, 415 not JSON or not UTF-8 by its headers, 400 not UTF-8 or not JSON in fact, or cut off.
 */
export async function readJsonBody(request: IncomingMessage, limit: number): Promise<unknown> {
  checkType(request);
  const bytes = await readBytes(request, limit);
  if (!isUtf8(bytes)) throw new BodyRefusal(400, 'The body is not valid UTF-8.');
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new BodyRefusal(400, 'The body is not valid JSON.');
  }
}

function checkType(request: IncomingMessage): void {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') {
    throw new BodyRefusal(415, SEND_JSON);
  }
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split('=');
    if (name.trim().toLowerCase() !== 'charset') continue;
    if (!/^"?utf-?8"?$/i.test(value.trim())) throw new BodyRefusal(415, 'Send the body in UTF-8.');
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') throw new BodyRefusal(415, 'Send the body uncompressed.');
}

/** How long a body may take to come. */
const BODY_TIMEOUT_MS = 60_000;

/** The whole body, at most `limit` bytes of it. @throws BodyRefusal: 413 too large, 400 cut off or too slow. */
export function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    const refuse = () => reject(new BodyRefusal(413, `The body is larger than ${limit} bytes.`));
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else chunks = [];
      if (length > DRAINED_BYTES) refuse();
    });
    request.on('end', () => {
      if (length > limit) refuse();
      else if (chunks.length === 1) resolve(chunks[0] as Buffer);
      else resolve(Buffer.concat(chunks));
    });
    const cutOff = () => reject(new BodyRefusal(400, 'The body was cut off.'));
    // An answer that comes before the body's end closes the connection.
    const late = setTimeout(cutOff, BODY_TIMEOUT_MS);
    request.on('close', () => clearTimeout(late));
    request.on('end', () => clearTimeout(late));
    request.on('error', cutOff);
    request.on('close', () => {
      if (!request.complete) cutOff();
    });
  });
}
