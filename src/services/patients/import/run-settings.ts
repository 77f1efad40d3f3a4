/** By what an import's file is read and written: the clinic's own, and what was told with it (issue "retention", import). */
import type { Channel } from '../../../entities/messaging/delivery.js';
import type { Language } from '../../../entities/messaging/template.js';
import type { DuplicateRule } from '../../../entities/patients/import.js';
import { foldText } from '../../../entities/patients/patient.js';
import { languageFor } from '../../messaging/texts/index.js';
import type { Scope } from '../../scope.js';
import { localDateOf } from '../../visits/local-time.js';
import type { ClaimedImport } from './claim-import.js';
import type { ImportContext, ImportDetected, Named } from './import-record.js';
import type { ImportToWrite } from './write-batch.js';

const USUAL_RULES: readonly DuplicateRule[] = ['PHONE_AND_NAME', 'EMAIL_AND_NAME'];
const NO_BRANCH_ZONE = 'UTC';
/** What a visit is called of which the file does not say what was done. */
const USUAL_SERVICE: Readonly<Record<Language, string>> = {
  'pt-BR': 'Consulta',
  pl: 'Wizyta',
  uk: 'Візит',
  ru: 'Визит',
  en: 'Visit',
  es: 'Visita',
};
const CONSENT_COLUMNS: Readonly<Record<Channel, string>> = {
  EMAIL: 'consentEmail',
  SMS: 'consentSms',
  PUSH: 'consentPush',
};

export async function importSettings(scope: Scope, claimed: ClaimedImport, leaseSeconds: number) {
  const { id, token, source, options, createdBy } = claimed;
  const clinic = await scope.db
    .selectFrom('clinic')
    .select(['name', 'locale', 'currency_code as currencyCode'])
    .where('id', '=', scope.clinicId)
    .executeTakeFirstOrThrow();
  const progress = await scope.db
    .selectFrom('import')
    .select('rows_done as rowsDone')
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const branches = await branchesOf(scope, source);
  const timeZone = options.timeZone ?? branches[0]?.timeZone ?? NO_BRANCH_ZONE;
  const { currencyCode, locale } = clinic;
  const context: ImportContext = {
    ...{ timeZone, currencyCode, locale, today: localDateOf(await scope.clock.now(), timeZone) },
    zoneOfBranch: zoneFinder(branches),
  };
  const settings = ({ columns }: ImportDetected): ImportToWrite & { rowsDone: number } => ({
    ...{ id, token, leaseSeconds, source, currencyCode, locale, timeZone, rowsDone: progress.rowsDone },
    rules: options.duplicateRules ?? USUAL_RULES,
    clinicName: clinic.name,
    usualService: USUAL_SERVICE[languageFor(locale).language],
    bookedById: createdBy ?? id,
    wordingOf: (channel) => {
      const ours = CONSENT_COLUMNS[channel];
      const column = Object.entries(columns).find(([, name]) => name === ours)?.[0] ?? ours;
      return `Imported from ${source}: ${column}`;
    },
  });
  return { context, settings };
}

/** With the names that the source has for them. */
async function branchesOf({ db, clinicId }: Scope, source: string) {
  return db
    .selectFrom('branch')
    .leftJoin('external_id', (join) =>
      join
        .onRef('external_id.clinic_id', '=', 'branch.clinic_id')
        .onRef('external_id.id', '=', 'branch.id')
        .on('external_id.source', '=', source)
        .on('external_id.kind', '=', 'BRANCH'),
    )
    .select(['branch.name as name', 'branch.time_zone as timeZone', 'external_id.external_id as externalId'])
    .where('branch.clinic_id', '=', clinicId)
    .orderBy('branch.created_at')
    .orderBy('branch.id')
    .execute();
}

function zoneFinder(branches: readonly { name: string; timeZone: string; externalId: string | null }[]) {
  const byId = new Map(branches.map(({ externalId, timeZone }) => [externalId, timeZone]));
  const byName = new Map(branches.map(({ name, timeZone }) => [foldText(name), timeZone]));
  return ({ externalId, name }: Named): string | null => {
    const known = externalId === null ? undefined : byId.get(externalId);
    return known ?? (name === null ? undefined : byName.get(foldText(name))) ?? null;
  };
}
