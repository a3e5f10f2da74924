import { Module } from '@nestjs/common';
import { NetworkPictureController } from './network-picture.controller.ts';
import { NetworkPictureRepository } from './network-picture.repository.ts';
import { NetworkPictureResolver } from './network-picture.resolver.ts';
import { NetworkPictureService } from './network-picture.service.ts';
import { NetworkPictureFile } from './network-picture-file.ts';

/** Insight into the network: which hotline and which initiative are bound by what. */
@Module({
  controllers: [NetworkPictureController],
  providers: [NetworkPictureRepository, NetworkPictureService, NetworkPictureResolver, NetworkPictureFile],
})
export class NetworkPictureModule {}
