/** Examples of imports: one is begun, all are listed, another is ended. */
import { encodeId } from '../schema/id.js';
import { type Example, input } from './example.js';

export const IMPORT_EXAMPLES: readonly Example[] = [
  {
    name: 'ImportStart',
    who: 'manager',
    variables: (v) =>
      input({
        fileName: 'patients.csv',
        format: 'CSV',
        source: 'old system',
        columns: [{ column: 'Chart no.', field: 'patientId' }],
        duplicateRules: ['PHONE_AND_NAME', 'EMAIL_AND_NAME'],
        idempotencyKey: v.newKey(),
      }),
  },
  { name: 'Imports', who: 'manager' },
  {
    name: 'ImportCancel',
    who: 'manager',
    variables: (v) => input({ importId: encodeId('Import', v.importToCancel) }),
  },
];
