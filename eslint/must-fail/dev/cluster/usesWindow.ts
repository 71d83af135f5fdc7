// types: TS2304
export const getTitle = (): string => window.document.title;
