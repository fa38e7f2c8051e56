import { Module } from '@nestjs/common';
import { ShowTodayController } from './show-today.controller';

@Module({ controllers: [ShowTodayController] })
export class TodayModule {}
