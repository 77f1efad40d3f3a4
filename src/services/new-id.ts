/** Ids are UUIDv7, made by the application (architecture.md, idea 7): later ones sort later. */
import { v7 } from 'uuid';

export const newId = (): string => v7();
