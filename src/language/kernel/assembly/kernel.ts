export { addProducts } from './sums';
export { recur, squash, sumWindows } from './network';
