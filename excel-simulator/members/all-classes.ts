import type { AnyClass } from "../protocol/members";
import { applicationClass, runtimeClass } from "./application";
import { customPropertiesClass, customPropertyClass } from "./custom-properties";
import {
  customXmlPartClass,
  customXmlPartsClass,
  scopedCustomXmlPartsClass,
} from "./custom-xml-parts";
import { internalServiceClass } from "./internal-service";
import { namedItemClass, namedItemsClass } from "./named-items";
import { RANGE_CLASSES } from "./range-classes";
import { SHEET_FEATURE_CLASSES } from "./sheet-feature-classes";
import { settingClass, settingsClass } from "./settings";
import { workbookClass } from "./workbook";
import { workbookProtectionClass } from "./workbook-protection";
import { worksheetClass } from "./worksheet";
import { worksheetProtectionClass } from "./worksheet-protection";
import { worksheetsClass } from "./worksheets";

/** Every class of Office.js that the simulator knows. */
export const EXCEL_CLASSES: readonly AnyClass[] = [
  applicationClass,
  customPropertiesClass,
  customPropertyClass,
  customXmlPartClass,
  customXmlPartsClass,
  internalServiceClass,
  namedItemClass,
  namedItemsClass,
  runtimeClass,
  scopedCustomXmlPartsClass,
  settingClass,
  settingsClass,
  workbookClass,
  workbookProtectionClass,
  worksheetClass,
  worksheetProtectionClass,
  worksheetsClass,
  ...RANGE_CLASSES,
  ...SHEET_FEATURE_CLASSES,
];
