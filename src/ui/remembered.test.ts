// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recall, remember } from './remembered.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('what is remembered', () => {
  it('is there on the next visit, until it is forgotten', () => {
    expect(recall('single-keys')).toBeUndefined();
    remember('single-keys', 'off');
    expect(recall('single-keys')).toBe('off');
    expect(recall('first-visit')).toBeUndefined();
    remember('single-keys', undefined);
    expect(recall('single-keys')).toBeUndefined();
  });

  it('is nothing where the browser keeps nothing, and nothing breaks', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    remember('first-visit', 'seen');
    remember('first-visit', undefined);
    expect(recall('first-visit')).toBeUndefined();
  });
});
