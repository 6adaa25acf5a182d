import type { Picture } from "./png";
import { UNITS, type Color, type Shape } from "./shapes";

/** Points looked at across a pixel: 64 of them make its edges smooth. */
const SAMPLES = 8;
const OPAQUE = 255;

/** Draws shapes, later ones on top, as a picture of `size` × `size` pixels on a clear ground. */
export function drawShapes(shapes: readonly Shape[], size: number): Picture {
  const fromTheTop = [...shapes].reverse();
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      pixels.set(pixelAt(fromTheTop, column, row, size), (row * size + column) * 4);
    }
  }
  return { width: size, height: size, pixels };
}

function pixelAt(
  fromTheTop: readonly Shape[],
  column: number,
  row: number,
  size: number,
): number[] {
  const colors: Color[] = [];
  for (let sampleY = 0; sampleY < SAMPLES; sampleY += 1) {
    for (let sampleX = 0; sampleX < SAMPLES; sampleX += 1) {
      const x = ((column + (sampleX + 0.5) / SAMPLES) * UNITS) / size;
      const y = ((row + (sampleY + 0.5) / SAMPLES) * UNITS) / size;
      const top = fromTheTop.find((shape) => shape.covers(x, y, size));
      if (top) colors.push(top.color);
    }
  }
  const mean = (channel: 0 | 1 | 2): number =>
    Math.round(colors.reduce((sum, color) => sum + color[channel], 0) / (colors.length || 1));
  return [mean(0), mean(1), mean(2), Math.round((OPAQUE * colors.length) / SAMPLES ** 2)];
}
