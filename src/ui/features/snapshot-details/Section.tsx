import { Stack, StackItem, Title } from '@patternfly/react-core';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

type SectionProps = { readonly title: string; readonly children: ReactNode };

/** A part of the page under a heading of its own. */
export const Section = ({ title, children }: SectionProps): ReactElement => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Stack hasGutter>
        <StackItem>
          <Title id={id} headingLevel="h2">
            {title}
          </Title>
        </StackItem>
        <StackItem>{children}</StackItem>
      </Stack>
    </section>
  );
};
