import { inflectPhrase } from './pack/inflect-ru';
import { inflectPersonName } from './pack/inflect-ru-person';
import { COUNTRIES, ORGANISATIONS, PEOPLES, PERSONS, PLACES } from './pack/testing/inflection-table';
function go(name: string, forms: string[], oblique: string[]) {
  const cells = oblique.map((c) => c.split(',').map((f) => f.trim()));
  const needed = [...new Set(cells.map((c) => c[0]!))].filter((f) => f !== name);
  const allowed = new Set(cells.flat());
  const missing = needed.filter((f) => !forms.includes(f)),
    wrong = forms.filter((f) => !allowed.has(f));
  if (missing.length || wrong.length)
    console.log(name, 'MISSING', missing.join(', '), 'WRONG', wrong.join(', '));
}
for (const t of [COUNTRIES, PLACES, ORGANISATIONS]) for (const [n, ...o] of t) go(n, inflectPhrase(n), o);
for (const [n, ...o] of PEOPLES) go(n, inflectPhrase(n, { plural: true, animate: true }), o);
for (const [k, ...o] of PERSONS) {
  const [g, s, p, n] = k.split('; ') as any;
  go(
    n,
    inflectPersonName(n, { gender: g, surname: s, ...(p === '-' ? {} : { patronymic: p }) }),
    o.map((f) => (f === k ? n : f)),
  );
}
