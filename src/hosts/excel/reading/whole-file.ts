import { hasCapability } from "../capabilities/has-capability";

/** Slices of a file, in bytes: the most that Office.js takes. */
const SLICE_SIZE = 4 * 2 ** 20;

/**
 * The open workbook as an .xlsx file, unsaved changes included as far as Excel includes them; null where this Excel gives
 * none, as Excel on the web does not.
 */
export async function readWholeFile(): Promise<Uint8Array | null> {
  if (!hasCapability("whole-file")) return null;
  const file = await openFile();
  if (!file) return null;
  try {
    return await readSlices(file);
  } catch {
    return null;
  } finally {
    // Only one file may be open at a time: one that stays open would be in the way of the next reading.
    await closeFile(file);
  }
}

const openFile = (): Promise<Office.File | null> =>
  new Promise((resolve) => {
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE_SIZE },
      ({ status, value }) => resolve(status === Office.AsyncResultStatus.Succeeded ? value : null),
    );
  });

const closeFile = (file: Office.File): Promise<void> =>
  new Promise((resolve) => file.closeAsync(() => resolve()));

async function readSlices(file: Office.File): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(file.size);
  let end = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await readSlice(file, index);
    if (!slice || end + slice.length > bytes.length) return null;
    bytes.set(slice, end);
    end += slice.length;
  }
  return end === bytes.length ? bytes : null;
}

const readSlice = (file: Office.File, index: number): Promise<Uint8Array | null> =>
  new Promise((resolve) => {
    file.getSliceAsync(index, ({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? Uint8Array.from(value.data) : null),
    );
  });
