import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveCatalogue } from '@/utils/page/scripts';
import { cardCatalogueEn } from '@/utils/reading/strings/en/card-catalogue';

/** Loaded with the card script for who reads in English: what cards say. */
export default defineUnlistedScript(() => leaveCatalogue(cardCatalogueEn));
