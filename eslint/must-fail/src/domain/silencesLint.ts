// lint: @typescript-eslint/no-explicit-any
/* eslint-disable @typescript-eslint/no-explicit-any */
export type Anything = any;
