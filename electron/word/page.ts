/** A4 portrait in twentieths of a point, with room for a header, a footer and a hole punch. */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  marginTop: 1_247,
  marginBottom: 1_134,
  marginSide: 1_134,
  /** From the edge of the paper to the header, and to the footer. */
  edge: 708,
} as const;

/** What is left for text between the side margins. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.marginSide;

/** The same on a page that lies on its side. */
export const LANDSCAPE_TEXT_WIDTH = PAGE.height - 2 * PAGE.marginSide;
