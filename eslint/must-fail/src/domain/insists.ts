// lint: @typescript-eslint/no-non-null-assertion
export const getFirst = (texts: readonly string[]): string => texts[0]!;
