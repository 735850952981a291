import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lenientJson } from './lenient-json';

describe('what should be JSON', () => {
  it.each([
    ['{"a":1}', [{ a: 1 }]],
    ['{"a":[1,2,],}', [{ a: [1, 2] }]],
    ['<![CDATA[ {"a":1} ]]>', [{ a: 1 }]],
    ['//<![CDATA[\n{"a":1}\n//]]>', [{ a: 1 }]],
    ['<!-- {"a":1} -->', [{ a: 1 }]],
    ['{"a":"two\nlines" /* why */, "b":2}', [{ a: 'two\nlines', b: 2 }]],
    ["{'a': 'b', c: d}", [{ a: 'b', c: 'd' }]],
    ['{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['{"a":{"b":["c', [{ a: { b: ['c'] } }]],
    ['{"a":1 "b":2}', [{ a: 1, b: 2 }]],
    ['{&quot;a&quot;:&quot;b&quot;}', [{ a: 'b' }]],
    ['{"a":"He said "no" twice","b":"c"}', [{ a: 'He said ', b: 'c' }]],
    [String.raw`{"a":"A\"\/\n\x",}`, [{ a: 'A"/\nx' }]],
    ['', []],
    ['window.x = 1;', []],
  ])('%s', (text, values) =>
    expect(lenientJson(text).map((value) => JSON.stringify(value))).toEqual(
      values.map((value) => JSON.stringify(value)),
    ),
  );

  it('never throws and always ends', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0a /*\n\''), maxLength: 60 }),
        (text) => void lenientJson(text),
      ),
    );
    for (const unit of ['[', '{"a":', '[}', '{"', '/*', ',']) lenientJson(unit.repeat(50_000));
  });

  it('gives back what was written when it is JSON after all', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(JSON.stringify(lenientJson(json))).toBe(JSON.stringify([JSON.parse(json)]));
      }),
    );
  });

  it('and when only a comma is too many', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())), (value) => {
        const { __proto__: _, ...plain } = value;
        const json = JSON.stringify(plain).replace(/\}$/, Object.keys(plain).length > 0 ? ',}' : '}');
        expect({ ...(lenientJson(json)[0] as object) }).toEqual(plain);
      }),
    );
  });
});
