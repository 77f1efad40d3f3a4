/** The words of patients' pages by language. */
import type { Language } from '../../entities/messaging/template.js';
import { en } from './en.js';
import { es } from './es.js';
import type { PageWords } from './page-words.js';
import { pl } from './pl.js';
import { ptBR } from './pt-BR.js';
import { ru } from './ru.js';
import { uk } from './uk.js';

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { 'pt-BR': ptBR, pl, uk, ru, en, es };
