import { Component } from 'react';
import type { ComponentType, ErrorInfo, PropsWithChildren, ReactNode } from 'react';
import type { ErrorBoundaryFallbackProps } from '@openshift-console/dynamic-plugin-sdk';

type Props = PropsWithChildren<{
  fallback: ComponentType<ErrorBoundaryFallbackProps>;
  /** With another value the children get another chance. */
  resetKey?: string;
}>;
type State = { error?: Error | undefined; componentStack: string };

/** Shows something else in place of children that throw. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { componentStack: '' };

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    console.error('Caught error in a child component:', error, componentStack);
    this.setState({ componentStack: componentStack ?? '' });
  }

  override componentDidUpdate({ resetKey }: Props): void {
    if (this.state.error && resetKey !== this.props.resetKey) {
      this.setState({ componentStack: '', error: undefined });
    }
  }

  override render(): ReactNode {
    const { error, componentStack } = this.state;
    const { children, fallback: Fallback } = this.props;
    return error ? (
      <Fallback
        componentStack={componentStack}
        errorMessage={error.message}
        stack={error.stack ?? ''}
        title={error.name}
      />
    ) : (
      children
    );
  }
}
