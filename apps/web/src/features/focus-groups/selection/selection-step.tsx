import { Stack } from '@mantine/core';
import type { FocusGroup } from '../focus-group-record.ts';
import { DrawSection } from './draw-section.tsx';
import { RulesSection } from './rules-section.tsx';

/** The rules of the panel, whether they can be fulfilled, and every draw. */
export function SelectionStep({ group }: { readonly group: FocusGroup }) {
  return (
    <Stack>
      <RulesSection key={group.version} group={group} />
      <DrawSection group={group} />
    </Stack>
  );
}
