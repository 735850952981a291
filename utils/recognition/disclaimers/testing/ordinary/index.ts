import { ENGLISH_BANS } from './english-bans';
import { ENGLISH_LISTS } from './english-lists';
import { RUSSIAN } from './russian';
import { RUSSIAN_AGENTS } from './russian-agents';

/** Sentences that hold the words of notes and are none, in our own words: news of a designation, laws, other bans. */
export const ORDINARY: readonly string[] = [...RUSSIAN_AGENTS, ...RUSSIAN, ...ENGLISH_LISTS, ...ENGLISH_BANS];
