/** What a card can be copied as. */
export type CopyFormat = 'text' | 'markdown';
