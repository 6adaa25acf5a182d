import type { FileIdentity } from "../core";

/** A host that holds the bytes of a file, and so can tell it from every other. */
export interface IdentifiableFile {
  /** Size and SHA-256 of the file as it was opened, whatever was written since. */
  identifyFile(): FileIdentity;
}

/** Whether a host can tell its file from others. */
export const canIdentifyFile = <Host extends object>(host: Host): host is Host & IdentifiableFile =>
  "identifyFile" in host;
