import type { Settings } from '@sounding/core/contract';
import type { SettingsChanges } from '../../lib/use-settings.ts';

/** What every part of the settings' form is given. */
export interface PartProps {
  readonly settings: Settings;
  readonly onChange: (changes: SettingsChanges) => void;
}
