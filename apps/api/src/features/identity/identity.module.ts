import { Module } from '@nestjs/common';
import './identity.reads.ts';
import { AuthController } from './auth.controller.ts';
import { AuthRepository } from './auth.repository.ts';
import { AuthService } from './auth.service.ts';
import { IdentityResolver } from './identity.resolver.ts';
import { UserRepository } from './user.repository.ts';
import { UserService } from './user.service.ts';

/** Accounts, sign-in and who asks. */
@Module({
  controllers: [AuthController],
  providers: [AuthRepository, AuthService, UserRepository, UserService, IdentityResolver],
})
export class IdentityModule {}
