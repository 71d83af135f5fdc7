/** An item in the menu of a snapshot. */
export type SnapshotItem = {
  readonly label: string;
  /** Why it cannot be chosen. */
  readonly reason: string | undefined;
  readonly isDanger?: true;
  readonly choose: () => void;
};
