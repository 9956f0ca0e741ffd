import { RECORD_KEY } from '../features/recordings/record-key.ts';
import { modifierName } from '../lib/keys.ts';
import { SINGLE_KEYS } from '../lib/single-keys.ts';
import { useStoredFlag } from '../lib/stored-flag.ts';
import { Key } from '../ui/key.tsx';

const shortcuts: readonly {
  readonly keys: readonly string[];
  readonly does: string;
  readonly single?: true;
}[] = [
  { keys: [modifierName, 'Enter'], does: 'Submit the answer, or answer a follow-up' },
  { keys: [RECORD_KEY], does: 'Record the answer, or stop recording' },
  { keys: [modifierName, 'K'], does: 'Choose a question' },
  { keys: [modifierName, '/'], does: 'Rubric meter on or off' },
  {
    keys: ['↑', '↓'],
    does: 'From sentence to sentence in the feedback, and from word to word of those to check',
  },
  { keys: ['1', '2', '3'], does: 'Put a suggestion in place of the word to check', single: true },
  { keys: ['Enter'], does: 'Keep the word to check as it stands', single: true },
  { keys: ['↑', '↓'], does: 'Move the passage of a retake' },
  { keys: ['⇧', '↑', '↓'], does: 'Make it shorter or longer' },
  { keys: ['Esc'], does: 'Let go of the selected sentence, or close a window' },
  { keys: ['←', '→'], does: 'Five seconds back or on, on the time axis' },
  { keys: ['Space'], does: 'Play the recording, or pause it', single: true },
  { keys: ['p'], does: 'Play from what is selected', single: true },
  { keys: ['f'], does: 'Face follow-ups on the answer shown', single: true },
  { keys: ['s'], does: 'Say the answer shown again', single: true },
  { keys: ['t'], does: 'Retake its weak part', single: true },
  { keys: ['r'], does: 'Rewrite the answer shown', single: true },
  { keys: ['n'], does: 'Next question', single: true },
  { keys: ['c'], does: 'Copy the feedback as Markdown', single: true },
  { keys: ['?'], does: 'This list', single: true },
];

/** All shortcuts, and the switch for those of a single key. */
export function Shortcuts() {
  const [singleKeys, setSingleKeys] = useStoredFlag(SINGLE_KEYS, true);
  return (
    <div className="flex flex-col gap-3">
      <table className="text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">Keys</th>
            <th scope="col">What they do</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ keys, does, single }) => (
            <tr key={does} className={single && !singleKeys ? 'text-muted line-through' : ''}>
              <td className="py-1 pr-4 whitespace-nowrap">
                <span className="inline-flex gap-1">
                  {keys.map((key) => (
                    <Key key={key}>{key}</Key>
                  ))}
                </span>
              </td>
              <td className="w-full py-1">{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.target.checked)}
          className="size-4 accent-accent"
        />
        Shortcuts of a single key
      </label>
    </div>
  );
}
