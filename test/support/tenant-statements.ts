/** Reads SQL roughly: which tenant tables a statement touches, and whether it keeps to a clinic in each of them. */

/** Statements over all clinics: the process's own work, which takes rows as they fall due and carries their clinic along. */
const SWEEPS: Record<string, RegExp> = {
  'uploads that did not come to an end': /^update import i set status = '?\$?\w+'?, failure = /,
  'imports that wait': /^with due as materialized \( select i\.clinic_id, i\.id, c\.sandbox from import i/,
  'deliveries that are due':
    /^with due as materialized \( select d\.clinic_id, d\.id, (true|false) as sandbox from/,
  'when the next delivery falls due': /^select \(select case when open_until .* limit 1\) as due$/,
  'which delivery a provider speaks of by its own name':
    /^select d\.clinic_id as clinicId, c\.sandbox, .* where d\.provider_message_id = /,
  'which delivery a provider speaks of by our name':
    /^select c\.id as clinicId, c\.sandbox, d\.id as deliveryId, .* from clinic c cross join lateral/,
  'the clinic that a link names by its number':
    /^select id, name, locale, sandbox from clinic where link_number = \$1$/,
  'the clinics that wrote to a number':
    /^select c\.id as clinicId, c\.sandbox, .* where channel = \$\d and recipient = /,
  'deliveries whose worker fell silent': /^with over as materialized \( select d\.clinic_id, d\.id/,
  'the clinics whose tasks ring':
    /^select distinct t\.clinic_id as clinicId from task t join clinic c .* t\.alarm_at <= /,
  'the clinics whose groups have something to look at again':
    /^select kept\.clinic_id as clinicId from \( select distinct g\.clinic_id from patient_group g/,
  'the clinics for whose groups time passed':
    /^select kept\.clinic_id as clinicId, c\.groups_swept_at as sweptAt, .* bool_or\(g\.criteria/,
  'campaigns that have something to do': /^with due_step as \( select due\.clinic_id/,
  'the clinics whose rules may fire':
    /^select distinct r\.clinic_id as clinicId from retention_rule r join clinic c /,
  'the clinics whose points fall due': /^select c\.id as clinicId, m\.mornings from clinic c /,
  'facts that wait for their place': /^with batch as materialized \( select clinic_id, id, written/,
  'redemptions that are over': /^select r\.clinic_id as clinicId, r\.id, .* from redemption r join clinic c /,
  'slots whose offers close':
    /^select s\.clinic_id as clinicId, s\.id, .* where s\.status = \$0 and s\.closes_at <= /,
  'quotes whose time is over':
    /^select q\.clinic_id as clinicId, q\.id, .* from discount_quote q join clinic c .* q\.expires_at <= /,
  'whether facts wait at all':
    /^select last_placed from event_relay where exists \(select from event_outbox\)/,
  'events to be fanned out to the subscribers of their clinics':
    /^select event\.clinic_id .* where placed > /,
  'events whose time is over': /^with oldest as materialized \( select clinic_id, position/,
  'idempotency keys whose day is over':
    /^delete from idempotency_key k using \( select clinic_id, principal, key/,
};

const REFERENCE = /\b(from|join|update|into|using)\s+(\w+)(?:\s+(?:as\s+)?(\w+))?/g;
const NO_ALIAS =
  /^(where|set|on|inner|left|cross|join|order|limit|values|using|select|for|group|returning|as)$/;
/** A clinic that is given: as a parameter, as a value, or in rows of parameters. */
const GIVEN = /\bclinic_id = (\$\d+|any\(\$\d+|given\.)/;

/** One line, without quotes; values written into the text become parameters. */
function plain(sql: string): string {
  return sql
    .replace(/\bE'(?:[^'\\]|\\.|'')*'/g, '$0')
    .replace(/'(?:[^']|'')*'/g, '$0')
    .replace(/"/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Tenant tables in which the statement does not keep to a clinic; none when it is a known sweep. */
export function strayTables(sql: string, tenantTables: readonly string[]): string[] {
  const text = plain(sql);
  if (Object.values(SWEEPS).some((sweep) => sweep.test(text))) return [];
  const references = [...text.matchAll(REFERENCE)]
    .map(([, verb = '', table = '', alias = '']) => ({
      verb,
      table,
      name: NO_ALIAS.test(alias) ? '' : alias,
    }))
    .filter(({ table }) => table === 'clinic' || tenantTables.includes(table));
  const stray = references.filter(({ verb, table, name }) => {
    if (verb === 'into')
      return !new RegExp(`into ${table}(?: as \\w+)? \\( ?${table === 'clinic' ? 'id' : 'clinic_id'},`).test(
        text,
      );
    if (table === 'clinic') return !/\b(?:clinic\.|c\.)?id = (\$\d|\w+\.clinic_id|latest)/.test(text);
    const named = name || table;
    const bound = new RegExp(
      `(\\b(${named}|${table})\\.|[^.\\w])clinic_id = |= (${named}|${table})\\.clinic_id\\b`,
    );
    return !bound.test(text);
  });
  const tenants = references.filter(({ verb, table }) => table !== 'clinic' && verb !== 'into');
  const free = tenants.length > 0 && !GIVEN.test(text.replace(/given\.clinicId/g, 'given.clinic_id'));
  return [...stray, ...(free ? tenants : [])].map(({ table }) => table);
}
