import { articles } from './articles';
import { hovering } from './hovering';
import { loading } from './loading';
import { matching } from './matching';
import type { Section } from './section';
import { waking } from './waking';

/** All that `npm run bench` measures, in the order of the table. */
export const SECTIONS: readonly Section[] = [matching, loading, articles, waking, hovering];
