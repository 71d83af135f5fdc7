export type WithConditions = {
  metadata: { name: string };
  status?: { conditions?: { type: string; status: string }[] };
};

/** True when the object says so itself. */
export function hasCondition(object: WithConditions, type: string): boolean {
  return (object.status?.conditions ?? []).some(
    (one) => one.type === type && one.status === 'True',
  );
}
