import type { Kernel } from './kernel.js';
import { PlainKernel } from './plain-kernel.js';
import { SimdKernel } from './simd-kernel.js';

/**
 * The fastest kernel of this machine.
 *
 * @param bytes room for all arrays that are in use at a time
 */
export function createKernel(bytes: number): Kernel {
  if (typeof WebAssembly === 'undefined') return new PlainKernel();
  try {
    return new SimdKernel(bytes);
  } catch (error) {
    // A processor without vectors, or a process that may not have so much memory in one piece, or a page
    // whose content policy forbids WebAssembly, which browsers tell as one or the other.
    if (
      error instanceof WebAssembly.CompileError ||
      error instanceof RangeError ||
      error instanceof EvalError
    )
      return new PlainKernel();
    throw error;
  }
}
