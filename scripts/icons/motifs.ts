import { rectangle, roundedSquare, stroke, type Color, type Shape } from "./shapes";

const GREEN: Color = [0x22, 0x77, 0x6a];
const WHITE: Color = [0xff, 0xff, 0xff];
const PALE: Color = [0xca, 0xe1, 0xdb];
const AMBER: Color = [0xf4, 0xc1, 0x5d];
const RED: Color = [0xb0, 0x2e, 0x26];
const LINE: Color = [0x59, 0x59, 0x59];

const ground = roundedSquare(3, GREEN);

/** Three bars that advance towards a line: the product's sign. */
const product: readonly Shape[] = [
  ground,
  rectangle({ x: 3, y: 3, width: 7, height: 2 }, WHITE),
  rectangle({ x: 3, y: 7, width: 5, height: 2 }, PALE),
  rectangle({ x: 3, y: 11, width: 3, height: 2 }, AMBER),
  rectangle({ x: 12, y: 2, width: 1, height: 12 }, WHITE),
];

/** A check mark over the sign's ground. */
const check: readonly Shape[] = [
  ground,
  stroke(
    [
      [3.6, 8.4],
      [6.8, 11.6],
      [12.6, 4.8],
    ],
    2.4,
    WHITE,
  ),
];

/** A sheet with the sign's bars. */
const summary: readonly Shape[] = [
  rectangle({ x: 2, y: 1, width: 12, height: 14 }, LINE),
  rectangle({ x: 3, y: 2, width: 10, height: 12 }, WHITE),
  rectangle({ x: 3, y: 2, width: 10, height: 3 }, GREEN),
  rectangle({ x: 4, y: 6, width: 7, height: 2 }, GREEN),
  rectangle({ x: 4, y: 9, width: 5, height: 2 }, GREEN),
  rectangle({ x: 4, y: 12, width: 3, height: 1 }, AMBER),
];

/** A table with a marked cell, and a cross that takes the mark away. */
const clear: readonly Shape[] = [
  rectangle({ x: 1, y: 1, width: 14, height: 14 }, LINE),
  rectangle({ x: 2, y: 2, width: 12, height: 12 }, WHITE),
  rectangle({ x: 2, y: 2, width: 12, height: 3 }, GREEN),
  rectangle({ x: 2, y: 5, width: 4, height: 5 }, AMBER),
  rectangle({ x: 2, y: 10, width: 4, height: 4 }, PALE),
  stroke(
    [
      [7.5, 7],
      [12.5, 12],
    ],
    1.8,
    RED,
  ),
  stroke(
    [
      [12.5, 7],
      [7.5, 12],
    ],
    1.8,
    RED,
  ),
];

/** Each icon with the sizes, in pixels, that manifest.xml asks for; 128 is for people who show the product. */
export const ICONS: readonly {
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly sizes: readonly number[];
}[] = [
  { name: "icon", shapes: product, sizes: [16, 20, 24, 32, 40, 48, 64, 80, 128] },
  { name: "check", shapes: check, sizes: [16, 32, 80] },
  { name: "summary", shapes: summary, sizes: [16, 32, 80] },
  { name: "clear", shapes: clear, sizes: [16, 32, 80] },
];
