// lint: @typescript-eslint/consistent-type-definitions
export interface Point {
  readonly x: number;
}
