export { compileNameIndex } from './compile';
export type { IndexedForm } from './compile';
export { openNameIndex } from './open';
export type { NameIndex } from './open';
