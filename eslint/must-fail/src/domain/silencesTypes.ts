// lint: @typescript-eslint/ban-ts-comment
// @ts-expect-error A number is no text.
export const text: string = 42;
