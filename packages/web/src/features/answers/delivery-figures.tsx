import type { Delivery } from '@sounding/core';
import { Icon } from '../../ui/icon.tsx';
import { type DeliveryFigure, deliveryFigures } from './delivery-judgement.ts';

const verdictWords = { within: 'in range', low: 'below', high: 'above', untold: '' } as const;

/** How the answer was delivered, figure by figure with its target. */
export function DeliveryFigures({ delivery, mode }: { delivery: Delivery; mode: 'typed' | 'spoken' }) {
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">Delivery: figures and their targets</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Value</th>
          <th scope="col">Target</th>
        </tr>
      </thead>
      <tbody>
        {deliveryFigures(delivery, mode).map((figure) => (
          <tr key={figure.name} className="align-baseline">
            <th scope="row" className="py-0.5 pr-2 text-left font-normal text-muted">
              {figure.name}
            </th>
            <td className="py-0.5 text-right font-mono">{figure.value}</td>
            <td className="py-0.5 pl-3 text-xs text-muted">
              <Verdict figure={figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Verdict({ figure }: { figure: DeliveryFigure }) {
  if (figure.target === '') return null;
  const fine = figure.verdict === 'within';
  return (
    <span>
      <span className={`whitespace-nowrap ${fine ? 'text-good' : 'text-warn'}`}>
        <Icon name={fine ? 'check' : 'warning'} /> {verdictWords[figure.verdict]}
      </span>{' '}
      <span className="whitespace-nowrap">{figure.target}</span>
    </span>
  );
}
