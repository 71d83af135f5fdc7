// lint: no-restricted-properties
describe('a rule', () => {
  it.only('is the only one that is looked at', () => {
    expect(1 + 1).toBe(2);
  });
});
