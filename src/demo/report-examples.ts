/** Examples of what reports tell. */
import { addDays } from '../services/visits/local-time.js';
import type { Example } from './example.js';

const DAYS = 90;

export const REPORT_EXAMPLES: readonly Example[] = [
  {
    name: 'RetentionReport',
    who: 'manager',
    variables: ({ now }) => {
      const to = now.toISOString().slice(0, 10);
      return { filter: { from: addDays(to, 1 - DAYS), to }, groupBy: ['MAILING', 'CHANNEL'] };
    },
  },
];
