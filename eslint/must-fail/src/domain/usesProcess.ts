// types: TS2591
export const getHome = (): string | undefined => process.env['HOME'];
