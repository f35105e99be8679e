/** A chart as a picture of its own: what the page's styles gave it is written into it. */

/** What a drawing needs of the styles that the page gives it. */
const KEPT = [
  'color',
  'direction',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'visibility',
] as const;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The drawing as a file that any viewer opens: on its own ground, with its title.
 * @param title - first child of the file, read out by viewers
 */
export function svgFile(drawing: SVGSVGElement, title: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [drawing, copy].map((root) => [root, ...root.querySelectorAll<SVGElement>('*')]);
  originals?.forEach((element, i) => {
    const target = copies?.[i];
    if (!target) return;
    const style = getComputedStyle(element);
    for (const name of KEPT) {
      const value = style.getPropertyValue(name);
      if (value !== '') target.setAttribute(name, value);
    }
    // The list is live: what is taken out of it while it is walked would be passed over.
    const names = Array.from(target.attributes, ({ name }) => name);
    for (const name of names.filter(isForThePage)) target.removeAttribute(name);
  });
  const { width, height } = sizeOf(drawing);
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const name = document.createElementNS(SVG, 'title');
  name.textContent = title;
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(name, ground);
  return new XMLSerializer().serializeToString(copy);
}

/** Twice the size: sharp in print. */
const SCALE = 2;

/**
 * The same as a PNG.
 * @throws {Error} if the browser cannot draw it
 */
export async function pngFile(drawing: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = sizeOf(drawing);
  const image = new Image();
  // Our pages allow pictures of their own and of data addresses only.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(drawing, title))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  return { width: Number(drawing.getAttribute('width')), height: Number(drawing.getAttribute('height')) };
}

function isForThePage(name: string): boolean {
  return name === 'class' || name === 'style' || name === 'tabindex' || name.startsWith('data-');
}
