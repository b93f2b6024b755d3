import { Component, type ReactNode } from "react";

interface Props {
  /** What to draw instead; `retry` draws the children anew. */
  fallback: (retry: () => void) => ReactNode;
  children: ReactNode;
}

/** Keeps what fails to draw from taking the rest of the page with it. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (this.state.hasFailed) return this.props.fallback(() => this.setState({ hasFailed: false }));
    return this.props.children;
  }
}
