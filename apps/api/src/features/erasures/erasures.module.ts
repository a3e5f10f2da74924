import { Module } from '@nestjs/common';
import { ErasureRepository } from './erasure.repository.ts';
import { NameErasureResolver } from './name-erasure.resolver.ts';
import { NameErasureService } from './name-erasure.service.ts';
import { PersonErasureResolver } from './person-erasure.resolver.ts';
import { PersonErasureService } from './person-erasure.service.ts';
import { UserErasureResolver } from './user-erasure.resolver.ts';
import { UserErasureService } from './user-erasure.service.ts';

/** Erasing people for good: a hotline's contact, or the account of somebody who has left. */
@Module({
  providers: [
    ErasureRepository,
    NameErasureService,
    NameErasureResolver,
    PersonErasureService,
    PersonErasureResolver,
    UserErasureService,
    UserErasureResolver,
  ],
})
export class ErasuresModule {}
