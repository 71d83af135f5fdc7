const ADMIN: [perspective: string, setPerspective: (perspective: string) => void] = [
  'admin',
  () => undefined,
];

/** The host has one perspective, that of the administrator. */
const getActivePerspective = (): typeof ADMIN => ADMIN;

export default getActivePerspective;
