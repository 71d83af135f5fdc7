/** The paths of a `console.page/route`: one or several, with everything below unless they are exact. */
export const toRoutePaths = ({
  path,
  exact,
}: {
  path: string | string[];
  exact?: boolean;
}): string[] =>
  [path].flat().map((one) => (exact || one.endsWith('/*') ? one : `${one.replace(/\/$/, '')}/*`));
