import { refuseUnlessAllowed } from "../behaviour/sheet-protection";
import { intersectionOf, type Area } from "../model/area";
import type {
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
} from "../model/conditional-format";
import type { Sheet } from "../model/sheet";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import { SimulatedObject } from "../protocol/simulated-object";

/** The conditional formats that cells of a range or of several take part in. */
export class ConditionalFormatsObject extends SimulatedObject {
  readonly className = "ConditionalFormatCollection";

  constructor(
    readonly owner: { sheet(host: Host): Sheet },
    readonly areas: readonly Area[],
  ) {
    super();
  }

  all(host: Host): readonly ConditionalFormatObject[] {
    const touches = ({ areas }: ConditionalFormat): boolean =>
      areas.some((area) => this.areas.some((own) => intersectionOf(area, own)));
    return this.owner
      .sheet(host)
      .conditionalFormats.filter(touches)
      .map((format) => new ConditionalFormatObject(format));
  }
}

export class ConditionalFormatObject extends SimulatedObject {
  readonly className = "ConditionalFormat";

  constructor(readonly held: ConditionalFormat) {
    super();
  }

  /** The sheet that it is on; throws ItemNotFound where the format is gone. */
  sheet({ workbook }: Host): Sheet {
    const sheet = workbook.sheets.find((one) => one.conditionalFormats.includes(this.held));
    if (sheet) return sheet;
    throw new ExcelError("ItemNotFound", `conditional format ${this.held.id} is gone`);
  }

  read(host: Host): ConditionalFormat {
    this.sheet(host);
    return this.held;
  }

  change(host: Host): ConditionalFormat {
    refuseUnlessAllowed(this.sheet(host), "allowFormatCells");
    return this.held;
  }
}

export type RuleOf<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: Kind }>;

/** The rule of a conditional format, or what belongs to one; `className` tells which of the classes of rules it is. */
export class ConditionalRuleObject<Piece> extends SimulatedObject {
  constructor(
    readonly className: string,
    readonly format: ConditionalFormatObject,
    readonly piece: Piece,
  ) {
    super();
  }

  read(host: Host): Piece {
    this.format.read(host);
    return this.piece;
  }

  change(host: Host): Piece {
    this.format.change(host);
    return this.piece;
  }

  part<Part>(className: string, piece: Part): ConditionalRuleObject<Part> {
    return new ConditionalRuleObject(className, this.format, piece);
  }
}

/** A rule that says how its cells look. */
export type LookingRule = { look: ConditionalLook };
