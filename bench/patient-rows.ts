// Patients by the million, made in SQL: a few names are very common, many are rare, as in real clinics; with accents.
import pg from 'pg';

const FIRST =
  `Maria Ana João José Zofia Olena Anna Jan Antônio Małgorzata Андрій Ірина Kateryna Beatriz Łukasz Emily James
  Luísa Piotr Søren Ágata Conceição Ewa Oleksandr Matheus`.split(/\s+/);
const LAST =
  `Silva Santos Nowak Oliveira Kowalski Souza Шевченко Smith Ferreira Wiśniewska Зайченко Almeida Wójcik Kovalenko
  Ribeiro Gonçalves Zielińska Taylor Araújo Szczepański Brown`.split(/\s+/);

/** Fills the clinic, which it makes, with `count` patients, as searchColumns of entities/patients/patient.ts writes them. */
export async function fillPatients(
  url: string,
  clinicId: string,
  count: number,
  fold: (text: string) => string,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      "insert into clinic (id, name, locale, currency_code, created_at) values ($1, 'Bench', 'en', 'EUR', now())",
      [clinicId],
    );
    await client.query('select setseed(0.5)');
    await client.query(ROWS, [clinicId, count, FIRST, FIRST.map(fold), LAST, LAST.map(fold)]);
    await client.query('vacuum (analyze) patient');
  } finally {
    await client.end();
  }
}

// A third of the last names are made of syllables, so that each of them has few bearers. Powers of random() make the names
// at the front of the lists the common ones.
const ROWS = `
  with made as (
    select n, 1 + floor(power(random(), 3) * cardinality($3::text[]))::int as first,
      case when random() < 0.65 then 1 + floor(power(random(), 2) * cardinality($5::text[]))::int end as last,
      (array['tru','mor','ves','kal','bor','dem','sch','pie','lop','gar'])[1 + floor(random() * 10)::int]
        || (array['kha','ra','lin','to','zo','ne','wi','ja','mu','da','fe','ri'])[1 + floor(random() * 12)::int]
        || (array['nov','ski','ez','mann','tti','enko','ak','sen','ier','ura','os','by'])[1 + floor(random() * 12)::int]
        || (array['','a','o','in','u','es','i','ek'])[1 + floor(random() * 8)::int] as rare
    from generate_series(1, $2::int) as n
  ), named as (
    select n, ($3::text[])[first] as first_name, ($4::text[])[first] as folded_first,
      coalesce(($5::text[])[last], initcap(rare)) as last_name, coalesce(($6::text[])[last], rare) as folded_last,
      '1' || 2000000000 + n * 7 as digits
    from made
  ), reachable as (select *, folded_first || '.' || folded_last || '.' || n % 100 || '@example.com' as email from named)
  insert into patient (clinic_id, id, first_name, last_name, phone, email, locale, sort_name, search_text, created_at, updated_at)
  select $1, gen_random_uuid(), first_name, last_name, '+' || digits, email, 'en', folded_last || ' ' || folded_first,
    ' ' || folded_first || ' ' || folded_last || ' ' || email || ' ' || digits || ' ', now(), now()
  from reachable`;
