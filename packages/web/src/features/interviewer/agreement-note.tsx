import { needsKey } from '../../lib/needs-key.ts';
import type { SetModel } from '../../lib/use-interviewer.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { usePreview } from './use-preview.tsx';

/** In the settings: where text would go, whether that was agreed to, and what it would be, of an answer that is kept. */
export function AgreementNote({ model, answerId }: { model: SetModel; answerId: string | undefined }) {
  const preview = usePreview(model);
  const { name, origin, local, agreed } = model;
  const where = local ? `${origin}, on this machine itself` : origin;
  const missing = !agreed && needsKey(model);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
      <p className="min-w-0 flex-1 basis-56">
        {agreed ? (
          <>
            <span className="mr-2 font-medium whitespace-nowrap text-good">
              <Icon name="check" /> Agreed
            </span>
            Text goes to {name} at {where}. Setting another model or address takes it back.
          </>
        ) : (
          <>
            <span className="mr-2 font-medium whitespace-nowrap text-muted">
              <Icon name="info" /> Not agreed yet
            </span>
            {missing
              ? 'It needs a key first.'
              : `Nothing is sent before you have seen what, and agreed. It would go to ${where}.`}
          </>
        )}
        {answerId === undefined &&
          !missing &&
          ' Once an answer is kept, you can see here what would be sent of it.'}
      </p>
      {answerId !== undefined && !missing && (
        <Button onClick={() => preview.open({ use: 'assess', answerId })}>
          See what {agreed ? 'is' : 'would be'} sent
        </Button>
      )}
      {preview.dialog}
    </div>
  );
}
