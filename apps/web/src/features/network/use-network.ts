import { orderNetwork } from '@alongside/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { NetworkPictureQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { NetworkPictureDocument } from './network.operation.ts';
import type { NetworkSearch } from './network.search.ts';

export type Picture = NetworkPictureQuery['networkPicture'];
export type Member = Picture['hotlines'][number];
export type Tie = Picture['ties'][number];

/** A hotline and an initiative with all that binds them. */
export interface Bond {
  readonly hotline: Member;
  readonly initiative: Member;
  readonly ties: readonly Tie[];
}

/** The network in the order in which it is drawn: what is bound stands near each other. */
export interface Network {
  readonly hotlines: readonly Member[];
  readonly initiatives: readonly Member[];
  readonly bonds: readonly Bond[];
}

/** Puts ties of the same two ends together, and both sides in order. */
export function networkOf({ hotlines, initiatives, ties }: Picture): Network {
  const members = new Map([...hotlines, ...initiatives].map((member) => [member.id, member]));
  const order = orderNetwork(
    { left: hotlines.map(({ id }) => id), right: initiatives.map(({ id }) => id) },
    ties.map(({ hotlineId, initiativeId }) => ({ left: hotlineId, right: initiativeId })),
  );
  const named = (ids: readonly string[]) => ids.flatMap((id) => members.get(id) ?? []);
  const bonds = new Map<string, Tie[]>();
  for (const tie of ties) {
    const ends = `${tie.hotlineId} ${tie.initiativeId}`;
    bonds.set(ends, [...(bonds.get(ends) ?? []), tie]);
  }
  return {
    hotlines: named(order.left),
    initiatives: named(order.right),
    bonds: [...bonds.values()].flatMap((bound) => {
      const [hotline, initiative] = [bound[0]?.hotlineId, bound[0]?.initiativeId].map((id) => members.get(id ?? ''));
      return hotline && initiative ? [{ hotline, initiative, ties: bound }] : [];
    }),
  };
}

/** What the address asks, what the API answers, and how to ask otherwise. */
export function useNetwork() {
  const search = useSearch({ from: '/signed-in/insights/network' });
  const navigate = useNavigate({ from: '/insights/network' });
  const { kind, stage, hotline, region, country, level } = search;
  const filter = { kind, stage, hotlineId: hotline, region, country, level };
  const read = useRead(NetworkPictureDocument, { filter });
  const picture = read.data?.networkPicture;
  const network = useMemo(() => picture && networkOf(picture), [picture]);
  const set = (change: Partial<NetworkSearch>) => void navigate({ search: { ...search, ...change }, replace: true });
  return { search, filter, read, picture, network, set };
}

export type NetworkView = ReturnType<typeof useNetwork>;

/** A tie in words: `Active`, `Campaign`, `3 × Engagement`. */
export function useTieWords() {
  const { label } = useLabel();
  const format = useFormat();
  const one = ({ kind, stage, count }: Tie): string => {
    if (stage) return label('stage', stage);
    const name = label('networkTieKind', kind);
    return count > 1 ? `${format.number(count)} × ${name}` : name;
  };
  return (ties: readonly Tie[]): string => ties.map(one).join(', ');
}
