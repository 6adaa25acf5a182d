import { saveWorkbook } from "./file/save-workbook";
import type { Workbook } from "./model/workbook";
import { LTSC_2021, type Profile } from "./profiles";
import { ExcelSession, type Reply } from "./protocol/excel-session";
import type { EventMessage } from "./protocol/event-messages";
import { Faults } from "./protocol/faults";
import type { News } from "./protocol/host";
import { Meter } from "./protocol/meter";

/** An Excel with one open workbook, as an add-in meets it; `boot/` connects the genuine office.js to it. */
export class SimulatedExcel {
  readonly meter = new Meter();
  readonly faults = new Faults();
  private readonly session: ExcelSession;

  constructor(
    readonly workbook: Workbook,
    readonly profile: Profile = LTSC_2021,
    /** Where the workbook lies, as `Office.context.document.url` gives it; a folder of its own where nothing is said. */
    readonly url: string = urlOf(workbook, profile),
  ) {
    this.session = new ExcelSession(workbook, profile, this.meter, this.faults);
  }

  /** What the add-in asked for and the simulator does not know: a test that finds an entry here must fail. */
  get notSimulated(): readonly string[] {
    return this.session.notSimulated;
  }

  /** Throws where the add-in asked for something that the simulator does not know. */
  requireEverythingSimulated(): void {
    if (this.notSimulated.length === 0) return;
    throw new Error(`excel-simulator does not know: ${this.notSimulated.join(", ")}`);
  }

  /** Notes down what the add-in asked for outside of the object model and the simulator does not know. */
  reportNotSimulated(missing: string): void {
    this.session.notSimulated.push(missing);
  }

  /** Carries out a request: JSON text and flags as office.js sends them. */
  execute(text: string, flags: number): Promise<Reply> {
    return this.session.execute(text, flags);
  }

  /** Hears the events that go to the add-in; gives back what ends that. */
  listen(listener: (messages: readonly EventMessage[]) => void): () => void {
    return this.session.listen(listener);
  }

  /** Tells the add-in what somebody else did to the workbook; the change itself is made in `workbook`. */
  announce(news: Omit<News, "source">): void {
    this.session.announce({ ...news, source: "Remote" });
  }

  /** The workbook as an `.xlsx` file, as it stands. */
  save(): Uint8Array {
    return saveWorkbook(this.workbook);
  }
}

const urlOf = ({ name }: Workbook, { platform }: Profile): string =>
  platform === "Web"
    ? `https://excel.example/files/${encodeURIComponent(name)}`
    : `C:\\文書\\${name}`;
