// lint: no-restricted-globals
export const getHome = (): string | undefined => process.env['HOME'];
