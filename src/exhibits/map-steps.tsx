import type { MapExhibit } from '../rules/exhibit-schema.ts';
import { ClaimCard } from './claim-card.tsx';
import { useExhibit } from './exhibit-context.ts';

interface MapStepsProps {
  readonly steps: MapExhibit['steps'];
  /** True once the thread is complete. */
  readonly open: boolean;
}

/** The first steps under a map; until the thread is complete, a line in their place. */
export function MapSteps({ steps, open }: MapStepsProps) {
  const { words } = useExhibit();
  if (!open) return <p class="ex-steps-later">{words.trace.stepsLater}</p>;
  return (
    <div class="ex-steps">
      <h2 class="ex-map-title">{words.trace.steps}</h2>
      <div class="ex-hand">
        {steps.map((step) => (
          <ClaimCard key={step.id} id={step.id} title={step.title} text={step.text} />
        ))}
      </div>
    </div>
  );
}
