export { compileNameIndex, type IndexedForm } from './compile';
export { openNameIndex, type NameIndex } from './open';
