// types: TS2375
type Options = { readonly name?: string };

export const unnamed: Options = { name: undefined };
