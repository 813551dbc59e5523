import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** How class names are written: short and alike in the app's bundle and in prerendered markup. */
export const cssModules = {
  generateScopedName: (name: string, file: string) =>
    `${basename(file).replace(/\.module\.css.*$/, '')}-${name}`,
};

const NAMES = '?class-names';

/** Gives prerendered markup the class names alone: its styles are those of the app's bundle. */
export function classNamesPlugin(): Plugin {
  return {
    name: 'parley-class-names',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith('.module.css')) return null;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found && `\0${found.id.replace(/\.css$/, '')}${NAMES}`;
    },
    load(id) {
      if (!id.endsWith(NAMES)) return null;
      const prefix = cssModules.generateScopedName('', `${id.slice(0, -NAMES.length)}.css`);
      return `export default new Proxy({}, { get: (_, name) => ${JSON.stringify(prefix)} + String(name) });`;
    },
  };
}
