import type {
  ApprovalState,
  Audience,
  CampaignChannel,
  CampaignPhase,
  CampaignRole,
  CampaignTheme,
  FunnelStep,
  SharingLabel,
  WindowComparison,
} from '@alongside/domain';

/** What the page tells of a campaign: what the same person sees of it on the screen. */
export interface CampaignToDraw {
  readonly title: string;
  readonly theme: CampaignTheme;
  readonly aim: string | null;
  readonly phase: CampaignPhase;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly sharing: SharingLabel;
  readonly audiences: readonly Audience[];
  readonly countries: readonly string[];
  readonly languages: readonly string[];
  readonly channels: readonly CampaignChannel[];
  readonly lead: { readonly name: string } | null;
  readonly participants: readonly {
    readonly name: string;
    readonly role: CampaignRole;
    readonly approval: ApprovalState;
  }[];
  readonly funnel: readonly FunnelStep[];
  readonly comparisons: readonly WindowComparison[];
  readonly measurements: readonly { readonly source: string }[];
}

export const campaignFields = `
  title theme aim phase startsOn endsOn sharing audiences countries languages channels
  lead { name }
  participants { name role approval }
  funnel {
    metric count leftOut implausible
    ofFirst { numerator denominator percent }
    ofPrevious { numerator denominator percent metric }
  }
  comparisons {
    metric toCampaign toAfter doubts
    windows { window from until days numerator perDay rate { numerator denominator percent } }
  }
  measurements { source }
`;
