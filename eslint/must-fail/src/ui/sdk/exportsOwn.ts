// lint: no-restricted-syntax
export { target } from './target.ts';
