import { Body, Controller, Get, Param, Patch, Post, Query, Req, UseGuards, UseInterceptors } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { AudienceClient } from './audience.client.js';
import { AudienceInterceptor } from './audience.interceptor.js';
import { CurrentUser } from './decorators.js';
import { NormalizePipe } from './normalize.pipe.js';
import { SecurityGuard, type SecuredRequest } from './security.guard.js';
import { ContactDto, PublicDto, UpdateUserDto } from './update.dto.js';
import { CreateUserDto, RecoveryDto, SearchDto, UserView } from './users.dto.js';
import { type User, UsersService } from './users.service.js';

@Controller('campaigns')
@UseGuards(SecurityGuard)
export class CampaignsController {
  constructor(
    private readonly users: UsersService,
    private readonly audience: AudienceClient,
  ) {}

  @Post()
  async create(@Body(NormalizePipe) dto: CreateUserDto): Promise<void> {
    await this.audience.add(dto.twoFactorPhone);
    //                      ^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: CreateUserDto.twoFactorPhone
    await this.audience.add(dto.recovery.email);
    //                      ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: RecoveryDto.email
    await this.audience.add(dto.newsletterEmail);
    await this.audience.add(dto.recovery.hint);
    const user = await this.users.create(dto);
    await this.audience.add(user.recoveryEmail);
    //                      ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: RecoveryDto.email, User.recoveryEmail
    await this.audience.add(user.newsletterEmail);
  }

  @Patch(':id')
  async update(@Param('id') id: string, @Body() dto: UpdateUserDto): Promise<void> {
    await this.audience.add(dto.twoFactorPhone);
    //                      ^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: CreateUserDto.twoFactorPhone
    await this.audience.add(dto.newsletterEmail);
    await this.audience.add(id);
  }

  @Post('contact')
  async contact(@Body() { twoFactorPhone, newsletterEmail, note }: ContactDto): Promise<void> {
    await this.audience.add(twoFactorPhone);
    //                      ^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: CreateUserDto.twoFactorPhone
    await this.audience.add(newsletterEmail);
    await this.audience.add(note);
  }

  @Post('public')
  async publish(@Body() dto: PublicDto): Promise<void> {
    await this.audience.add(dto.twoFactorPhone);
    //                      ^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: CreateUserDto.twoFactorPhone
    await this.audience.add(dto.name);
  }

  @Get('search')
  async search(@Query() query: SearchDto): Promise<void> {
    await this.audience.add(query.ipAddress);
    //                      ^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: SearchDto.ipAddress
    await this.audience.add(query.userAgent);
  }

  @Get(':id')
  @UseInterceptors(AudienceInterceptor)
  async one(@Param('id') id: string): Promise<User | undefined> {
    const user = await this.users.one(id);
    await this.audience.add(user?.recoveryEmail);
    //                      ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: RecoveryDto.email, User.recoveryEmail
    await this.audience.add(user?.newsletterEmail);
    return user;
  }

  @Get()
  async list(): Promise<void> {
    for (const user of await this.users.list()) {
      await this.audience.add(user.twoFactorPhone);
      //                      ^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
      await this.audience.add(user.newsletterEmail);
    }
  }

  @Get('me')
  async me(@CurrentUser() user: User, @Req() request: SecuredRequest): Promise<void> {
    await this.audience.add(user.recoveryEmail);
    //                      ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
    await this.audience.add(request.ip);
    //                      ^^^^^^^^^^ security.fraud -> advertising.audience: SecuredRequest.ip
    await this.audience.add(user.newsletterEmail);
    await this.audience.add(request.headers['user-agent']);
  }

  @Get(':id/view')
  async view(@Param('id') id: string): Promise<void> {
    const view = await this.users.view(id);
    await this.audience.add(view.twoFactorPhone);
    //                      ^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: UserView.twoFactorPhone
    await this.audience.add(view.newsletterEmail);
    const plain = await this.users.plain(id);
    await this.audience.add(String(plain['twoFactorPhone']));
    //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ MISSING security.authentication.mfa -> advertising.audience: UserView.twoFactorPhone
    await this.audience.add(String(plain['newsletterEmail']));
  }

  @Post('import')
  async import(@Body() rows: unknown[]): Promise<void> {
    const users = plainToInstance(CreateUserDto, rows);
    for (const user of users) {
      await this.audience.add(user.recovery.email);
      //                      ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: RecoveryDto.email
      await this.audience.add(user.newsletterEmail);
    }
    const view = plainToInstance(UserView, rows[0]);
    await this.audience.add(view.twoFactorPhone);
    //                      ^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: UserView.twoFactorPhone
    await this.audience.add(view.newsletterEmail);
  }

  @Post('recovery')
  async recovery(@Body('recovery') recovery: RecoveryDto): Promise<void> {
    const { email, hint } = recovery;
    await this.audience.add(email);
    //                      ^^^^^ security.recovery -> advertising.audience: RecoveryDto.email
    await this.audience.add(hint);
  }
}
