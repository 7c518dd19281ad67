export { addLengths } from './lengths';
export { addSmallProducts, quantize } from './small-sums';
export { addProducts } from './sums';
export { gather, recur, squash, sumWindows, transpose } from './network';
