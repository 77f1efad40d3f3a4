/** What `npm start` offers outside production: the demo sandbox, its tokens, and operations to begin with. */
import { createScope, type Parts } from './context.js';
import type { ServerOptions } from './server.js';
import { createDemo, type Demo } from './services/clinic/create-demo.js';
import { issueToken } from './services/clinic/issue-token.js';
import { NOBODY } from './services/viewer.js';

const YEAR_MS = 365 * 24 * 3600 * 1000;

interface DemoTokens {
  receptionist: string;
  patient: string | null;
  partner: string;
}

async function findDemo(parts: Parts): Promise<{ demo: Demo; tokens: DemoTokens } | null> {
  const settings = parts.tokenSettings;
  if (settings === null) return null;
  const scope = createScope(parts, NOBODY);
  const demo = await createDemo(scope.parts, settings);
  const expiresAt = new Date(scope.system.now().getTime() + YEAR_MS);
  const { clinicId, receptionistId, patientId, apiKey } = demo;
  const tokenOf = (kind: 'STAFF' | 'PATIENT', id: string) =>
    issueToken(settings, { clinicId, kind, id }, expiresAt);
  return {
    demo,
    tokens: {
      receptionist: await tokenOf('STAFF', receptionistId),
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
    const { receptionist, patient, partner } = found.tokens;
    lines.push('', 'Tokens of the demo sandbox; send one as "Authorization: Bearer …":', '');
    lines.push(`receptionist  ${receptionist}`, '');
    if (patient !== null) lines.push(`patient       ${patient}`, '');
    lines.push(`partner       ${partner}`);
  }
  return ['Retorna is ready.', '', ...lines, '', 'Ctrl-C stops it.'].join('\n');
}

/** The tour of the README, ready to be run in GraphiQL as the demo's receptionist. */
export async function demoExamples(parts: Parts): Promise<NonNullable<ServerOptions['examples']>> {
  const found = await findDemo(parts);
  const headers: Record<string, string> =
    found === null ? {} : { Authorization: `Bearer ${found.tokens.receptionist}` };
  return EXAMPLES.map((example) => ({ ...example, headers }));
}

const EXAMPLES = [
  {
    name: 'The clinic',
    query: `# Who you are, where you are, and what you can book.
query Clinic {
  viewer { kind role permissions }
  clinic { name now testClock }
  services(first: 10) { nodes { id name duration price { amount currencyCode } } }
  calendars(first: 10) { nodes { id practitioner { firstName } branch { name timeZone } } }
}
`,
  },
  {
    name: 'Patients',
    query: `# Twenty patients with their latest visits.
query Patients {
  patients(first: 20) {
    nodes {
      id firstName lastName email
      visits(first: 5) { nodes { id startsAt status practitioner { lastName } } }
    }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}
`,
  },
];
