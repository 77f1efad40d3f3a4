import { connectionOf } from '../connection.js';
import { Visit } from './visit.js';

export const VisitConnection = connectionOf(Visit, 'Visit', 'By start.');
