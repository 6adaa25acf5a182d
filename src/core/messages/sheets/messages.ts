/** The words of single sheets of a report; those that sheets share are in `sheets`. */
export type SheetMessages = {
  /** How the years of an indicator stand beside it. */
  /** What the signs before verdicts mean. */
  readonly attentionLegend: (signs: string) => string;
  /** Between the parts of a list within a sentence. */
  readonly listSeparator: string;
  readonly course: {
    /** What the little bars say, for the note above a list. */
    readonly legend: string;
  };
  /** Above the list of findings: what departments do with it. */
  readonly answerNote: string;
  /** The heading of a department's findings, with how many there are of each severity. */
  readonly departmentHeading: (department: string, counts: string) => string;
  readonly findingCount: (severity: string, count: number) => string;
  readonly departmentSheet: {
    readonly title: string;
    readonly list: string;
    /** The share of the indicators judged that met their target. */
    readonly shareAchieved: string;
    readonly overall: string;
    readonly mean: string;
    /** Findings that count: errors and points to be confirmed. */
    readonly findings: string;
  };
  readonly methodSheet: {
    readonly title: string;
    readonly list: string;
    readonly method: string;
    readonly used: string;
    readonly differing: string;
    readonly differingMethods: string;
    /** Says how a verdict is marked that the method in use does not give. */
    readonly legend: (mark: string, method: string) => string;
    readonly nothingJudged: string;
  };
  /** What a meeting should talk about, in sentences made from the data. */
  readonly talkingPoints: {
    readonly title: string;
    readonly point: string;
    readonly none: string;
    /** How many more indicators the same is true of; nothing for none. */
    readonly others: (count: number) => string;
    /** An indicator as a sentence names it; the department is null where none is stated. */
    readonly named: (indicator: string, department: string | null) => string;
    readonly lateWithoutReason: (named: string, label: string) => string;
    readonly ratedOtherwise: (named: string, selfRating: string, label: string) => string;
    readonly fallingTwoYears: (named: string, figures: string) => string;
    readonly outOfReach: (named: string, projected: string, target: string) => string;
    readonly worseThanLastYear: (named: string, before: string, label: string) => string;
    readonly mostLate: (groups: string, group: string, late: number, all: number) => string;
    readonly notReported: (named: string) => string;
    readonly ratedLate: (named: string, selfRating: string) => string;
    readonly coverDiffers: (label: string, stated: number, counted: number) => string;
    readonly improved: (named: string, before: string, label: string) => string;
  };
  readonly changeSheet: {
    readonly title: string;
    readonly since: (date: string) => string;
    /** Compared with a report that was kept for a meeting. */
    readonly sinceMeeting: (keptAs: string, date: string) => string;
    readonly otherMethod: (before: string, after: string) => string;
    readonly noEarlier: string;
    readonly unreadable: string;
    readonly nothing: string;
    readonly kind: string;
    readonly before: string;
    readonly after: string;
    readonly kinds: {
      readonly "verdict-worse": string;
      readonly "verdict-better": string;
      readonly "verdict-other": string;
      readonly "actual-new": string;
      readonly "actual-changed": string;
      readonly "target-changed": string;
      readonly "self-rating-changed": string;
      readonly added: string;
      readonly removed: string;
    };
  };
  /** Copies that are kept for a meeting. */
  readonly keeping: {
    readonly empty: string;
    readonly "too-long": (name: string) => string;
    readonly "forbidden-character": (name: string) => string;
  };
  readonly recordSheet: {
    readonly note: string;
    readonly files: string;
    readonly sheets: string;
    readonly conditions: string;
    readonly settings: string;
    readonly profile: (file: string) => string;
    readonly accepted: string;
    readonly nothingAccepted: string;
    readonly size: string;
    readonly hash: string;
    readonly sheetCount: string;
    readonly layout: string;
    /** How a sheet was read where its headings alone told. */
    readonly byHeadings: string;
    readonly notRead: string;
    readonly taught: string;
    readonly hasTaught: string;
    /** Why size and hash of a workbook are not known. */
    readonly unknown: string;
    readonly settingsUnknown: string;
    /** Something with the code by which the program knows it, unless they are the same. */
    readonly withCode: (shown: string, code: string) => string;
    readonly item: string;
    readonly content: string;
    readonly asOf: string;
    readonly method: string;
    readonly methodRule: string;
    readonly methodSource: string;
    readonly program: string;
    readonly language: string;
    readonly languageName: string;
    readonly into: string;
    readonly because: string;
    readonly by: string;
    readonly on: string;
    readonly target: string;
  };
};
