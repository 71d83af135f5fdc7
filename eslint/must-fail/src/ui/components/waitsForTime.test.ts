// lint: no-restricted-globals
it('hopes that a second is enough', async () => {
  await new Promise((resolve) => {
    setTimeout(resolve, 1000);
  });
  expect(document.body.textContent).toBe('');
});
