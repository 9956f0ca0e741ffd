import { modifierName } from '../lib/keys.ts';
import { SINGLE_KEYS } from '../lib/single-keys.ts';
import { useStoredFlag } from '../lib/stored-flag.ts';
import { Key } from '../ui/key.tsx';

const shortcuts: readonly {
  readonly keys: readonly string[];
  readonly does: string;
  readonly single?: true;
}[] = [
  { keys: [modifierName, 'Enter'], does: 'Submit the answer' },
  { keys: [modifierName, 'K'], does: 'Choose a question' },
  { keys: [modifierName, '/'], does: 'Rubric meter on or off' },
  { keys: ['↑', '↓'], does: 'From sentence to sentence in the feedback' },
  { keys: ['Esc'], does: 'Let go of the selected sentence, or close a window' },
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
