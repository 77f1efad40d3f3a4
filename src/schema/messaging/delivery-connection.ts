import { connectionOf } from '../connection.js';
import { Delivery } from './delivery.js';

export const DeliveryConnection = connectionOf(Delivery, 'Delivery', 'By due time, the earliest first.');
