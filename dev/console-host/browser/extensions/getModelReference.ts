/** `group~version~Kind` of the model that an extension names. */
export const getModelReference = ({
  group,
  version,
  kind,
}: {
  group?: string;
  version?: string;
  kind?: string;
}): string => [group ?? 'core', version, kind].join('~');
