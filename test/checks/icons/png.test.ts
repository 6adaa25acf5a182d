import { inflateSync } from "node:zlib";
import { drawShapes } from "../../../scripts/icons/draw-shapes";
import { ICONS } from "../../../scripts/icons/motifs";
import { encodePng, pngSize } from "../../../scripts/icons/png";
import { rectangle, roundedSquare, stroke, type Color } from "../../../scripts/icons/shapes";

const RED: Color = [255, 0, 0];
const BLUE: Color = [0, 0, 255];

test("a picture is encoded with its size and its pixels row by row", () => {
  const pixels = Uint8Array.of(1, 2, 3, 255, 4, 5, 6, 128);
  const png = Buffer.from(encodePng({ width: 1, height: 2, pixels }));
  expect(pngSize(png)).toEqual({ width: 1, height: 2 });
  const at = png.indexOf("IDAT");
  const data = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  expect([...inflateSync(data)]).toEqual([0, 1, 2, 3, 255, 0, 4, 5, 6, 128]);
});

test("bytes that are no PNG have no size", () => {
  expect(pngSize(new TextEncoder().encode("<svg></svg>"))).toBeNull();
  expect(
    pngSize(encodePng({ width: 1, height: 1, pixels: new Uint8Array(4) }).slice(0, 12)),
  ).toBeNull();
});

test("later shapes lie on earlier ones and the rest is clear", () => {
  const { pixels } = drawShapes(
    [
      rectangle({ x: 0, y: 0, width: 16, height: 8 }, RED),
      rectangle({ x: 0, y: 0, width: 8, height: 8 }, BLUE),
    ],
    2,
  );
  expect([...pixels]).toEqual([0, 0, 255, 255, 255, 0, 0, 255, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test("edges of rectangles are sharp at sizes that divide the square unevenly", () => {
  const { pixels } = drawShapes([rectangle({ x: 3, y: 3, width: 7, height: 2 }, RED)], 20);
  const opacities = new Set(Array.from({ length: 400 }, (_, pixel) => pixels[pixel * 4 + 3]));
  expect([...opacities].sort()).toEqual([0, 255]);
});

test("round corners and strokes leave out what lies beyond them", () => {
  const square = roundedSquare(4, RED);
  expect([square.covers(0.2, 0.2, 16), square.covers(8, 0.2, 16)]).toEqual([false, true]);
  const line = stroke(
    [
      [2, 2],
      [8, 8],
    ],
    2,
    RED,
  );
  expect([line.covers(5, 5, 16), line.covers(5, 8, 16)]).toEqual([true, false]);
});

test.each(ICONS.map(({ name, shapes }) => [name, shapes] as const))(
  "the icon %s fills its square at the smallest size",
  (_, shapes) => {
    const { pixels } = drawShapes(shapes, 16);
    const opacities = Array.from({ length: 16 * 16 }, (__, pixel) => pixels[pixel * 4 + 3] ?? 0);
    expect(opacities.filter((opacity) => opacity > 0).length).toBeGreaterThan(128);
  },
);
