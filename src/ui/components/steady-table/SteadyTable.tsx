import { InnerScrollContainer, Table } from '@patternfly/react-table';
import type { TableProps } from '@patternfly/react-table';
import { createContext, memo, useContext } from 'react';
import type { ReactElement, ReactNode } from 'react';

type SteadyTableProps = Pick<TableProps, 'aria-label' | 'role' | 'variant' | 'className'> & {
  readonly children: ReactNode;
};

const ContentContext = createContext<ReactNode>(undefined);

const Content = (): ReactElement => <>{useContext(ContentContext)}</>;

const Shell = memo((props: Omit<SteadyTableProps, 'children'>) => (
  // Beside other columns of the Console a table has less room than the window tells: it alone moves then, not the page.
  <InnerScrollContainer>
    <Table {...props}>
      <Content />
    </Table>
  </InnerScrollContainer>
));
Shell.displayName = 'Shell';

/**
 * A table for rows that are drawn apart. When PatternFly's own is drawn it has every cell in it drawn and measured again,
 * whatever `memo` says of their rows; here it is drawn once, and what is in it goes past it.
 */
export const SteadyTable = ({ children, ...props }: SteadyTableProps): ReactElement => (
  <ContentContext.Provider value={children}>
    <Shell {...props} />
  </ContentContext.Provider>
);
