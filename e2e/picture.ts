/** What can be said of a picture without knowing what it shows: whether something is drawn, and whether it changed. */
import type { Locator } from '@playwright/test';

/** The share of the pixels of what is on screen that do not have its commonest colour, from 0 (blank) to 1. */
export async function inkOf(what: Locator): Promise<number> {
  const png = (await what.screenshot()).toString('base64');
  return what.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas to count on');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Map<number, number>();
    for (const colour of new Uint32Array(data.buffer)) colours.set(colour, (colours.get(colour) ?? 0) + 1);
    return 1 - Math.max(...colours.values()) / (image.width * image.height);
  }, png);
}

/** What is on screen, as text that is equal only for equal pictures. */
export async function lookOf(what: Locator): Promise<string> {
  return (await what.screenshot()).toString('base64');
}
