/** What is bundled into the page: measurements by order of the driver. */
import { measure } from './measure.ts';

Object.assign(globalThis, { measure });
