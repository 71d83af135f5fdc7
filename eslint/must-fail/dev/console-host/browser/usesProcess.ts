// lint: no-restricted-globals
export const getKind = (): string => typeof process;
