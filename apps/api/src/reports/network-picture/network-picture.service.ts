import { type SharingLabel, strictestLabel } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { NetworkPictureFilter } from './network-picture.inputs.ts';
import { NetworkPictureRepository, type TieRow } from './network-picture.repository.ts';
import type { NetworkMember, NetworkPicture } from './network-picture.types.ts';

/** Each end once, by name. */
const membersOf = (rows: readonly TieRow[], member: (row: TieRow) => NetworkMember): NetworkMember[] =>
  [...new Map(rows.map((row) => [member(row).id, member(row)])).values()].toSorted(
    (a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1),
  );

const hotlineOf = ({ hotlineId, hotlineName, hotlineCountry }: TieRow): NetworkMember => ({
  id: hotlineId,
  name: hotlineName,
  countries: hotlineCountry ? [hotlineCountry] : [],
});
const initiativeOf = ({ initiativeId, initiativeName, initiativeCountries }: TieRow): NetworkMember => ({
  id: initiativeId,
  name: initiativeName,
  countries: initiativeCountries,
});

/** What nobody shares tells something too, and what is shared with everyone here is shared with the network. */
const atLeast: SharingLabel = 'GREEN';

@Injectable()
export class NetworkPictureService {
  constructor(private readonly repository: NetworkPictureRepository) {}

  /** The ties that the viewer may know of, with both ends, and the strictest label among them. */
  async picture(filter: NetworkPictureFilter): Promise<NetworkPicture> {
    const rows = await this.repository.ties(filter);
    const counts = await this.repository.members();
    return {
      ...counts,
      hotlines: membersOf(rows, hotlineOf),
      initiatives: membersOf(rows, initiativeOf),
      ties: rows.map(({ hotlineId, initiativeId, kind, stage, count }) => ({
        hotlineId,
        initiativeId,
        kind,
        stage,
        count,
      })),
      tiesLeftOut: (rows[0]?.total ?? 0) - rows.length,
      sharing: strictestLabel([atLeast, ...rows.flatMap(({ labels }) => labels)]),
    };
  }
}
