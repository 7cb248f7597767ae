import { PageOrientation } from 'docx';
import type { Lying } from './headerFooter';
import { PAGE } from './page';

/** Size and margins of a page for docx, which swaps width and height itself for one that lies on its side. */
export function pageProperties(lying: Lying) {
  return {
    size: {
      width: PAGE.width,
      height: PAGE.height,
      orientation: lying === '' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
    },
    margin: {
      top: PAGE.marginTop,
      bottom: PAGE.marginBottom,
      left: PAGE.marginSide,
      right: PAGE.marginSide,
      header: PAGE.edge,
      footer: PAGE.edge,
    },
  };
}
