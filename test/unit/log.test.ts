/** What the log tells of an error. */
import { expect, test } from '@jest/globals';
import { shownError } from '../../src/log.js';

test('an error of the database is logged without the row that it is about', () => {
  const error = Object.assign(new Error('new row for relation "patient" violates check constraint'), {
    code: '23514',
    constraint: 'patient_first_name_check',
    detail: 'Failing row contains (Zoé, Nowak, zoe@example.com).',
    where: "unnamed portal parameter $3 = 'zoe@example.com'",
  });
  const shown = shownError(error);
  expect(shown).toMatchObject({ code: '23514', constraint: 'patient_first_name_check' });
  expect(JSON.stringify(shown)).not.toContain('example.com');
});

test('what is no error is logged as it is', () => {
  expect(shownError('broken')).toBe('broken');
});
