import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { Profile } from "../profiles";
import type { EventSubscriptions } from "./event-subscriptions";
import type { Meter } from "./meter";
import type { ObjectReferences } from "./object-references";

/** What members find around them while Excel carries out a request. */
export type Host = {
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly meter: Meter;
  /** What the application is set to; it belongs to Excel, not to the file. */
  readonly application: ApplicationState;
  /** What the add-in asked to hear of. */
  readonly subscriptions: EventSubscriptions;
  /** Ranges and the like that the add-in holds on to. */
  readonly references: ObjectReferences;
  /** Tells the add-in what happened, where it asked to hear of it. */
  announce(news: News): void;
};

export type ApplicationState = {
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  enableEvents: boolean;
};

/** What happened to the workbook, and whether the add-in's own Excel or somebody else's did it. */
export type News = {
  readonly kind: "cells-changed" | "sheet-added" | "sheet-deleted" | "sheet-activated";
  readonly sheet: Sheet;
  /** The cells that changed. */
  readonly area?: Area;
  readonly source: "Local" | "Remote";
};

/** Whether a sheet is still part of the workbook. */
export const isSheetThere = ({ workbook }: Host, sheet: Sheet): boolean =>
  workbook.sheets.includes(sheet);
