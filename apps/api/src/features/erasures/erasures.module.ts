import { Module } from '@nestjs/common';
import { ErasureRepository } from './erasure.repository.ts';
import { PersonErasureResolver } from './person-erasure.resolver.ts';
import { PersonErasureService } from './person-erasure.service.ts';
import { UserErasureResolver } from './user-erasure.resolver.ts';
import { UserErasureService } from './user-erasure.service.ts';

/** Erasing people for good: a hotline's contact, or the account of somebody who has left. */
@Module({
  providers: [ErasureRepository, PersonErasureService, PersonErasureResolver, UserErasureService, UserErasureResolver],
})
export class ErasuresModule {}
