/** A note as publishers write them: its text, the list it means and whom it concerns, where both can be told. */
export type NoteRow = readonly [text: string, list: string | undefined, entities: readonly string[]];
