import { Args, Query, Resolver } from '@nestjs/graphql';
import { NetworkPictureArgs } from './network-picture.inputs.ts';
import { NetworkPictureService } from './network-picture.service.ts';
import { NetworkPicture } from './network-picture.types.ts';

@Resolver()
export class NetworkPictureResolver {
  constructor(private readonly service: NetworkPictureService) {}

  @Query(() => NetworkPicture, {
    description: 'Which hotline and which initiative are bound by what, as far as the viewer may know of it.',
  })
  networkPicture(@Args() { filter }: NetworkPictureArgs): Promise<NetworkPicture> {
    return this.service.picture(filter ?? {});
  }
}
