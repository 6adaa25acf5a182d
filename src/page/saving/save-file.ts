/** The name under which a workbook with our sheets is saved: `seki.xlsx` becomes `seki-進捗.xlsx`. */
export const resultName = (file: string): string => file.replace(/(\.[^.]*)?$/, "-進捗$1");

/** Hands bytes to the browser's own way of saving a file. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const content = new Blob([new Uint8Array(bytes)], { type: "application/octet-stream" });
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
