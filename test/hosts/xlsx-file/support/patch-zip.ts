/** Where the records of a ZIP file that holds no comment begin. */
const CENTRAL_SIGNATURE = 0x02014b50;

/** Changes the directory record of an entry in a copy of the file; offsets as in the ZIP specification, 4.3.12. */
export function patchDirectory(
  bytes: Uint8Array,
  entry: number,
  change: (record: DataView) => void,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let at = view.getUint32(copy.length - 6, true);
  for (let index = 0; index < entry; index += 1) {
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  }
  if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new RangeError("no such entry");
  change(new DataView(copy.buffer, at));
  return copy;
}
