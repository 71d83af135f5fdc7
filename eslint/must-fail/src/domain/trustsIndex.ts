// types: TS2322
export const getFirst = (texts: readonly string[]): string => texts[0];
