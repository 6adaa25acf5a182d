export { parseProfile, ProfileError, type ProfileFault } from "./parse-profile";
export type {
  Correction,
  Profile,
  RelativeArea,
  SheetCorrections,
  TaughtConcept,
  WordMeaning,
} from "./profile";
export { relativeArea } from "./relative-area";
export { sheetShape } from "./sheet-shape";
