// lint: @typescript-eslint/explicit-module-boundary-types
export const double = (value: number) => value * 2;
