/**
 * The networks that the Moscow court's decision of 21 March 2022 names: it bans the activity of Meta Platforms Inc. "as to
 * the products, the social networks Facebook and Instagram", so a note after either of them is about Meta.
 */
const PRODUCTS = /^(?:(?:facebook|instagram|insta|фейсбук|фб|инстаграмм?)(?:а|е|у|ом)?|инст(?:а|ы|е|у|ой))$/u;

/** The registered name of whom a note after one of its products concerns. */
export const META = 'Meta Platforms Inc';

/** Whether a name is that of a product for which Meta is listed. */
export function isOfMeta(name: string): boolean {
  return PRODUCTS.test(name.toLowerCase().trim());
}
