export { parseProfile, ProfileError, type ProfileFault } from "./parse-profile";
export type {
  AnsweredCode,
  Correction,
  Profile,
  RelativeArea,
  SheetCorrections,
  TaughtConcept,
  WordMeaning,
} from "./profile";
export { relativeArea } from "./relative-area";
export { profileFromText, profileText } from "./profile-text";
export { forget, taughtEntries, type TaughtEntry } from "./taught-entries";
export {
  EMPTY_PROFILE,
  teach,
  type PointedCells,
  type Teaching,
  type TeachingRefusal,
} from "./teach";
export { sheetShape } from "./sheet-shape";
export { TAUGHT_CONCEPTS } from "./profile";
