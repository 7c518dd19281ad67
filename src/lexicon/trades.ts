// Words for firms by their trade, in small letters. Source: general knowledge of names in the press.
import { kind } from './word-kind.js';

/** Ends the name of a company by its trade, be its owner a person or a place: `Karas Uranium`. */
export const endsBusiness = kind('Karas Uranium', [
  ...['uranium', 'mining', 'minerals', 'petroleum', 'cement', 'steel', 'breweries', 'brewery'],
  ...['pharma', 'pharmaceuticals', 'biotech', 'therapeutics', 'chemicals', 'plastics', 'textiles'],
  ...['electronics', 'semiconductor', 'semiconductors', 'software', 'robotics', 'systems'],
  ...['technologies', 'telecommunications', 'motors', 'automotive', 'aerospace', 'logistics'],
  ...['shipping', 'foods', 'beverages', 'animation', 'studios', 'pictures', 'entertainment'],
  ...['insurance', 'securities', 'properties', 'realty', 'supermarkets', 'laboratories'],
  ...['apparel', 'apparels', 'garments', 'knitwear', 'knit', 'knits', 'denim', 'denims', 'fashions'],
  ...['fabrics', 'footwear', 'ceramics', 'packaging', 'plantations', 'dairies', 'milk', 'poultry'],
  ...['fertilisers', 'fertilizers', 'metals', 'lithium', 'exploration', 'freight', 'couriers'],
]);

/** Who makes or sells something, a person or a body: `Europe's largest maker of tiles`. */
export const isInTrade = kind("Europe's largest maker of tiles", [
  ...['maker', 'producer', 'exporter', 'importer', 'seller', 'miner', 'grower', 'employer', 'refiner'],
  ...['builder', 'carrier', 'distributor', 'provider', 'processor', 'brewer', 'shipper', 'publisher'],
]);

/** What makes one of them a body: `the largest maker`. */
export const isRankOfFirm = kind('the largest maker', [
  ...['largest', 'biggest', 'second-largest', 'third-largest', 'second-biggest', 'third-biggest'],
]);
