// lint: no-restricted-syntax
export * from './target.ts';
