/** What `npm start` offers outside production: the demo sandbox, its tokens, and operations to begin with. */
import { createScope, type Parts } from './context.js';
import { DemoIncomplete, type ExampleValues, findExampleValues } from './demo/example-values.js';
import { EXAMPLES, readOperations } from './demo/examples.js';
import type { Examples } from './server.js';
import { createDemo, type Demo } from './services/clinic/create-demo.js';
import { issueToken } from './services/clinic/issue-token.js';
import { NOBODY } from './services/viewer.js';

const YEAR_MS = 365 * 24 * 3600 * 1000;

interface DemoTokens {
  receptionist: string;
  manager: string;
  owner: string;
  patient: string | null;
  partner: string;
}

async function findDemo(parts: Parts): Promise<{ demo: Demo; tokens: DemoTokens } | null> {
  const settings = parts.tokenSettings;
  if (settings === null) return null;
  const scope = createScope(parts, NOBODY);
  const demo = await createDemo(scope.parts, settings);
  const expiresAt = new Date(scope.system.now().getTime() + YEAR_MS);
  const { clinicId, receptionistId, managerId, ownerId, patientId, apiKey } = demo;
  const tokenOf = (kind: 'STAFF' | 'PATIENT', id: string) =>
    issueToken(settings, { clinicId, kind, id }, expiresAt);
  return {
    demo,
    tokens: {
      receptionist: await tokenOf('STAFF', receptionistId),
      manager: await tokenOf('STAFF', managerId),
      owner: await tokenOf('STAFF', ownerId),
      patient: patientId === null ? null : await tokenOf('PATIENT', patientId),
      partner: apiKey,
    },
  };
}

/** The addresses and tokens, for a person to read. */
export async function announceDemo(url: string, parts: Parts): Promise<string> {
  const found = await findDemo(parts);
  const lines = [`GraphiQL      ${url}/graphiql`, `GraphQL       ${url}/graphql  (HTTP and WebSocket)`];
  if (found !== null) {
    const { receptionist, manager, patient, partner } = found.tokens;
    // Behind a "#", which browsers send to no server and which no server logs.
    lines.push('', 'The live staff board, for two who work together:', '');
    for (const token of [receptionist, manager]) lines.push(`Board         ${url}/board#token=${token}`);
    lines.push('', 'Tokens of the demo sandbox; send one as "Authorization: Bearer …":', '');
    lines.push(`receptionist  ${receptionist}`, '');
    if (patient !== null) lines.push(`patient       ${patient}`, '');
    lines.push(`partner       ${partner}`);
  }
  return ['Retorna is ready.', '', ...lines, '', 'Ctrl-C stops it.'].join('\n');
}

/** An operation for every feature, each with a token and with things of the demo, ready to be run. */
export async function demoExamples(parts: Parts): Promise<Examples> {
  const found = await findDemo(parts);
  if (found === null) return [];
  const { demo, tokens } = found;
  const viewer = await parts.authenticator.authenticate(tokens.receptionist);
  const values = await findExampleValues(createScope(parts, viewer), demo.patientId).catch(withoutValues);
  const operations = await readOperations();
  return EXAMPLES.flatMap(({ name, who, variables }) => {
    const token = who && tokens[who];
    if ((who !== null && token === null) || (variables && values === null)) return [];
    return {
      name,
      query: operations.get(name) ?? '',
      ...(token === null ? {} : { headers: { Authorization: `Bearer ${token}` } }),
      ...(variables && values ? { variables: variables(values) } : {}),
    };
  });
}

function withoutValues(error: unknown): ExampleValues | null {
  if (error instanceof DemoIncomplete) return null;
  throw error;
}
