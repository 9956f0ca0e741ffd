import type { Technology } from '../technology.ts';
import { algorithms } from './algorithms.ts';
import { caches } from './caches.ts';
import { ci } from './ci.ts';
import { cloudServices } from './cloud-services.ts';
import { deviceProtocols } from './device-protocols.ts';
import { formats } from './formats.ts';
import { frameworks } from './frameworks.ts';
import { isolation } from './isolation.ts';
import { languages } from './languages.ts';
import { ml } from './ml.ts';
import { observability } from './observability.ts';
import { orchestration } from './orchestration.ts';
import { otherDatabases } from './other-databases.ts';
import { patterns } from './patterns.ts';
import { protocols } from './protocols.ts';
import { proxies } from './proxies.ts';
import { queues } from './queues.ts';
import { relationalDatabases } from './relational-databases.ts';
import { searchEngines } from './search-engines.ts';
import { security } from './security.ts';
import { storage } from './storage.ts';
import { streams } from './streams.ts';
import { warehouses } from './warehouses.ts';

/** The lexicon: every technology that is known, by category. */
export const allTechnologies: readonly Technology[] = [
  ...relationalDatabases,
  ...otherDatabases,
  ...caches,
  ...queues,
  ...streams,
  ...searchEngines,
  ...warehouses,
  ...storage,
  ...orchestration,
  ...proxies,
  ...cloudServices,
  ...languages,
  ...frameworks,
  ...protocols,
  ...deviceProtocols,
  ...formats,
  ...security,
  ...observability,
  ...ci,
  ...ml,
  ...patterns,
  ...isolation,
  ...algorithms,
];
