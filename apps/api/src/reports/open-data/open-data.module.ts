import { Module } from '@nestjs/common';
import { OpenDataController } from './open-data.controller.ts';
import { OpenDataRepository } from './open-data.repository.ts';
import { OpenDataFile } from './open-data-file.ts';

/** The part of the registry that everybody may know, as a file for programs. */
@Module({ controllers: [OpenDataController], providers: [OpenDataRepository, OpenDataFile] })
export class OpenDataModule {}
