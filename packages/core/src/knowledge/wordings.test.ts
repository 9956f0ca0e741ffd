import { describe, expect, it } from 'vitest';
import { compileWordings } from './wordings.ts';

const says = (wording: string, plain: string): boolean => compileWordings([wording]).test(plain);

describe('compileWordings', () => {
  it.each<[string, string, boolean]>([
    ['guarantees? order', 'it guarantees order', true],
    ['guarantees? order', 'it guarantees orders', false],
    ['(has|gives) <words>order', 'it gives a very strict order', true],
    ['(has|gives) <words>order', 'it gives no order', false],
    ['(has|gives) <words>order', "it has what isn't order", false],
    ['<is> encrypted', "it's encrypted", true],
    ['<prevents> <words>csrf', 'it protects us against csrf', true],
    ['encrypted <default>', 'encrypted out of the box', true],
  ])('%s in "%s": %s', (wording, plain, expected) => {
    expect(says(wording, plain)).toBe(expected);
  });

  it('refuses a shorthand that it does not know', () => {
    expect(() => compileWordings(['<nothing> here'])).toThrow(SyntaxError);
  });
});
