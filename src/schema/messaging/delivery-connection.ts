/** Pages of deliveries: one type, for the query and for a visit's own. */
import { connectionOf } from '../connection.js';
import { Delivery } from './delivery.js';

export const DeliveryConnection = connectionOf(Delivery, 'Delivery', 'By due time, the earliest first.');
