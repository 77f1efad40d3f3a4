/** Pages of visits: one type, for the query and for a patient's own. */
import { connectionOf } from '../connection.js';
import { Visit } from './visit.js';

export const VisitConnection = connectionOf(Visit, 'Visit', 'By start.');
