import type { Technology } from './technology.ts';
import { readTokens, wordAt } from './tokens.ts';

/** What a form stands for, and the neighbours that it needs where it is ambiguous. */
export interface FormMeaning {
  readonly technology: Technology;
  readonly needs?: {
    readonly ahead: ReadonlySet<string>;
    readonly behind: ReadonlySet<string>;
    readonly inList: boolean;
  };
}

/** A step of the lexicon, word by word: what may come next, and what the words so far mean. */
export interface FormNode {
  readonly next: Map<string, FormNode>;
  meaning?: FormMeaning;
}

const words = (list = ''): ReadonlySet<string> => new Set(list.split(' ').filter((word) => word !== ''));

/** Puts every form of the technologies into a tree of words. Throws where two technologies claim one form. */
export function makeFormTrie(technologies: readonly Technology[]): FormNode {
  const root: FormNode = { next: new Map() };
  for (const technology of technologies) {
    for (const { forms, ahead, behind, inList = false } of technology.ambiguous) {
      const needs = { ahead: words(ahead), behind: words(behind), inList };
      for (const form of forms) addForm(root, form, { technology, needs });
    }
    const isAmbiguous = technology.ambiguous.some(({ forms }) =>
      forms.includes(technology.name.toLowerCase()),
    );
    const plainForms = [...technology.also, ...technology.spoken];
    for (const form of isAmbiguous ? plainForms : [technology.name, ...plainForms])
      addForm(root, form, { technology });
  }
  return root;
}

function addForm(root: FormNode, form: string, meaning: FormMeaning): void {
  let node = root;
  const tokens = readTokens(form.toLowerCase());
  for (let at = 0; at < tokens.starts.length; at++) {
    const word = wordAt(tokens, at);
    const next = node.next.get(word) ?? { next: new Map() };
    node.next.set(word, next);
    node = next;
  }
  if (node === root) throw new Error(`"${form}" of ${meaning.technology.name} has no word`);
  if (node.meaning !== undefined)
    throw new Error(`"${form}" of ${meaning.technology.name} is taken by ${node.meaning.technology.name}`);
  node.meaning = meaning;
}
