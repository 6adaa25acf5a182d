import type { ChangeMessages } from "./messages";

export const ja: ChangeMessages = {
  content: {
    quoted: (text) => `「${text}」`,
    number: (number) => `数値の「${number}」`,
    blank: "空欄",
  },
  unchanged: {
    "changed-since": (sheet, cells) =>
      `シート「${sheet}」の${cells}は、読み取った後に内容が変わっているため、書き換えませんでした。もう一度読み取ってください。`,
    "sheet-gone": (sheet, cells) =>
      `シート「${sheet}」が見つからないため、${cells}を書き換えませんでした。もう一度読み取ってください。`,
    "sheet-protected": (sheet, cells) =>
      `シート「${sheet}」の${cells}は、シートが保護されているため書き換えませんでした。［校閲］の［シート保護の解除］をしてから、もう一度お試しください。`,
    "shown-otherwise": (sheet, cells) =>
      `シート「${sheet}」の${cells}は、セルの表示形式（％や日付など）のため、数値にすると違う数に見えます。書き換えませんでした。表示形式を確かめて、直接直してください。`,
  },
};
