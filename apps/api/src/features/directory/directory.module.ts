import { Module } from '@nestjs/common';
import './directory-campaign.reads.ts';
import './directory-entry.reads.ts';
import { DirectoryCampaignResolver, InitiativeCampaignsResolver } from './directory-campaign.resolver.ts';
import { DirectoryResolver, InitiativeDirectoryResolver } from './directory-entry.resolver.ts';

/** Who already works with whom, and who runs which campaign, as far as hotlines share it with the whole network. */
@Module({
  providers: [DirectoryResolver, InitiativeDirectoryResolver, DirectoryCampaignResolver, InitiativeCampaignsResolver],
})
export class DirectoryModule {}
