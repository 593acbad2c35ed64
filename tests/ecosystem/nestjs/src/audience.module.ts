import { Module } from '@nestjs/common';
import { AudienceClient, HttpAudienceClient } from './audience.client.js';
import { CampaignsController } from './campaigns.controller.js';
import { DatabaseService } from './database.service.js';
import { UsersService } from './users.service.js';

@Module({
  controllers: [CampaignsController],
  providers: [
    UsersService,
    { provide: 'USERS', useClass: DatabaseService },
    { provide: AudienceClient, useClass: HttpAudienceClient },
  ],
})
export class AudienceModule {}
