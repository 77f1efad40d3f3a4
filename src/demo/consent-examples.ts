/** The examples about consent, and about patients who must get nothing. */
import { type Example, input, patient } from './example.js';

export const CONSENT_EXAMPLES: readonly Example[] = [
  {
    name: 'ConsentWordingSet',
    who: 'manager',
    variables: (v) =>
      input({
        purpose: 'MARKETING',
        language: 'EN',
        text: 'Yes, write to me about offers and check-ups. I can stop it at any time.',
        idempotencyKey: v.newKey(),
      }),
  },
  { name: 'ConsentWordings', who: 'patient' },
  { name: 'ConsentHistory', who: 'patient', variables: (v) => ({ id: patient(v.patientId) }) },
  { name: 'DoubleOptInSet', who: 'manager', variables: () => input({ doubleOptIn: false }) },
  {
    name: 'PatientDeceasedRecord',
    who: 'receptionist',
    variables: (v) => input({ patientId: patient(v.patientToArchive), deceased: false }),
  },
];
