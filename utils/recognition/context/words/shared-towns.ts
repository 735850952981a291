import { wordList } from './word-list';

/** Towns that other countries have, too, so that "in Georgetown" says little. Lower case, without accents. */
export const isSharedTown = wordList(
  'alexandria arlington birmingham bethlehem brest cambridge georgetown guadalajara hebron jericho kingston la-paz',
  'monrovia nassau novgorod odessa palmyra perth portland rosario salisbury san-jose san-juan santa-cruz santiago sidon',
  'split sucre tripoli tyre valencia varna wellington medina rostov homel male orel archangel engels praia',
);
