export { foldText } from './fold-text';
export { tokensOf } from './tokens-of';
export type { Token } from './tokens-of';
