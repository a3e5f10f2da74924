import type { ErrorComponentProps } from '@tanstack/react-router';
import { PageFault } from './page-fault.tsx';
import { PageMissing } from './page-missing.tsx';

/** The same pages where no shell stands around them, which otherwise brings the landmark. */
export function OutsideMissing() {
  return (
    <main>
      <PageMissing />
    </main>
  );
}

export function OutsideFault(props: ErrorComponentProps) {
  return (
    <main>
      <PageFault {...props} />
    </main>
  );
}
