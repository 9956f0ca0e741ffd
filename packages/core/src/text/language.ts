import { letterAt, lowerWord } from './letters.ts';
import { wordsIn } from './words.ts';

/** Whether a text is in English, and how sure that is. */
export interface LanguageVerdict {
  readonly english: boolean;
  /** 0..1; low where there is little to go by, and then `english` is true. */
  readonly confidence: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Function words of English; those that other languages share ("in", "was", "die", "me", "so", "no", "an") are left out. */
const ENGLISH = set(
  'the and of to it that this these those with for from but not have has had been were are is would could should because which when what ' +
    "who how why they them their there then than we our you your he she his her it's that's i'm we're don't didn't isn't can't i'd i've " +
    'about into over after before only just also very more most some any every each other if or by on at be as do did does will can ' +
    'get got use used one two three four first think know like really actually went made said out up down off where while until its my us',
);

/** Function words of languages that are written with Latin letters and likely to turn up; none of them is a common English word. */
const OTHERS = set(
  // German
  'der und ist nicht mit sich auf ein eine einen einem einer den dem des von zu im wir ich wird wurde haben hatte sind auch nach wie aber oder ' +
    'weil dass bei für über durch wenn nur noch schon unser unsere sie ihr mich uns dann doch kein keine mehr sehr war hat das es zum zur aus ' +
    // French
    'le les une et est dans que qui pour pas sur nous vous avec sont était avons il elle ils ce cette ces mais ou où donc du au aux plus par ' +
    "très je c'est qu'il d'une n'est j'ai l'on notre nos leur été avait tout comme fait être " +
    // Spanish and Portuguese
    'el los las una y es en por con para se su lo como más pero sus ya este sí porque esta entre cuando muy sin sobre también hasta hay donde ' +
    'quien desde nos todo teníamos era del al um uma não os com mais dos como mas foi ao das tem à seu sua ou quando muito nós já eu também só ' +
    'pelo pela até isso ela entre depois sem mesmo nosso ' +
    // Italian
    'il di che è la per un non sono gli dei della nel alla ma anche più questo quando come abbiamo perché ci era ha dal degli delle ' +
    // Dutch
    'het een van niet dat op te zijn voor met ook maar wij hebben werd naar bij heeft wel dan nog ze wat om ' +
    // Scandinavian
    'och det att som på är av för den till inte om ett han men var jag från vi så kan när og ikke til jeg har vil være ' +
    // Polish, Czech, Turkish, Romanian, Hungarian, Finnish, Indonesian, Vietnamese
    'nie się że jest przez który był ale tak jak były mieliśmy się je že byl jsme který ale bir ve bu için çok ama ile olarak daha değil și ' +
    'nu că mai este sunt pentru din hogy nem egy és az volt meg csak ja on ei että oli mutta yang dan di untuk dengan tidak ini itu pada và ' +
    'của là không có cho được trong',
);
/** In both lists, or English words in a tale of engineering: they say nothing either way. */
const NEITHER = set(
  'on so no in an me die was had do de is are war as be by it he has van men her at um om we to of or il la al plus more par per com des ci jest os dos das min var tem ha dan ale ja',
);

const NOT_ASCII = /[^\p{ASCII}]/u;
const LATIN = /\p{Script=Latin}/u;
/** Fewer words of grammar than this say nothing. */
const LEAST_EVIDENCE = 4;
/** This share of English among the function words keeps a mixed answer assessed. */
const FAIR_SHARE = 0.4;
/** Share of letters outside the Latin script from which on an answer is not English. */
const OTHER_SCRIPT = 0.6;
const READ_AT_MOST = 20_000;

/**
 * Tells whether an answer can be read as English: by script, then by function words. Careful not to turn
 * anybody away: short texts, lists of terms, accents of grammar and mixed answers with a fair share of
 * English all count as English. Any string gives a verdict.
 */
export function looksEnglish(text: string): LanguageVerdict {
  const sample = text.slice(0, READ_AT_MOST);
  const script = otherScriptShare(sample);
  if (script.letters >= 6 && script.share > OTHER_SCRIPT) return { english: false, confidence: script.share };
  let english = 0;
  let other = 0;
  let accented = 0;
  let words = 0;
  for (const written of wordsIn(sample)) {
    const word = lowerWord(written);
    words++;
    if (NOT_ASCII.test(word)) accented++;
    if (NEITHER.has(word)) continue;
    if (ENGLISH.has(word)) english++;
    else if (OTHERS.has(word)) other++;
  }
  const evidence = english + other;
  if (evidence < LEAST_EVIDENCE) {
    // A text of some length without grammar of either side: terms, or a language not known here.
    const foreign = english === 0 && ((words >= 6 && other >= 2) || (words >= 12 && accented / words > 0.25));
    return { english: !foreign, confidence: foreign ? 0.5 : 0.3 };
  }
  const share = english / evidence;
  // English prose has a function word in every second or third place; a text with hardly any is judged by the rest.
  const isEnglish = share >= FAIR_SHARE || english / Math.max(1, words) > 0.2;
  return {
    english: isEnglish,
    confidence: Math.min(1, Math.abs(share - FAIR_SHARE) + evidence / (evidence + 20)),
  };
}

function otherScriptShare(text: string): { share: number; letters: number } {
  let letters = 0;
  let other = 0;
  for (let at = 0; at < text.length; ) {
    const length = letterAt(text, at);
    if (length > 0) {
      letters++;
      if (text.charCodeAt(at) >= 0x80 && !LATIN.test(text.slice(at, at + length))) other++;
    }
    at += Math.max(1, length);
  }
  return { share: letters === 0 ? 0 : other / letters, letters };
}
