import { useId, useState, type ReactNode } from "react";
import { useSectionStyles } from "./Section.styles";

export type SectionProps = { readonly heading: ReactNode; readonly children: ReactNode };

/** A part of a panel under its own heading. */
export function Section({ heading, children }: SectionProps) {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      {children}
    </section>
  );
}

/** A part of a panel that stays folded until it is asked for. */
export function FoldedSection({ heading, children }: SectionProps) {
  const styles = useSectionStyles();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{heading}</summary>
      {children}
    </details>
  );
}

export type LazyDetailsProps = {
  readonly className?: string;
  readonly summaryClassName: string;
  readonly heading: ReactNode;
  /** Called only while it is unfolded, so that what is costly is computed only where it is wanted. */
  readonly children: () => ReactNode;
};

/** A fold whose content comes to be only when it is unfolded. */
export function LazyDetails({ className, summaryClassName, heading, children }: LazyDetailsProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={className}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={summaryClassName}>{heading}</summary>
      {open && children()}
    </details>
  );
}

/** A part of a panel that stays folded, and is not computed, until it is asked for. */
export function LazySection({ heading, children }: Pick<LazyDetailsProps, "heading" | "children">) {
  const styles = useSectionStyles();
  return (
    <LazyDetails className={styles.root} summaryClassName={styles.summary} heading={heading}>
      {children}
    </LazyDetails>
  );
}
