// types: TS2304
export const wait = (then: () => void): unknown => setTimeout(then, 1);
