import { ExcelError } from "../protocol/excel-error";
import { defineClass } from "../protocol/members";
import { SimulatedObject } from "../protocol/simulated-object";
import { passwordGiven, requirePassword } from "./worksheet-protection";

export class WorkbookProtectionObject extends SimulatedObject {
  readonly className = "WorkbookProtection";
}

export const workbookProtectionClass = defineClass<WorkbookProtectionObject>({
  name: "WorkbookProtection",
  target: WorkbookProtectionObject,
  properties: {
    protected: { since: "1.7", get: (_, { workbook }) => workbook.structureProtection !== null },
  },
  methods: {
    protect: {
      since: "1.7",
      call: (_, args, { workbook }) => {
        if (workbook.structureProtection) {
          throw new ExcelError("InvalidOperation", "already protected");
        }
        workbook.structureProtection = { password: passwordGiven(args, 0) };
        return null;
      },
    },
    unprotect: {
      since: "1.7",
      call: (_, args, { workbook }) => {
        requirePassword(workbook.structureProtection?.password ?? null, args);
        workbook.structureProtection = null;
        return null;
      },
    },
  },
});
