import { Component, useContext, type ReactNode } from 'react';
import { AsklessError, ReportContext } from '../errors/index.js';
import { LoadFailed } from '../loading/index.js';
import { useSession } from '../session/index.js';

interface PartBoundaryProps {
  /** The part's name: `components.NAME` is where a host has replaced it. */
  readonly part: string;
  readonly children: ReactNode;
}

/** Keeps what is thrown in a part: a notice stands in its place and offers to try again, the rest of the form goes on, and answers stay. */
export function PartBoundary({ part, children }: PartBoundaryProps) {
  const report = useContext(ReportContext);
  const { tell } = useSession();
  const onBroken = (cause: unknown): void => {
    tell({ event: 'part-failed', part });
    report(
      new AsklessError(
        'part-failed',
        `The part ${part} threw: a notice stands in its place, and the answers are kept. Mend what components.${part} renders; the cause says where it threw.`,
        { cause },
      ),
    );
  };
  return <Boundary onBroken={onBroken}>{children}</Boundary>;
}

interface BoundaryProps {
  readonly onBroken: (cause: unknown) => void;
  readonly children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(cause: unknown) {
    this.props.onBroken(cause);
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return <LoadFailed what="part" onAgain={() => this.setState({ isBroken: false })} />;
  }
}
