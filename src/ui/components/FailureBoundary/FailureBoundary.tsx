import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useLanguage } from "../../language/language";

type Props = { readonly children: ReactNode };

/** Puts a sentence in place of what could not be drawn, instead of an empty window. */
export class FailureBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <UnexpectedFailure /> : this.props.children;
  }
}

/** Says that something went wrong that nobody foresaw, and what to do. */
export function UnexpectedFailure() {
  const { words } = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{words.panelsFailed}</MessageBarBody>
    </MessageBar>
  );
}
