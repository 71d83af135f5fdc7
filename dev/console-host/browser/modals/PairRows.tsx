import type { FC } from 'react';
import { Button, Flex, FlexItem, TextInput } from '@patternfly/react-core';
import { MinusCircleIcon, PlusCircleIcon } from '@patternfly/react-icons';
import { aPair } from './pairs.ts';
import type { Pair } from './pairs.ts';

type Props = { pairs: Pair[]; onChange: (pairs: Pair[]) => void };

/** Keys and values, a row each. */
export const PairRows: FC<Props> = ({ pairs, onChange }) => {
  const change = (id: string, part: Partial<Pair>): void =>
    onChange(pairs.map((pair) => (pair.id === id ? { ...pair, ...part } : pair)));
  return (
    <>
      {pairs.map(({ id, key, value }) => (
        <Flex key={id} className="pf-v6-u-mb-sm" flexWrap={{ default: 'nowrap' }}>
          <FlexItem grow={{ default: 'grow' }}>
            <TextInput
              aria-label="Key"
              data-test="pairs-list-name"
              value={key}
              onChange={(_event, next) => change(id, { key: next })}
            />
          </FlexItem>
          <FlexItem grow={{ default: 'grow' }}>
            <TextInput
              aria-label="Value"
              data-test="pairs-list-value"
              value={value}
              onChange={(_event, next) => change(id, { value: next })}
            />
          </FlexItem>
          <FlexItem>
            <Button
              aria-label={`Remove ${key}`}
              icon={<MinusCircleIcon />}
              onClick={() => onChange(pairs.filter((pair) => pair.id !== id))}
              variant="plain"
            />
          </FlexItem>
        </Flex>
      ))}
      <Button
        icon={<PlusCircleIcon />}
        onClick={() => onChange([...pairs, aPair()])}
        variant="link"
        isInline
      >
        Add more
      </Button>
    </>
  );
};
