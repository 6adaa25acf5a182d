/// <reference types="office-js" preserve="true" />

/** The three names that office.js puts into a page. */
export type OfficeGlobals = {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
};

const NAMES = ["Office", "Excel", "OfficeExtension"] as const;

/** Makes the names global, as they are in a page; gives back what takes them away again. */
export function installGlobals(globals: OfficeGlobals): () => void {
  const before = NAMES.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { value: globals[name], configurable: true });
  }
  return () => {
    for (const [index, name] of NAMES.entries()) {
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
