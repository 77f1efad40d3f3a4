/**
 * The staff board on /board: its page, its modules as the build leaves them, and the client of graphql-ws out of its package.
 * Nothing comes from elsewhere, and nothing of a clinic is in these files: what the board shows it asks for with a token.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';

const BOARD_PATH = '/board';

const FOLDER = new URL('../pages/board/', import.meta.url);
const CLIENT = new URL('./', pathToFileURL(createRequire(import.meta.url).resolve('graphql-ws/client')));
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Reads the files, which are few and small, and adds a route for each. */
export async function addBoard(app: FastifyInstance): Promise<void> {
  const page = await readFile(new URL('index.html', FOLDER), 'utf8');
  const headers = {
    'content-security-policy': contentSecurityPolicy(page),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    // They are asked for each time and sent again only when they have changed: after an update no old module meets a new one.
    'cache-control': 'no-cache',
  };
  for (const [path, content] of [[BOARD_PATH, page] as const, ...(await readFiles())]) {
    const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    const type = TYPES[path.split('.').at(1) ?? 'html'] ?? 'text/plain';
    app.get(path, async (request, reply) => {
      reply.headers({ ...headers, etag });
      if (hasIt(request.headers['if-none-match'], etag)) return reply.code(304).send();
      return reply.type(type).send(content);
    });
  }
}

async function readFiles(): Promise<(readonly [path: string, content: string])[]> {
  const own = (await readdir(FOLDER)).filter((name) => /^[a-z-]+\.(?:js|css)$/.test(name));
  const ofClient = ['client.js', ...(await importsOf('client.js'))];
  return Promise.all([
    ...own.map(
      async (name) => [`${BOARD_PATH}/${name}`, await readFile(new URL(name, FOLDER), 'utf8')] as const,
    ),
    ...ofClient.map(
      async (name) =>
        [`${BOARD_PATH}/graphql-ws/${name}`, await readFile(new URL(name, CLIENT), 'utf8')] as const,
    ),
  ]);
}

async function importsOf(name: string): Promise<string[]> {
  const source = await readFile(new URL(name, CLIENT), 'utf8');
  return [
    ...new Set([...source.matchAll(/from '\.\/([\w.-]+)'/g)].flatMap(([, file]) => (file ? [file] : []))),
  ];
}

function hasIt(asked: string | undefined, etag: string): boolean {
  const known = asked?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return known.includes(etag) || known.includes('*');
}

/** Scripts and styles of this server only; the one thing inline is the map of where modules are, by its hash. */
function contentSecurityPolicy(page: string): string {
  const map = /<script type="importmap">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(map).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    // A WebSocket to this same address is 'self' too.
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
