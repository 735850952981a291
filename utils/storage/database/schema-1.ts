/**
 * The database as version 1 had it: one generation of the bundled pack, its image in the same row. Frozen; what a
 * reader had stored is in `testing/database-v1.json`.
 */
export const SCHEMA_1 = {
  pointers: 'key',
  generations: 'generation',
  dossiers: '[generation+id], generation',
  names: 'generation',
} as const;
