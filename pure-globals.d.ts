/**
 * What every JavaScript host offers beyond the language, as far as the pure floors use it. They are
 * type-checked with this file in place of a browser's or Node's types.
 */

declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}
