/** The server package's one public door. */
export { type ConfigOverrides, type LogLevel, readConfig, type ServerConfig } from './config.ts';
export { CodedError, type ErrorCode, type Fault } from './errors.ts';
export { readConfidentialTerms } from './features/settings/read-confidential-terms.ts';
export { type RunningServer, startServer } from './start-server.ts';
export { stopOnSignal } from './stop-on-signal.ts';
export {
  holderAddress,
  type OpenStoreOptions,
  openStore,
  prepareDataDirectory,
  type Store,
  type StoreLocation,
} from './store.ts';
