/** A colour as red, green, blue, each 0–255. */
export type Color = readonly [number, number, number];

/** A filled shape on a square of 16 units: it tells whether a point lies in it. */
export type Shape = {
  readonly color: Color;
  /** Whether the point lies inside, on a picture of `size` pixels (edges may be moved onto whole pixels). */
  readonly covers: (x: number, y: number, size: number) => boolean;
};

/** The units of the square that shapes are drawn on. */
export const UNITS = 16;

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A rectangle with its edges on whole pixels, so that it stays sharp at every size. */
export function rectangle({ x, y, width, height }: Box, color: Color): Shape {
  return {
    color,
    covers: (pointX, pointY, size) => {
      const [left, top] = [onPixel(x, size), onPixel(y, size)];
      const [right, bottom] = [onPixel(x + width, size), onPixel(y + height, size)];
      return pointX >= left && pointX < right && pointY >= top && pointY < bottom;
    },
  };
}

/** The whole square with round corners. */
export function roundedSquare(radius: number, color: Color): Shape {
  const inset = (at: number): number => Math.max(radius - at, at - (UNITS - radius), 0);
  return { color, covers: (x, y) => Math.hypot(inset(x), inset(y)) <= radius };
}

/** A line through points, with round ends. */
export function stroke(
  points: readonly (readonly [number, number])[],
  width: number,
  color: Color,
): Shape {
  return {
    color,
    covers: (x, y) =>
      points
        .slice(1)
        .some((end, index) => distance([x, y], points[index] ?? end, end) <= width / 2),
  };
}

const onPixel = (units: number, size: number): number =>
  (Math.round((units * size) / UNITS) * UNITS) / size;

function distance(
  [x, y]: readonly [number, number],
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - nearest * dx, y - fromY - nearest * dy);
}
