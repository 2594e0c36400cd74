declare module 'js-aruco2' {
  interface Aruco {
    readonly DICTIONARIES: Readonly<
      Record<'ARUCO_MIP_36h12', { readonly nBits: number; readonly codeList: readonly number[] }>
    >;
  }
  const library: { readonly AR: Aruco };
  export default library;
}

declare module 'js-aruco2/src/cv.js' {
  interface Point {
    x: number;
    y: number;
  }
  /** A grey image: one byte a pixel, row by row. */
  interface Image {
    width: number;
    height: number;
    data: Uint8Array;
  }
  interface Cv {
    /** 255 where a pixel is darker than its neighbourhood by `threshold`, else 0. */
    adaptiveThreshold(source: Image, target: Image, kernel: number, threshold: number): Image;
    /** Borders of the non-zero regions; `scratch` must hold (width + 2) × (height + 2) numbers. */
    findContours(source: Image, scratch: Int32Array): Point[][];
    /** Douglas–Peucker on a closed contour; `epsilon` in pixels. */
    approxPolyDP(contour: readonly Point[], epsilon: number): Point[];
    isContourConvex(polygon: readonly Point[]): boolean;
    /** Nine numbers that map the unit square onto a quadrilateral. */
    square2quad(quad: readonly Point[]): number[];
  }
  const library: { readonly CV: Cv };
  export default library;
}
