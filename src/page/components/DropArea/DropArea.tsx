import { useEffect, useState } from "react";
import { usePageWords } from "../../words/use-page-words";
import { useDropAreaStyles } from "./DropArea.styles";

const carriesFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes("Files") ?? false;

/** Takes files that are dropped anywhere on the page, and says so while they hover. */
export function DropArea({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const styles = useDropAreaStyles();
  const words = usePageWords();
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      // Only leaving the window has nothing that it leads to.
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setHovering(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, [onFiles]);

  return hovering ? <div className={styles.root}>{words.drop}</div> : null;
}
