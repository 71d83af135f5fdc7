// lint: no-restricted-syntax
export const readClock = (): number => Date.now();
