// What each way of writing takes from a record: some want it cut to what was asked for, some take it whole and choose.
import type { View } from '../format/format.ts';
import type { OutputFormat } from '../format/options.ts';
import type { Shape } from '../format/shape.ts';
import { UsageError } from './problems.ts';

interface Asked extends Shape {
  readonly explain?: boolean;
}

/** The shape of the records that are handed over, and what the format itself is told. */
export interface Handover {
  readonly shape: Shape;
  readonly view: View;
}

/** @throws UsageError where the format cannot do what was asked */
export function handover(to: OutputFormat, asked: Asked, width: number | undefined): Handover {
  const { minConfidence, only, offsets, text, explain } = asked;
  const view: View = {
    ...(only && { sections: only }),
    ...(explain && { explain }),
    ...(text !== undefined && { text }),
    ...(width !== undefined && { width }),
  };
  if (to === 'json' || to === 'ndjson') return { shape: asked, view };
  if (to === 'csv' && only && only.length > 1)
    throw new UsageError(`--to csv: one table holds one section, not ${only.join(' and ')}; name one with --only`);
  const isCounted = to === 'csv' || to === 'table';
  if (!isCounted && offsets !== undefined && !(to === 'annotations' && offsets === 'code-point'))
    throw new UsageError(
      `--to ${to}: ${to === 'annotations' ? 'its standard counts code points' : 'there are no offsets in it'}; leave --offsets out`,
    );
  return {
    shape: {
      ...(minConfidence !== undefined && { minConfidence }),
      ...(isCounted && offsets !== undefined && { offsets }),
    },
    view,
  };
}
