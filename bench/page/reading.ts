/** The page that times the reading of a file, as the yardstick of opening one. */
import Lines from './lines.ts?worker';

const input = document.querySelector<HTMLInputElement>('#file');
const worker = new Lines();

input?.addEventListener('change', () => {
  const [file] = input.files ?? [];
  const began = performance.now();
  worker.onmessage = () => performance.measure('bench:reading', { start: began, end: performance.now() });
  if (file) worker.postMessage(file);
});
