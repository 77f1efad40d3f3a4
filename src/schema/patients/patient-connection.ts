/** Pages of patients. */
import { connectionOf } from '../connection.js';
import { Patient } from './patient.js';

export const PatientConnection = connectionOf(
  Patient,
  'Patient',
  'By last name, then first name; of a search, first those whose last name begins with it.',
);
