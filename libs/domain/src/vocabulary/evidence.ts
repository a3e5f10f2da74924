import { type Code, vocabulary } from './vocabulary.ts';

const level = (label: string, definition: string) => ({ label, definition });

/**
 * Scales on which others rate the evidence for a programme. A rating always names its scale; the product
 * shows ratings side by side and never converts one scale into another.
 */
export const evidenceScales = vocabulary({
  ECSA: { label: 'ECSA', definition: 'Classes of the ECSA toolkit, after the INSPIRE indicator guidance.' },
  MARYLAND_SMS: {
    label: 'Maryland scale',
    definition: 'Scientific Methods Scale: strength of the study design from 1 to 5.',
  },
  EIF: { label: 'EIF', definition: 'Standards of evidence of the Early Intervention Foundation, United Kingdom.' },
  EMCDDA_XCHANGE: {
    label: 'Xchange',
    definition: 'Ratings of the Xchange prevention registry of the EU drugs agency.',
  },
  CRIME_SOLUTIONS: {
    label: 'CrimeSolutions',
    definition: 'Ratings of the clearing house of the US National Institute of Justice.',
  },
  BLUEPRINTS: { label: 'Blueprints', definition: 'Ratings of the Blueprints registry for healthy youth development.' },
  EU_BEST_PRACTICE: {
    label: 'EU best practice',
    definition: 'Classes of the best practice portal of the European Commission.',
  },
});
export type EvidenceScale = Code<typeof evidenceScales>;

/**
 * The levels of each scale, strongest first. `NOT_RATED` means that the scale's keeper looked and gave no
 * class, which is different from having no rating on record and from a rating of "no effect".
 */
export const evidenceLevels = {
  ECSA: vocabulary({
    EFFECTIVE: level(
      'Effective',
      'Several sound controlled studies, or sound reviews, found an effect, and others can replicate it.',
    ),
    PROMISING: level(
      'Promising',
      'At least one sound controlled study found an effect on abuse or on its risk factors.',
    ),
    PRUDENT: level('Prudent', 'Treaties call for it, or qualitative and observational work supports it.'),
    PIONEERING: level('Pioneering', 'Little evidence yet, because it is new or hard to evaluate.'),
    NOT_RATED: level('Not rated', 'Listed without a class.'),
  }),
  MARYLAND_SMS: vocabulary({
    SMS_5: level('5', 'Random assignment.'),
    SMS_4: level('4', 'Before and after with comparison and control of other factors.'),
    SMS_3: level('3', 'Before and after with a comparable group.'),
    SMS_2: level('2', 'Before and after without comparison, or comparison without a baseline.'),
    SMS_1: level('1', 'Correlation at one point in time.'),
  }),
  EIF: vocabulary({
    EIF_4: level('4', 'Effective over the long term in several sound evaluations.'),
    EIF_3_PLUS: level('3+', 'Efficacy with further support beyond one sound trial.'),
    EIF_3: level('3', 'Efficacy in one sound trial.'),
    EIF_2_PLUS: level('2+', 'Preliminary evidence with a comparison group.'),
    EIF_2: level('2', 'Preliminary evidence of change.'),
    NL2: level('NL2', 'Not yet at the level of preliminary evidence.'),
    NE: level('NE', 'A sound evaluation found no effect.'),
  }),
  EMCDDA_XCHANGE: vocabulary({
    BENEFICIAL: level('Beneficial', 'Convincing and consistent effects in Europe.'),
    LIKELY_BENEFICIAL: level('Likely to be beneficial', 'Effects in at least one good European study.'),
    POSSIBLY_BENEFICIAL: level('Possibly beneficial', 'Some effects, with limits in the studies.'),
    ADDITIONAL_STUDIES: level('Additional studies recommended', 'Findings too mixed or weak to judge.'),
    UNLIKELY_BENEFICIAL: level('Unlikely to be beneficial', 'Good studies found no effect or harm.'),
  }),
  CRIME_SOLUTIONS: vocabulary({
    EFFECTIVE: level('Effective', 'Strong evidence that it reaches its goals.'),
    PROMISING: level('Promising', 'Some evidence that it reaches its goals.'),
    NO_EFFECTS: level('No effects', 'Strong evidence that it did not reach its goals, or did harm.'),
  }),
  BLUEPRINTS: vocabulary({
    MODEL_PLUS: level('Model Plus', 'A model programme with independent replication.'),
    MODEL: level('Model', 'Several sound trials with a lasting effect.'),
    PROMISING: level('Promising', 'At least one sound trial with an effect.'),
  }),
  EU_BEST_PRACTICE: vocabulary({
    BEST: level('Best practice', 'Met all criteria, transfer to other places included.'),
    GOOD: level('Good practice', 'Met the core criteria with evidence of effect.'),
    PROMISING: level('Promising practice', 'Met the first criteria, evidence still to come.'),
  }),
} as const;

/** Every level of every scale as `{ scale, level }` pairs that belong together. */
export type EvidenceGrade = {
  [S in EvidenceScale]: { readonly scale: S; readonly level: Code<(typeof evidenceLevels)[S]> };
}[EvidenceScale];
