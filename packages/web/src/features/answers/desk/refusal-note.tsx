import { Icon } from '../../../ui/icon.tsx';

/** Why nothing was submitted; read out when it comes. */
export function RefusalNote({ why }: { why: string }) {
  return (
    <p role="status" className={why === '' ? 'sr-only' : 'text-sm text-warn'}>
      {why !== '' && <Icon name="info" className="mr-1" />}
      {why}
    </p>
  );
}
