const rules = new Intl.PluralRules('ru');

/** «1 источник, 2 источника, 5 источников». */
export function counted(count: number, [one, few, many]: readonly [string, string, string]): string {
  const rule = rules.select(count);
  return `${count} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}
