/**
 * GraphiQL on /graphiql, outside production: everything that the page needs comes from this server, out of npm packages, so
 * that it opens without a network (api.md, "For client developers").
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';

/** An operation that stands in a tab of its own when the page opens. */
export interface GraphiQLExample {
  name: string;
  query: string;
  variables?: Readonly<Record<string, unknown>>;
  /** Such as `{ authorization: 'Bearer …' }`; sent with subscriptions too. */
  headers?: Readonly<Record<string, string | undefined>>;
}

export const GRAPHIQL_PATH = '/graphiql';

const PAGE = new URL('./graphiql.html', import.meta.url);
const JAVASCRIPT = 'text/javascript; charset=utf-8';
const AN_HOUR = 'private, max-age=3600';

/** Adds the page and its files. The package, 9 MB, is loaded when somebody first asks for the page. */
export async function addGraphiQL(app: FastifyInstance, examples: readonly GraphiQLExample[]): Promise<void> {
  const template = await readFile(PAGE, 'utf8');
  const policy = contentSecurityPolicy(template);
  const load = () => import('@graphql-yoga/render-graphiql/graphiql');

  app.get(GRAPHIQL_PATH, async (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy)
      .send(
        template
          .replace('{{favicon}}', (await load()).favicon)
          .replace('"{{examples}}"', () => JSON.stringify(examples).replaceAll('<', '\\u003c')),
      ),
  );

  const files: Record<string, () => Promise<string>> = {
    'app.js': async () => (await load()).js,
    'worker-editorWorkerService.js': async () => (await load()).editorWorkerService,
    'worker-json.js': async () => (await load()).jsonWorker,
    'worker-graphql.js': async () => (await load()).graphqlWorker,
    ...(await graphqlWsClient()),
  };
  for (const [name, read] of Object.entries(files)) {
    app.get(`${GRAPHIQL_PATH}/${name}`, async (_, reply) =>
      reply
        .type(JAVASCRIPT)
        .header('cache-control', AN_HOUR)
        .send(await read()),
    );
  }
  app.get(`${GRAPHIQL_PATH}/app.css`, async (_, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', AN_HOUR)
      .send((await load()).css),
  );
}

/** The client of graphql-ws as the package has it for browsers: a module and what it imports. */
async function graphqlWsClient(): Promise<Record<string, () => Promise<string>>> {
  const client = new URL('client.js', pathToFileURL(createRequire(import.meta.url).resolve('graphql-ws')));
  const source = await readFile(client, 'utf8');
  const files: Record<string, () => Promise<string>> = { 'graphql-ws/client.js': async () => source };
  for (const [, name] of source.matchAll(/from '\.\/([\w.-]+)'/g)) {
    if (name) files[`graphql-ws/${name}`] = () => readFile(new URL(name, client), 'utf8');
  }
  return files;
}

/** Only what this server sends may run; the editor styles its lines inline. */
function contentSecurityPolicy(template: string): string {
  const script = /<script type="module">([\s\S]*?)<\/script>/.exec(template)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
