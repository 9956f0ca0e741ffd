/** What engineers of all trades call the things that they build, run or change; singular, without other endings. */
const NOUNS =
  'adapter agent assistant alarm alert algorithm allocator api app application architecture archive assembly backend backup batch ' +
  'board boiler bot bracket bridge broker bucket buffer build bus cable cache calendar camera canary cart catalogue channel chart chatbot checkout circuit ' +
  'classifier cli client cluster collector compiler component connector console consumer controller crawler cron cutover dashboard ' +
  'database dataset db deployment design detector device driver editor embedding emulator endpoint engine experiment ' +
  'exporter extension feature feed firewall firmware flag flow forecast gate form format formula framework frontend furnace game gateway ' +
  'gearbox generator harness importer index inbox ingestion instrument integration inventory invoice journal kernel kiosk lake ' +
  'layer ledger library linter loader lock log machine map mapper matcher meter migration mixer mode model module monolith ' +
  'motor mould network node notebook notification optimiser optimizer orchestrator outbox oven package page panel parser ' +
  'partition patch payment pilot pipe pipeline planner platform plugin pod policy pool portal printer process processor product ' +
  'producer protocol prototype proxy pump query queue ranker ranking reactor reader recommender reconciliation register ' +
  'registry relay release renderer replica replication repo repository report resolver rig robot rollout router schedule ' +
  'scheduler scanner schema scheme scraper screen script sdk search sensor server service session setup shard sheet simulator simulation site ' +
  'snapshot solver spreadsheet store storage stream suite support switch sync system table tank template terminal test tile tool topic ' +
  'tracker transformer turbine turnstile ui update upload uploader validator valve view viewer warehouse watcher webhook website ' +
  'widget wizard workflow worker writer';

/** Of them, what a whole work may be called; the others are mostly parts of one. */
const WHOLES =
  'api app application assistant bot calendar chatbot classifier cli compiler console crawler dashboard database device editor engine ' +
  'firmware flow framework furnace game gateway gearbox generator harness integration kiosk ledger library machine map model monolith network orchestrator ' +
  'parser pipeline planner platform plugin portal product protocol prototype pump queue reactor recommender rig robot router ' +
  'scanner scheduler schema sdk search server service setup sheet simulation simulator site solver spreadsheet store suite switch sync system ' +
  'tool tracker transformer turbine viewer warehouse website widget wizard workflow';

/** Those that say so little that any other name is better. */
const WEAK =
  'app application design feature machine mode model product process project system test thing tool';

/** The lexicon by which a noun phrase is known to name a part of the work. */
export const SYSTEM_NOUNS: ReadonlySet<string> = new Set(
  NOUNS.split(' ').flatMap((noun) => [noun, pluralOf(noun)]),
);

/** Of them, those that may name the whole work, of which there is one. */
export const WHOLE_NOUNS: ReadonlySet<string> = new Set(WHOLES.split(' '));

/** Of them, those that name next to nothing alone. */
export const WEAK_NOUNS: ReadonlySet<string> = new Set(
  WEAK.split(' ').flatMap((noun) => [noun, pluralOf(noun)]),
);

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
