import { basename } from 'node:path';

/** How class names are written: short and alike in the app's bundle and in prerendered markup. */
export const cssModules = {
  generateScopedName: (name: string, file: string) =>
    `${basename(file).replace(/\.module\.css.*$/, '')}-${name}`,
};
