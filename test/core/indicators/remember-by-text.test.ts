import { forgetTexts, rememberByText } from "../../../src/core/indicators";

describe("remembering what texts say", () => {
  test("a text that comes again is not worked out again, also where it says nothing", () => {
    const seen: string[] = [];
    const firstDigit = rememberByText((text) => {
      seen.push(text);
      return /\d/.exec(text)?.[0];
    });
    expect(["なし", "81人", "なし", "81人"].map(firstDigit)).toEqual([
      undefined,
      "8",
      undefined,
      "8",
    ]);
    expect(seen).toEqual(["なし", "81人"]);
  });

  test("texts are worked out anew once they were forgotten", () => {
    const seen: string[] = [];
    const remembered = rememberByText((text) => seen.push(text));
    remembered("実績");
    forgetTexts();
    remembered("実績");
    expect(seen).toEqual(["実績", "実績"]);
  });

  test("long texts are not kept", () => {
    const seen: string[] = [];
    const remembered = rememberByText((text) => seen.push(text));
    const prose = "取組を進めた。".repeat(100);
    remembered(prose);
    remembered(prose);
    expect(seen).toHaveLength(2);
  });
});
