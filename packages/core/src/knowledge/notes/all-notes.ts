import { algorithmNotes } from './algorithms.ts';
import { cacheNotes } from './caches.ts';
import { cloudServiceNotes } from './cloud-services.ts';
import { deliveryToolNotes } from './delivery-tools.ts';
import { frameworkNotes } from './frameworks.ts';
import { languageNotes } from './languages.ts';
import { mlNotes } from './ml.ts';
import { observabilityNotes } from './observability.ts';
import { orchestrationNotes } from './orchestration.ts';
import { otherDatabaseNotes } from './other-databases.ts';
import { patternNotes } from './patterns.ts';
import { protocolNotes } from './protocols.ts';
import { proxyNotes } from './proxies.ts';
import { queueNotes } from './queues.ts';
import { relationalDatabaseNotes } from './relational-databases.ts';
import { searchEngineNotes } from './search-engines.ts';
import { securityNotes } from './security.ts';
import { storageNotes } from './storage.ts';
import { streamNotes } from './streams.ts';
import type { NotesByName, TechnologyNote } from './technology-note.ts';
import { warehouseNotes } from './warehouses.ts';

/** All notes, one record for each kind of technology. */
export const allNotes: readonly NotesByName[] = [
  relationalDatabaseNotes,
  otherDatabaseNotes,
  cacheNotes,
  queueNotes,
  streamNotes,
  searchEngineNotes,
  warehouseNotes,
  storageNotes,
  orchestrationNotes,
  proxyNotes,
  cloudServiceNotes,
  languageNotes,
  frameworkNotes,
  protocolNotes,
  securityNotes,
  observabilityNotes,
  deliveryToolNotes,
  mlNotes,
  patternNotes,
  algorithmNotes,
];

const byName = new Map<string, TechnologyNote>(allNotes.flatMap((notes) => Object.entries(notes)));

/** What experienced people know of a technology, by its name in the lexicon; undefined where nothing is noted. */
export function noteOf(name: string): TechnologyNote | undefined {
  return byName.get(name);
}
