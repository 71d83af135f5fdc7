import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

type PageCheckboxProps = {
  readonly label: string;
  /** Whether the label stands beside the box; otherwise it is only read aloud. */
  readonly isLabelShown?: boolean;
  readonly isAll: boolean;
  readonly isSome: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isSelected: boolean) => void;
};

/**
 * Ticks all rows of a page. PatternFly's own leaves the input to the browser while only some are ticked, whereupon React
 * complains.
 */
export const PageCheckbox = ({
  label,
  isLabelShown = false,
  isAll,
  isSome,
  isDisabled = false,
  onChange,
}: PageCheckboxProps): ReactElement => {
  const inputRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (inputRef.current !== null) {
      inputRef.current.indeterminate = isSome && !isAll;
    }
  }, [isAll, isSome]);
  return (
    <label className={`pf-v6-c-check ${isLabelShown ? '' : 'pf-m-standalone'}`}>
      <input
        ref={inputRef}
        type="checkbox"
        className="pf-v6-c-check__input"
        {...(isLabelShown ? {} : { 'aria-label': label })}
        checked={isAll}
        disabled={isDisabled}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
        }}
      />
      {isLabelShown && <span className="pf-v6-c-check__label">{label}</span>}
    </label>
  );
};
