import { ExcelError } from "../protocol/excel-error";
import { defineClass, type MethodMember } from "../protocol/members";
import { SimulatedObject } from "../protocol/simulated-object";

export class ApplicationObject extends SimulatedObject {
  readonly className = "Application";
}

/** What `context.runtime` stands for. */
export class RuntimeObject extends SimulatedObject {
  readonly className = "Runtime";
}

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Formulas keep the results that they came with, so calculating changes nothing. */
const nothing: Pick<MethodMember<ApplicationObject>, "call"> = { call: () => null };

export const applicationClass = defineClass<ApplicationObject>({
  name: "Application",
  target: ApplicationObject,
  properties: {
    calculationMode: {
      since: "1.1",
      get: (_, { application }) => application.calculationMode,
      set: (_, value, { application }) => {
        const mode = CALCULATION_MODES.find((each) => each === value);
        if (!mode) throw new ExcelError("InvalidArgument", "calculationMode");
        application.calculationMode = mode;
      },
    },
    calculationEngineVersion: { since: "1.9", get: () => 191029 },
    calculationState: { since: "1.9", get: () => "Done" },
    decimalSeparator: { since: "1.11", get: () => "." },
    thousandsSeparator: { since: "1.11", get: () => "," },
    useSystemSeparators: { since: "1.11", get: () => true },
  },
  methods: {
    calculate: { since: "1.1", ...nothing },
    suspendApiCalculationUntilNextSync: { since: "1.6", ...nothing },
    suspendScreenUpdatingUntilNextSync: { since: "1.9", ...nothing },
  },
});

export const runtimeClass = defineClass<RuntimeObject>({
  name: "Runtime",
  target: RuntimeObject,
  properties: {
    enableEvents: {
      since: "1.8",
      get: (_, { application }) => application.enableEvents,
      set: (_, value, { application }) => {
        application.enableEvents = value === true;
      },
    },
  },
});
