// lint: no-warning-comments
// TODO: think again.
export const answer = 42;
