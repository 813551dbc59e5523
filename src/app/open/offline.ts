/**
 * What in a worker could speak to anybody, keep anything or start another worker. The page's policy does not hold in the
 * worker, whose own comes with its script and from a server that is not ours.
 */
const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'importScripts',
  'FontFace',
  'Worker',
  'caches',
  'indexedDB',
] as const;

/** Takes these from a global scope, and from what it inherits, for good. */
export function goOffline(scope: object): void {
  for (const name of WAYS_OUT) {
    for (let object: object | null = scope; object; object = Object.getPrototypeOf(object))
      Reflect.deleteProperty(object, name);
    Object.defineProperty(scope, name, { value: undefined, writable: false, configurable: false });
  }
}
