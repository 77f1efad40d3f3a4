import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import WebSocket from 'ws';
import { startToyServer, type ToyServer } from '../support/toy-server.js';

let server: ToyServer;
beforeAll(async () => {
  server = await startToyServer({ times: { helloMs: 200 } });
});
afterAll(() => server?.stop());

/** The process lives on, and saw nothing that it did not foresee. */
afterEach(async () => {
  expect((await server.ask('{ hello }')).data).toEqual({ hello: 'Hello world' });
  expect(server.logged.splice(0)).toEqual([]);
});

const JSON_TYPE = { 'content-type': 'application/json' };
async function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = JSON_TYPE) {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  const answer = (await response.json()) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  return {
    status: response.status,
    code: answer.errors[0]?.extensions.code,
    message: answer.errors[0]?.message,
  };
}

describe('bodies', () => {
  const wrong = (status: number, message: RegExp) => ({
    status,
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(message),
  });

  test.each(['', '{', 'hello', '{"query":', '\u0000'])('that are no JSON: %j', async (body) => {
    expect(await post(body)).toEqual(wrong(400, /JSON/));
  });

  test.each([
    '1',
    'null',
    '"{ hello }"',
    '{}',
    '{"query":1}',
    '{"query":{"kind":"Document"}}',
    '{"query":null}',
  ])('that are JSON, and no request: %s', async (body) => expect(await post(body)).toEqual(wrong(400, /./)));

  test('of several requests', async () => {
    expect(await post('[{"query":"{ hello }"},{"query":"{ hello }"}]')).toEqual(wrong(400, /batch/));
  });

  test('in invalid UTF-8', async () => {
    const body = Uint8Array.from(
      Buffer.from('{"query":"{ hello(name: \\"X\\") }"}'.replace('X', '\xe9'), 'latin1'),
    );
    expect(await post(body)).toEqual(wrong(400, /UTF-8/));
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'garbage',
    'a/b/c;;',
  ])('of another type: %s', async (type) =>
    expect(await post('{"query":"{ hello }"}', { 'content-type': type })).toEqual(wrong(415, /JSON/)),
  );

  test('in another character set, or compressed', async () => {
    const latin = { 'content-type': 'application/json; charset=iso-8859-1' };
    expect(await post('{"query":"{ hello }"}', latin)).toEqual(wrong(415, /UTF-8/));
    const packed = { ...JSON_TYPE, 'content-encoding': 'gzip' };
    expect(await post('{"query":"{ hello }"}', packed)).toEqual(wrong(415, /uncompressed/));
  });

  test('of 10 MB, whether their length is told or not', async () => {
    const body = JSON.stringify({ query: `{ hello } #${'x'.repeat(10_000_000)}` });
    expect(await post(body)).toEqual(wrong(413, /1000000 bytes/));
    const chunked = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(chunked.status).toBe(413);
    await chunked.arrayBuffer();
  });

  test('that are cut off', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.end(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"qu',
    );
    socket.resume();
    await once(socket, 'close');
  });
});

describe('documents', () => {
  const ask = async (query: string) => {
    const { errors } = await server.ask(query);
    return errors?.[0]?.extensions;
  };

  test.each([
    ['100,000 braces', '{'.repeat(100_000), 'nesting'],
    ['1,900 braces', '{a'.repeat(900), 'nesting'],
    ['brackets of a list', `{ hello(name: ${'['.repeat(1_500)}`, 'nesting'],
    ['brackets of a type', `query ($a: ${'['.repeat(1_500)}`, 'nesting'],
    ['braces of an object', `{ hello(name: ${'{a:'.repeat(600)}`, 'nesting'],
    ['50,000 tokens', '{ a '.padEnd(100_000, 'a '), 'tokens'],
    [
      '10,000 aliases',
      `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}:hello`).join(' ')} }`,
      'characters',
    ],
    ['400 aliases', `{ ${Array.from({ length: 400 }, (_, i) => `a${i}:hello`).join(' ')} }`, 'aliases'],
    ['150 levels', `${'{ item(id: 1) '}${'{ parent '.repeat(150)}{ id }${'}'.repeat(151)}`, 'depth'],
  ])('%s', async (_, query, limit) => {
    expect(await ask(query)).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit });
  });

  test('fragments that spread each other again and again', async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Item { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`,
    );
    const query = `{ item(id: 1) { ...F0 } } ${fragments.join(' ')} fragment F60 on Item { id }`;
    expect(await ask(query)).toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
  });

  test('fragments that spread themselves', async () => {
    const query =
      '{ item(id: 1) { ...F } } fragment F on Item { parent { ...G } } fragment G on Item { ...F }';
    expect(await ask(query)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test.each([
    '',
    ' ',
    '#',
    '"',
    '"""',
    '{',
    '}',
    '\ufeff',
    '{ hello(name: "\\ud800") }',
    '{ __proto__ }',
    'fragment F on Query { hello }',
  ])('that say nothing: %j', async (query) =>
    expect(await ask(query)).toMatchObject({ code: 'BAD_USER_INPUT' }),
  );

  test.each(['__proto__', 'constructor', 'toString'])('variables called %s', async (name) => {
    const variables = JSON.parse(`{"${name}": 1}`);
    const { data } = await server.ask(`query ($${name}: Int = 2) { items(first: $${name}) { totalCount } }`, {
      variables,
    });
    expect(data).toEqual({ items: { totalCount: expect.any(Number) } });
  });
});

describe('WebSockets', () => {
  const open = (protocol: string | string[] = 'graphql-transport-ws') => {
    const socket = new WebSocket(server.socketUrl, protocol);
    socket.on('error', () => undefined);
    return socket;
  };
  const closed = async (socket: WebSocket) => {
    const [code, reason] = await once(socket, 'close');
    return [code, String(reason)];
  };
  const afterOpen = async (send: (socket: WebSocket) => void) => {
    const socket = open();
    const end = closed(socket);
    await once(socket, 'open');
    send(socket);
    return end;
  };

  test('that never say hello', async () => {
    expect(await closed(open())).toEqual([4408, 'Connection initialisation timeout']);
  });

  test.each(['garbage', '{}', '{"type":"nonsense"}', '[]', 'null', '{"type":"subscribe","id":1}'])(
    'that send %s',
    async (text) =>
      expect(await afterOpen((socket) => socket.send(text))).toEqual([4400, 'Invalid message received']),
  );

  test('that send bytes which are no text', async () => {
    expect(await afterOpen((socket) => socket.send(Buffer.from([0xff, 0xfe, 0x00])))).toEqual([
      4400,
      expect.any(String),
    ]);
  });

  test('that send a huge frame', async () => {
    expect(await afterOpen((socket) => socket.send('x'.repeat(2_000_000)))).toEqual([
      1009,
      expect.any(String),
    ]);
  });

  test('that send frames which are none', async () => {
    const raw = (socket: WebSocket) => (socket as unknown as { _socket: NodeJS.WritableStream })._socket;
    expect(await afterOpen((socket) => raw(socket).write(Buffer.alloc(64, 0xff)))).toEqual([
      1002,
      expect.any(String),
    ]);
  });

  test('that ask before they say hello', async () => {
    const ask = '{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}';
    expect(await afterOpen((socket) => socket.send(ask))).toEqual([4401, 'Unauthorized']);
  });

  test('that say hello twice', async () => {
    const hello = '{"type":"connection_init"}';
    const end = await afterOpen((socket) => {
      socket.send(hello);
      socket.send(hello);
    });
    expect(end).toEqual([4429, expect.any(String)]);
  });

  test('of another protocol, or none', async () => {
    expect(await closed(open([]))).toEqual([4406, 'Subprotocol not acceptable']);
    const [error] = await once(new WebSocket(server.socketUrl, 'graphql-ws'), 'error');
    expect(String(error)).toContain('subprotocol');
  });

  test('at another path', async () => {
    const [error] = await once(new WebSocket(server.socketUrl.replace('/graphql', '/elsewhere')), 'error');
    expect(String(error)).toContain('404');
  });
});
