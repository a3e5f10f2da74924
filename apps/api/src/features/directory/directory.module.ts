import { Module } from '@nestjs/common';
import './directory-entry.reads.ts';
import { DirectoryResolver, InitiativeDirectoryResolver } from './directory-entry.resolver.ts';

/** Who already works with whom, as far as hotlines share it with the whole network. */
@Module({ providers: [DirectoryResolver, InitiativeDirectoryResolver] })
export class DirectoryModule {}
