import type { Outline } from '@sounding/core/contract';
import { useQuery } from '@tanstack/react-query';
import { OutlineView } from './outline-view.tsx';
import { outlineKey } from './outlines.ts';

/** The outline that was made of an answer, beside the editor in which it is bettered; nothing where there is none. */
export function KeptOutline({ answerId }: { answerId: string }) {
  const { data: outline } = useQuery<Outline>({ queryKey: outlineKey(answerId), enabled: false });
  if (outline === undefined) return null;
  return (
    <details open className="border-y border-line py-2">
      <summary className="text-sm font-medium">The outline by {outline.model}</summary>
      <div className="max-h-[40vh] overflow-y-auto pt-2">
        <OutlineView outline={outline} />
      </div>
    </details>
  );
}
