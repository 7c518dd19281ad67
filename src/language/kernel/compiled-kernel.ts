import { readAsset } from '../../assets.js';
import { lazily } from '../../lazily.js';

/** What `assembly/` is compiled to. */
export const compiledKernel = lazily(() => new WebAssembly.Module(readAsset('kernel.wasm')));

/**
 * What is made with WebAssembly; null where a processor has no vectors, or a process may not have so much
 * memory in one piece, or a page's content policy forbids WebAssembly, which browsers tell as one or the
 * other.
 */
export function withWebAssembly<T>(make: () => T): T | null {
  if (typeof WebAssembly === 'undefined') return null;
  try {
    return make();
  } catch (error) {
    if (
      error instanceof WebAssembly.CompileError ||
      error instanceof RangeError ||
      error instanceof EvalError
    )
      return null;
    throw error;
  }
}
