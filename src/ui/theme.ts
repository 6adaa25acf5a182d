import { createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

const FONT_STACK = '"Yu Gothic UI", "Meiryo", "Noto Sans CJK JP", sans-serif';

/** A calm blue-green from near-black (10) to near-white (160); 80 carries white text at 5.9:1. */
const brand: BrandVariants = {
  10: "#04130f",
  20: "#0a231d",
  30: "#0e342b",
  40: "#114439",
  50: "#145347",
  60: "#186154",
  70: "#1d6d5f",
  80: "#22776a",
  90: "#328779",
  100: "#489688",
  110: "#60a597",
  120: "#79b4a7",
  130: "#93c3b8",
  140: "#aed2c9",
  150: "#cae1db",
  160: "#e6f1ee",
};

/** The look shared by pane and page. Only fonts that the person's machine has are named. */
export const theme: Theme = {
  ...createLightTheme(brand),
  fontFamilyBase: FONT_STACK,
  fontFamilyNumeric: FONT_STACK,
};
