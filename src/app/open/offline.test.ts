import { expect, it } from 'vitest';
import { goOffline } from './offline.ts';

it('leaves a scope no way to ask a network, not by what it inherits either, and none to get one back', () => {
  class Parent {
    fetch() {
      return 'asked';
    }
  }
  class Scope extends Parent {
    XMLHttpRequest = class {};
    WebSocket = class {};
    EventSource = class {};
    WebTransport = class {};
    importScripts = () => {};
    postMessage = () => 'told';
  }
  const scope = new Scope();
  goOffline(scope);
  const found = scope as unknown as Record<string, unknown>;
  for (const name of [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'WebTransport',
    'importScripts',
  ]) {
    expect(found[name], name).toBeUndefined();
    expect(
      Reflect.set(scope, name, () => {}),
      name,
    ).toBe(false);
    expect(Reflect.deleteProperty(scope, name), name).toBe(false);
  }
  expect('fetch' in Parent.prototype).toBe(false);
  expect(scope.postMessage()).toBe('told');
});
