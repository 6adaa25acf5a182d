const KIB = 1024;

/** A number of bytes as people read it: `812 KB`, `3.4 MB`. */
export function bytesText(bytes: number): string {
  const kib = bytes / KIB;
  return kib < KIB ? `${Math.ceil(kib)} KB` : `${(kib / KIB).toFixed(1)} MB`;
}
