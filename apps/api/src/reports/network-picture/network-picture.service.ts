import { type SharingLabel, strictestLabel } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { NetworkPictureFilter } from './network-picture.inputs.ts';
import { type MembersFound, NetworkPictureRepository } from './network-picture.repository.ts';
import type { NetworkPicture, NetworkTie } from './network-picture.types.ts';

/** What nobody shares tells something too, and what is shared with everyone here is shared with the network. */
const atLeast: SharingLabel = 'GREEN';

/** By the places of both ends among their side. */
function inOrder(ties: readonly NetworkTie[], { hotlines, initiatives }: MembersFound): NetworkTie[] {
  const places = new Map([...hotlines, ...initiatives].map(({ id }, at) => [id, at]));
  const place = (id: string): number => places.get(id) ?? 0;
  return ties.toSorted(
    (a, b) =>
      place(a.hotlineId) - place(b.hotlineId) ||
      place(a.initiativeId) - place(b.initiativeId) ||
      (a.kind < b.kind ? -1 : 1),
  );
}

@Injectable()
export class NetworkPictureService {
  constructor(private readonly repository: NetworkPictureRepository) {}

  /** The ties that the viewer may know of, with both ends, and the strictest label among them. */
  async picture(filter: NetworkPictureFilter): Promise<NetworkPicture> {
    const { ties, labels, ...fitting } = await this.repository.ties(filter);
    const members = await this.repository.members(ties);
    return { ...fitting, ...members, ties: inOrder(ties, members), sharing: strictestLabel([atLeast, ...labels]) };
  }
}
