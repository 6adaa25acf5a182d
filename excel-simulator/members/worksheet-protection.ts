import { legacyPasswordHash } from "../behaviour/password-hash";
import {
  STRICTEST_OPTIONS,
  type PasswordAttributes,
  type ProtectionOptions,
} from "../model/protection";
import { ExcelError, NotSimulatedError } from "../protocol/excel-error";
import type { Arguments } from "../protocol/arguments";
import { defineClass } from "../protocol/members";
import { SimulatedObject } from "../protocol/simulated-object";
import type { WorksheetObject } from "./worksheet-object";

export class WorksheetProtectionObject extends SimulatedObject {
  readonly className = "WorksheetProtection";

  constructor(readonly worksheet: WorksheetObject) {
    super();
  }
}

export const worksheetProtectionClass = defineClass<WorksheetProtectionObject>({
  name: "WorksheetProtection",
  target: WorksheetProtectionObject,
  properties: {
    protected: {
      since: "1.2",
      get: ({ worksheet }, host) => worksheet.sheet(host).protection !== null,
    },
    options: {
      since: "1.2",
      get: ({ worksheet }, host) => ({
        ...(worksheet.sheet(host).protection?.options ?? STRICTEST_OPTIONS),
      }),
    },
  },
  methods: {
    protect: {
      since: "1.2",
      call: ({ worksheet }, args, host) => {
        const sheet = worksheet.sheet(host);
        if (sheet.protection) throw new ExcelError("InvalidOperation", "already protected");
        sheet.protection = { options: optionsOf(args), password: passwordGiven(args, 1) };
        return null;
      },
    },
    unprotect: {
      since: "1.7",
      call: ({ worksheet }, args, host) => {
        const sheet = worksheet.sheet(host);
        requirePassword(sheet.protection?.password ?? null, args);
        sheet.protection = null;
        return null;
      },
    },
  },
});

/** The password that a call gives, as files hold it; null where it gives none. */
export function passwordGiven(args: Arguments, index: number): PasswordAttributes | null {
  const password = args.textOr(index, "");
  return password === "" ? null : { password: legacyPasswordHash(password) };
}

/** Throws AccessDenied unless the first argument is the password that lifts a protection. */
export function requirePassword(password: PasswordAttributes | null, args: Arguments): void {
  if (password === null) return;
  const hash = password["password"];
  if (hash === undefined) throw new NotSimulatedError("passwords kept with a modern hash");
  if (legacyPasswordHash(args.textOr(0, "")) !== hash) {
    throw new ExcelError("AccessDenied", "wrong password");
  }
}

function optionsOf(args: Arguments): ProtectionOptions {
  if (!args.isGiven(0)) return STRICTEST_OPTIONS;
  const given = args.jsonObject(0);
  const allowed = Object.keys(STRICTEST_OPTIONS).filter((option) => given[option] === true);
  const mode = SELECTION_MODES.find((each) => each === given["selectionMode"]) ?? "Normal";
  return {
    ...STRICTEST_OPTIONS,
    ...Object.fromEntries(allowed.map((option) => [option, true])),
    selectionMode: mode,
  };
}

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;
