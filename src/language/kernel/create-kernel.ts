import { withWebAssembly } from './compiled-kernel.js';
import type { Kernel } from './kernel.js';
import { PlainKernel } from './plain-kernel.js';
import { SimdKernel } from './simd-kernel.js';

/**
 * The fastest kernel of this machine.
 *
 * @param bytes room for all arrays that are in use at a time
 */
export const createKernel = (bytes: number): Kernel =>
  withWebAssembly(() => new SimdKernel(bytes)) ?? new PlainKernel();
