import { useId, type ReactNode } from "react";
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
