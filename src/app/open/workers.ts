/** The workers of this page: the policy allows their addresses by one name, and by that name no other address. */
import searcher from '../search/searchWorker.ts?worker&url';
import reader from './worker.ts?worker&url';

interface ScriptUrls {
  readonly createScriptURL: (url: string) => string;
}

/** Trusted Types, which not every browser has, as far as they are used. */
interface Policies {
  readonly createPolicy: (name: string, rules: ScriptUrls) => ScriptUrls;
}

/** The page's policy allows scripts' addresses by this name only. */
const POLICY = 'parley-worker';
const rules: ScriptUrls = {
  createScriptURL: (url) => {
    if (url !== reader && url !== searcher) throw new TypeError(url);
    return url;
  },
};
const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes;
const policy = policies?.createPolicy(POLICY, rules) ?? rules;

/** Starts one of them. Throws where the browser starts no workers; it may also break later. */
export function startWorker(which: 'reader' | 'searcher'): Worker {
  return new Worker(policy.createScriptURL(which === 'reader' ? reader : searcher));
}
