// lint: no-console
export const complain = (): void => {
  console.error('Something is wrong');
};
