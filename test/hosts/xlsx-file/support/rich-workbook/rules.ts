import { EXCEL_MAIN, X14, type Feature } from "./feature";

/** Conditions, lists to choose from, protection and links, as the sheet's own XML says them. */
export const rules: Feature = {
  name: "conditional formats, validations, protection and links",
  onSheet: {
    sheetProtection: '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
    conditionalFormatting:
      '<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>8</formula></cfRule><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>',
    dataValidations:
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="E2:E3"><formula1>"達成,継続,中止"</formula1></dataValidation></dataValidations>',
    hyperlinks: '<hyperlinks><hyperlink ref="A3" location="\'集計\'!A1"/></hyperlinks>',
    extLst: `<ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${EXCEL_MAIN}" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>集計!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>F2</xm:sqref></x14:dataValidation></x14:dataValidations></ext>`,
  },
};
