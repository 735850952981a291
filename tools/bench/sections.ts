import { articles } from './articles';
import { loading } from './loading';
import { matching } from './matching';
import type { Section } from './section';

/** All that `npm run bench` measures, in the order of the table. */
export const SECTIONS: readonly Section[] = [matching, loading, articles];
