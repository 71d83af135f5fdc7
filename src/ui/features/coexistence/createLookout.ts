export type Lookout = {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly wasSeen: () => boolean;
  readonly isOverdue: () => boolean;
  readonly see: () => void;
};

/** Remembers whether kubevirt-plugin has been seen, and says when it has been waited for long enough. */
export const createLookout = (patience: number): Lookout => {
  const listeners = new Set<() => void>();
  let seen = false;
  let overdue = false;
  const tell = (): void => {
    listeners.forEach((listener) => {
      listener();
    });
  };
  const timer = setTimeout(() => {
    overdue = true;
    tell();
  }, patience);
  return {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
    wasSeen: () => seen,
    isOverdue: () => overdue,
    see: () => {
      clearTimeout(timer);
      seen = true;
      tell();
    },
  };
};
