import { once } from 'node:events';
import { request as sendRequest } from 'node:http';
import { createServer as createNetServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { toySchema } from '../support/toy-schema.js';
import { startToyServer } from '../support/toy-server.js';

let held: Promise<void>;
let release: () => void = () => undefined;
let entered: () => void = () => undefined;

describe('the process', () => {
  test('says that it is alive and ready, and what it did', async () => {
    const server = await startToyServer();
    await server.ask('{ hello }');
    expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${server.url}/health/ready`)).json()).toEqual({ status: 'ok' });
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toMatch(/retorna_operation_seconds_count\{kind="query"\} \d+/);
    expect(metrics).toContain('process_cpu_seconds_total');
    await server.stop();
  });

  test('is not ready when the database does not answer', async () => {
    const cut = await startToyServer();
    await cut.loseDatabase();
    expect((await fetch(`${cut.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${cut.url}/health/live`)).status).toBe(200);
    await cut.stop();
  });

  test('a port that is taken: says what to do', async () => {
    const other = createNetServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expect(startToyServer({ env: { PORT: String(port) } })).rejects.toThrow(/Set PORT/);
    other.close();
  });

  test('lets a request finish when it stops, and takes no more', async () => {
    const stopping = await startToyServer({
      schema: toySchema({
        Query: {
          wait: async () => {
            entered();
            await held;
            return 'done';
          },
        },
      }),
    });
    held = new Promise((resolve) => {
      release = resolve;
    });
    const inside = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const answer = stopping.ask('{ wait }');
    await inside;
    const closed = stopping.stop();
    expect(['ECONNREFUSED', 'ECONNRESET']).toContain(await refusedConnection(stopping.url));
    release();
    expect((await answer).data).toEqual({ wait: 'done' });
    await closed;
  });
});

/** The code of the error that a new connection ends in. */
async function refusedConnection(url: string): Promise<string | undefined> {
  const request = sendRequest(`${url}/health/live`, { agent: false });
  request.end();
  const [error] = (await once(request, 'error')) as [NodeJS.ErrnoException];
  return error.code;
}
