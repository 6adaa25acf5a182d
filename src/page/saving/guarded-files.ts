import type { OpenedFiles } from "../opening/use-opened-files";
import type { Saving } from "./use-saving";

/** The same ways to open and close files, each asking first where changes would be lost. */
export const guardedFiles = (opened: OpenedFiles, { guard }: Saving): OpenedFiles => ({
  ...opened,
  openSample: (name) => guard(opened.files, () => opened.openSample(name)),
  openFiles: (files) => guard(opened.files, () => opened.openFiles(files)),
  remove: (name) =>
    guard(
      opened.files.filter(({ file }) => file === name),
      () => opened.remove(name),
    ),
});
