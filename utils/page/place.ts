/** Where the card stands: below the mention or above it, never on it, inside the viewport. Pure geometry. */

/** Edges in pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside if it is taller. */
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
}

/** Room between mention and card; the underline hangs in it. */
const GAP = 8;
/** Room between card and the viewport's edges. */
const MARGIN = 8;

/**
 * Below if the card fits there or if there is more room than above. The card's starting edge is that of the mention
 * (the right one in right-to-left text), moved as far as needed to stay in view.
 */
export function placeCard(mention: Box, card: Size, viewport: Size, dir: 'rtl' | 'ltr'): Placement {
  const roomBelow = viewport.height - mention.bottom - GAP - MARGIN;
  const roomAbove = mention.top - GAP - MARGIN;
  const side = card.height <= roomBelow || roomBelow >= roomAbove ? 'below' : 'above';
  const maxHeight = Math.max(0, side === 'below' ? roomBelow : roomAbove);
  const height = Math.min(card.height, maxHeight);
  const wanted = dir === 'rtl' ? mention.right - card.width : mention.left;
  const left = Math.max(MARGIN, Math.min(wanted, viewport.width - card.width - MARGIN));
  return { left, top: side === 'below' ? mention.bottom + GAP : mention.top - GAP - height, maxHeight, side };
}

/** The smallest box around all; null for none. */
export function hullOf(boxes: Iterable<Box>): Box | null {
  let hull: Box | null = null;
  for (const { left, top, right, bottom } of boxes) {
    hull = hull
      ? {
          left: Math.min(hull.left, left),
          top: Math.min(hull.top, top),
          right: Math.max(hull.right, right),
          bottom: Math.max(hull.bottom, bottom),
        }
      : { left, top, right, bottom };
  }
  return hull;
}

/** True if the point is inside the box or on its edge. */
export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
