import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveCatalogue } from '@/utils/page/scripts';
import { cardCatalogueRu } from '@/utils/reading/strings/ru/card-catalogue';

/** Loaded with the card script for who reads in Russian: what cards say. */
export default defineUnlistedScript(() => leaveCatalogue(cardCatalogueRu));
