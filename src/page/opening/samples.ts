/** The workbooks that come with the page, the one shown first at the head. */
export const SAMPLE_NAMES = [
  "seki.xlsx",
  "annaka.xlsx",
  "ebetsu.xlsx",
  "fuchu-group1.xlsx",
  "fuchu-group2.xlsx",
  "sapporo.xlsx",
] as const;

export type SampleName = (typeof SAMPLE_NAMES)[number];

declare global {
  /** Filled by the scripts beside the page, one a sample: the file in base64 by its name. */
  var shinchokuSamples: Readonly<Record<string, string>> | undefined;
}

/** The bytes of a sample; rejects where the script that carries it is missing. */
export async function loadSample(name: SampleName): Promise<Uint8Array> {
  if (!globalThis.shinchokuSamples?.[name])
    await runScript(`samples/${name.replace(/\.xlsx$/, ".js")}`);
  const base64 = globalThis.shinchokuSamples?.[name];
  if (!base64) throw new Error(`The script of the sample ${name} does not carry it.`);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** A script and not a request: a page opened from disk may not fetch what lies beside it. */
const runScript = (source: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} could not be loaded.`));
    document.head.append(script);
  });
