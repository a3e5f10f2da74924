import { Module } from '@nestjs/common';
import { StatusPackController } from './status-pack.controller.ts';
import { StatusPackService } from './status-pack.service.ts';

@Module({ controllers: [StatusPackController], providers: [StatusPackService] })
export class StatusPackModule {}
