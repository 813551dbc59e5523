// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

vi.mock('./main.tsx', () => {
  throw new Error('not fetched');
});

it('lets the prerendered page be seen where the app does not come', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  await vi.importActual('./boot.ts');
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  expect(document.documentElement.dataset.failed).toBe('missing');
});
