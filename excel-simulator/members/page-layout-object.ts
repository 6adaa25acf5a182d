import { refuseProtected } from "../behaviour/sheet-protection";
import type { PageLayout } from "../model/page-layout";
import type { Host } from "../protocol/host";
import { SimulatedObject } from "../protocol/simulated-object";
import type { WorksheetObject } from "./worksheet-object";

/** How a worksheet prints. */
export class PageLayoutObject extends SimulatedObject {
  readonly className = "PageLayout";

  constructor(readonly worksheet: WorksheetObject) {
    super();
  }

  read(host: Host): PageLayout {
    return this.worksheet.sheet(host).pageLayout;
  }

  change(host: Host): PageLayout {
    const sheet = this.worksheet.sheet(host);
    refuseProtected(sheet);
    return sheet.pageLayout;
  }
}

export class HeaderFooterGroupObject extends SimulatedObject {
  readonly className = "HeaderFooterGroup";

  constructor(readonly layout: PageLayoutObject) {
    super();
  }
}

/** The headers and footers of all pages. */
export class HeaderFooterObject extends SimulatedObject {
  readonly className = "HeaderFooter";

  constructor(readonly layout: PageLayoutObject) {
    super();
  }
}
