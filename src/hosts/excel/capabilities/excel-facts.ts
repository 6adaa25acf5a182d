import { CAPABILITIES, type CapabilityId } from "./capabilities";
import { stateOfCapability, type CapabilityState } from "./has-capability";

/** What is known of the Excel that we run in; null where it does not tell. */
export type ExcelFacts = {
  /** The version of Excel, such as `16.0.14332.20763`. */
  readonly version: string | null;
  /** Such as `PC`, `OfficeOnline` or `Mac`. */
  readonly platform: string | null;
  /** The newest set of the Excel API that Excel offers, such as `1.14`; null for none. */
  readonly excelApi: string | null;
  /** The build of our copy of office.js, such as `16.0.15407.10000`. */
  readonly library: string | null;
  readonly capabilities: readonly {
    readonly id: CapabilityId;
    readonly state: CapabilityState;
  }[];
};

/** Beyond every set there is: sets are counted up one by one, and Excel answers for those it knows. */
const NEWEST_CONCEIVABLE = 60;

/** Asks Excel and the library what they are; Office must be ready. */
export function excelFacts(): ExcelFacts {
  const { diagnostics } = Office.context;
  return {
    version: diagnostics ? diagnostics.version : null,
    platform: diagnostics ? String(diagnostics.platform) : null,
    excelApi: newestExcelApi(),
    library: libraryBuild(),
    capabilities: CAPABILITIES.map((capability) => ({
      id: capability.id,
      state: stateOfCapability(capability),
    })),
  };
}

function newestExcelApi(): string | null {
  for (let minor = NEWEST_CONCEIVABLE; minor > 0; minor -= 1) {
    const version = `1.${minor}`;
    if (Office.context.requirements.isSetSupported("ExcelApi", version)) return version;
  }
  return null;
}

/** The library tells its build nowhere but in a constant of its own. */
function libraryBuild(): string | null {
  const library: unknown = Reflect.get(globalThis, "OSF");
  const constants: unknown = memberOf(library, "ConstantNames");
  const build = memberOf(constants, "FileVersion");
  return typeof build === "string" ? build : null;
}

const memberOf = (owner: unknown, name: string): unknown =>
  typeof owner === "object" && owner !== null ? Reflect.get(owner, name) : undefined;
