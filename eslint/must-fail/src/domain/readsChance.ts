// lint: no-restricted-syntax
export const readChance = (): number => Math.random();
