import { contentStems, stem } from '../bank/content-words.ts';
import type { Sentence } from '../text/sentences.ts';

/** Words of technical and paid work, whatever its field; none of home, of leisure or of talk. */
const WORK = new Set(
  (
    'system service server software code data database table row query index cache queue event message broker stream api ' +
    'request endpoint latency throughput load traffic deploy deployment release version pipeline job batch cluster node ' +
    'pod container kubernetes docker cloud region network protocol http json sdk library framework schema migration ' +
    'frontend backend browser app application page screen component user users customer client vendor supplier contract ' +
    'team engineer engineering developer manager colleague company business project product production architecture design designed ' +
    'requirement deadline budget sprint ticket incident outage alert monitoring metric log logs dashboard threshold rollback ' +
    'test tests testing bug fix fixed debug build built script tool model training feature dataset prediction ' +
    'firmware device sensor controller hardware memory cpu disk thread process prototype bench plant machine motor valve ' +
    'pressure temperature load simulation drawing tolerance factory line shift operator maintenance aircraft hospital ' +
    'ward warehouse shop orders order payment invoice account bank ledger audit regulator compliance security ' +
    'office hosted print printer import export rack site cellar network certificate token login encryption store storage backup replica partition shard sql postgres postgresql mysql sqlite ' +
    'mongodb redis kafka rabbitmq dynamodb cassandra aws azure terraform jenkins github git python java rust golang ' +
    'javascript typescript react grpc rest mqtt algorithm parser compiler interface integration platform monolith ' +
    'microservice infrastructure staging configuration config workload capacity bandwidth analytics report'
  )
    .split(' ')
    .map(stem),
);

/** True when an answer holds at least so many different words of work. */
export function holdsWorkWords(sentences: readonly Sentence[], least: number): boolean {
  const found = new Set<string>();
  for (const sentence of sentences) {
    for (const word of contentStems(sentence.plain)) if (WORK.has(word)) found.add(word);
    if (found.size >= least) return true;
  }
  return false;
}
