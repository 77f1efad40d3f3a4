/** Bringing in the clinic's own history: beginning, ending, and what became of it. The file itself goes to uploadUrl. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { encodeId, withUuids } from '../../schema/id.js';
import { PageArgs } from '../../schema/page-args.js';
import {
  Import,
  ImportConnection,
  ImportCounts,
  ImportDetected,
  ImportIssueConnection,
} from '../../schema/patients/import.js';
import { ImportCancelInput, ImportStartInput } from '../../schema/patients/import-inputs.js';
import { ImportSeverity } from '../../schema/patients/import-kinds.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { cancelImport } from '../../services/patients/import/cancel-import.js';
import { startImport } from '../../services/patients/import/start-import.js';
import { issuesOfImport } from '../../services/patients/list-import-issues.js';
import { type ImportRow, listImports } from '../../services/patients/list-imports.js';
import { payload } from '../payload.js';

const ImportStartPayload = payloadOf('ImportStartPayload', 'import', Import, 'What `importStart` did.');
const ImportCancelPayload = payloadOf('ImportCancelPayload', 'import', Import, 'What `importCancel` did.');

const NOTHING = { created: 0, updated: 0, unchanged: 0, merged: 0 };

@Resolver(() => Import)
export class ImportResolver {
  @Authorized('imports:write')
  @Query(() => ImportConnection, { description: 'Files that were brought in, or are being brought in.' })
  imports(@Ctx() { scope }: Context, @Args(() => PageArgs) page: PageArgs) {
    return listImports(scope, page);
  }

  @Authorized('imports:write')
  @Mutation(() => ImportStartPayload, {
    description:
      'Begins to bring in a file. Send the file itself with PUT to `uploadUrl`, with the same Authorization; its rows go in by themselves then.',
  })
  importStart(
    @Ctx() { scope }: Context,
    @Arg('input', () => ImportStartInput, { description: 'The file.' }) input: ImportStartInput,
  ) {
    return payload('import', perform(scope, 'importStart', input, startImport));
  }

  @Authorized('imports:write')
  @Mutation(() => ImportCancelPayload, {
    description: 'Ends an import before its time. What is in stays, and the file is forgotten.',
  })
  importCancel(
    @Ctx() { scope }: Context,
    @Arg('input', () => ImportCancelInput, { description: 'The import.' }) input: ImportCancelInput,
  ) {
    return payload('import', perform(scope, 'importCancel', withUuids(input), cancelImport));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where to PUT the file, as a path on this server; null once it is here. An upload that was cut off is begun again.',
  })
  uploadUrl(@Root() { id, status }: ImportRow) {
    return status === 'UPLOADING' ? `/imports/${encodeId('Import', id)}/file` : null;
  }

  @FieldResolver(() => String, {
    description:
      'Where to GET the remarks about its rows as CSV, with the same Authorization; a path on this server.',
  })
  issuesUrl(@Root() { id }: ImportRow) {
    return `/imports/${encodeId('Import', id)}/issues.csv`;
  }

  @FieldResolver(() => ImportDetected, {
    nullable: true,
    description: 'What was found out about the file; null before it was looked at.',
  })
  detected(@Root() { detected }: ImportRow) {
    if (detected === null) return null;
    const columns = Object.entries(detected.columns).map(([column, field]) => ({ column, field }));
    return { ...detected, columns, decimal: detected.decimal ?? null };
  }

  @FieldResolver(() => ImportCounts, { description: 'What it has done so far.' })
  counts(@Root() { counts }: ImportRow) {
    const { patients = NOTHING, practitioners = NOTHING, services = NOTHING, visits = NOTHING } = counts;
    return {
      patients,
      practitioners,
      services,
      visits,
      refused: counts.refused ?? 0,
      warnings: counts.warnings ?? 0,
    };
  }

  @FieldResolver(() => ImportIssueConnection, { description: 'Remarks about its rows.' })
  issues(
    @Ctx() { scope }: Context,
    @Root() { id }: ImportRow,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('severities', () => [ImportSeverity], { nullable: true, description: 'Which ones; default: all.' })
    severities?: ImportSeverity[] | null,
  ) {
    return issuesOfImport(scope, id, { ...page, severities });
  }
}
