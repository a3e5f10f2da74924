import { type Intensity, intensities } from '../vocabulary/index.ts';

/** Negative when `a` is the looser one, positive when it is the closer one (domain.md: NETWORKING < … < COLLABORATING). */
export const compareIntensity = (a: Intensity, b: Intensity): number =>
  intensities.codes.indexOf(a) - intensities.codes.indexOf(b);

/** Steps from now to the target: 2 from NETWORKING to COOPERATING; negative when less is wanted; `null` when one is unknown. */
export const intensityGap = (now: Intensity | null, target: Intensity | null): number | null =>
  now === null || target === null ? null : compareIntensity(target, now);
